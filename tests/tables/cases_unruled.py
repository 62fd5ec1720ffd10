"""Drawn tables without a grid. A case gives (pages, known tables)."""
from drawn_table import BLUE, GREY, PALE, draw, edges, heights, known, natural, texts
from raw_pdf import Page

COSTS = [["Verksamhet", "Bokslut 2023", "Bokslut 2024", "Budget 2025"], ["Gator och torg", "12 450", "13 020", "13 400"],
         ["Parker", "3 980", "4 105", "4 200"], ["Badplatser", "610", "588", "650"], ["Vinterväghållning", "8 130", "6 940", "7 500"]]
MONEY = [120, 80, 80, 80]
ACTIONS = [["Åtgärd", "Ansvarig", "Kommentar"], ["Se över rutinen för\nnycklar", "Fastighet", "Ny lista finns, men den\när inte prövad än"],
           ["Utbilda vikarier", "Personal", "Två kurser gavs i maj och\nen till ges i oktober, då\nför alla nya"],
           ["Byta larm", "Fastighet", "Klart"], ["Följa upp avtalet med\nstädbolaget", "Inköp", "Görs varje kvartal"]]
PROSE = ["Under våren har nämnden arbetat med sina lokaler, och flera av", "dem har fått nya hyresgäster. Arbetet går vidare i höst."]


def one(rows, widths, prose=True, **how):
    page = Page()
    if prose:
        page.paragraph(70, 80, PROSE)
    y = draw(page, 70, 120, widths, rows, **how)
    if prose:
        page.paragraph(70, y + 30, PROSE)
    return [page], [known(rows)]


def rules_of_rows():
    return one(COSTS, MONEY, rules="rows", align="lrrr")


def rules_of_head():
    return one(COSTS, MONEY, rules="head", align="lrrr")


def rules_of_head_text():
    return one(ACTIONS, [110, 80, 150], rules="head", pad=4)


def rules_of_rows_text():
    return one(ACTIONS, [110, 80, 150], rules="rows")


def no_rules():
    return one(COSTS, MONEY, rules="none", align="lrrr")


def no_rules_left_aligned():
    return one(COSTS, MONEY, rules="none")


def no_rules_text():
    rows = [["Namn", "Uppdrag", "Plats"], ["Maja Ek", "Ordförande", "Södra huset"], ["Olle Dahl", "Ledamot", "Norra huset"], ["Siv Ask", "Ersättare", "Distans"],
            ["Per Holm", "Ledamot", "Södra huset"]]
    return one(rows, [100, 100, 100], rules="none")


def no_rules_many_lines():
    return one(ACTIONS, [110, 80, 150], rules="none", pad=5)


def no_rules_many_lines_tight():
    """Cells of several lines whose rows stand no further apart than their lines but for a little."""
    return one(ACTIONS, [110, 80, 150], rules="none", pad=2)


def tight_numbers():
    return one(COSTS, natural(COSTS, gap=0.7), rules="none", align="lrrr")


def tight_text():
    rows = [["Namn", "Uppdrag", "Plats", "Tid"], ["Maja Ek", "Ordförande", "Södra huset", "Heltid"], ["Olle Dahl", "Ledamot", "Norra huset", "Deltid"],
            ["Siv Ask", "Ersättare", "Distans", "Deltid"], ["Per Holm", "Ledamot", "Södra huset", "Heltid"]]
    return one(rows, natural(rows, gap=0.75), rules="none")


def tight_zebra():
    rows = [["Namn", "Uppdrag", "Plats", "Tid"], ["Maja Ek", "Ordförande", "Södra huset", "Heltid"], ["Olle Dahl", "Ledamot", "Norra huset", "Deltid"],
            ["Siv Ask", "Ersättare", "Distans", "Deltid"], ["Per Holm", "Ledamot", "Södra huset", "Heltid"]]
    return one(rows, natural(rows, gap=0.75), rules="none", shades=[(0, 1, GREY), (2, 3, PALE), (4, 5, PALE)])


def tight_rows_ruled():
    return one(COSTS, natural(COSTS, gap=0.7), rules="rows", align="lrrr")


def left_beside_right():
    """A column of numbers flush right, close to one of words flush left."""
    rows = [["Mått", "Utfall", "Enhet"], ["Elever i kö", "1 204", "personer"], ["Tid till svar", "9", "dagar"], ["Nöjda med maten", "78", "procent"], ["Svinn", "112", "kilo"]]
    return one(rows, [130, 60, 80], rules="none", align="lrl")


def missing_values():
    rows = [["Mått", "2021", "2022", "2023", "2024"], ["Besök", "410", "", "455", "470"], ["Lån", "", "980", "", "1 010"], ["Kurser", "12", "14", "", ""], ["Klagomål", "", "", "3", "5"], ["Möten", "6", "6", "6", "6"]]
    return one(rows, [100, 55, 55, 55, 55], rules="none", align="lrrrr")


def overflowed_cell():
    """A long name runs on under the next column, which is empty there."""
    rows = [["Post", "2023", "2024"], ["Hyra", "410", "455"], ["Inköp av nya stolar till salen", "", "980"], ["Resor", "12", "14"], ["El", "6", "7"], ["Vatten", "3", "3"]]
    return one(rows, [80, 80, 80], rules="none", align="lrr")


def thousands():
    rows = [["Nämnd", "Anslag", "Avvikelse"], ["Kultur", "124 530 200", "- 6 279 000"], ["Teknik", "98 000 150", "1 004 500"], ["Social", "1 240 118 000", "- 14 300 250"], ["Summa", "1 462 648 350", "- 19 574 750"]]
    return one(rows, [90, 110, 110], rules="none", align="lrr")


def indented_rows():
    page, rows = Page(), [["Post", "2023", "2024"], ["Intäkter", "512", "530"], ["avgifter", "310", "322"], ["bidrag", "202", "208"], ["Kostnader", "508", "541"], ["löner", "390", "402"], ["lokaler", "118", "139"]]
    ys = edges(100, [14] * len(rows))
    for r, row in enumerate(rows):
        page.text(70 + (12 if row[0][0].islower() else 0), ys[r], row[0], bold=r == 0)
        page.text(260, ys[r], row[1], bold=r == 0, align="r")
        page.text(330, ys[r], row[2], bold=r == 0, align="r")
    return [page], [known(rows)]


def group_titles():
    rows = [["Mått", "2023", "2024"], ["Skola", "", ""], ["Elever", "512", "530"], ["Lärare", "41", "44"], ["Omsorg", "", ""], ["Brukare", "208", "215"], ["Timmar", "1 300", "1 280"]]
    return one(rows, [120, 60, 60], rules="none", align="lrr")


def two_storeys_no_rules():
    rows = [["Mått", "Flickor", "<", "Pojkar", "<"], ["^", "2023", "2024", "2023", "2024"], ["Behöriga", "88", "91", "84", "86"], ["Frånvaro", "5", "4", "6", "6"], ["Trivsel", "79", "80", "81", "83"]]
    page = Page()
    draw(page, 70, 100, [100, 50, 50, 50, 50], rows, rules="none", align="lrrrr", bold=2)
    return [page], [known(rows)]


def shaded_two_storeys():
    rows = [["Mått", "Flickor", "<", "Pojkar", "<"], ["^", "2023", "2024", "2023", "2024"], ["Behöriga", "88", "91", "84", "86"], ["Frånvaro", "5", "4", "6", "6"], ["Trivsel", "79", "80", "81", "83"]]
    page = Page()
    draw(page, 70, 100, [100, 50, 50, 50, 50], rows, rules="none", align="lrrrr", bold=2, shades=[(0, 2, BLUE)])
    return [page], [known(rows)]


def shaded_wrapped_header():
    rows = [["Kontroll-\nområde", "Antal\nstickprov", "Senaste\nutfall"], ["Löner", "25", "Utan fel"], ["Inköp", "40", "Två fel"], ["Kassor", "12", "Utan fel"], ["Register", "30", "Ett fel"]]
    page = Page()
    draw(page, 70, 100, [100, 80, 100], rows, rules="none", shades=[(0, 1, BLUE)])
    rows[0] = ["Kontrollområde", "Antal stickprov", "Senaste utfall"]
    return [page], [known(rows)]


def wrapped_first_column():
    rows = [["Mått", "2023", "2024"], ["Andel barn som går i\nförskola", "88", "91"], ["Andel elever som når\nmålen i alla ämnen", "74", "76"], ["Nöjda föräldrar", "81", "80"], ["Personal med\nexamen", "62", "65"]]
    return one(rows, [120, 60, 60], rules="none", align="lrr", pad=3)


def two_unruled_side_by_side():
    page = Page()
    left = [["Post", "Kr"], ["Hyra", "410"], ["El", "38"], ["Vatten", "12"], ["Städ", "77"]]
    right = [["Mått", "Antal"], ["Besök", "9 100"], ["Lån", "12 400"], ["Kurser", "36"], ["Visningar", "14"]]
    page.text(70, 80, "Kostnader", 11, True)
    page.text(350, 80, "Verksamhet", 11, True)
    draw(page, 70, 100, [70, 50], left, rules="head", align="lr")
    draw(page, 350, 100, [70, 50], right, rules="head", align="lr")
    return [page], [known(left), known(right)]


def shaded_label_column():
    page, rows = Page(), [["Namn", "Hamnplan etapp två"], ["Utgift", "4 200 tkr"], ["Läge", "Pågår"], ["Start", "Våren 2026"]]
    xs, ys = edges(70, [110, 200]), edges(100, heights(rows, 9, 1.2, 4))
    page.fill(xs[0], ys[0], xs[1], ys[-1], PALE)
    texts(page, xs, ys, rows, 9, 1.2, 4, "ll", 0)
    for y in ys:
        page.line(xs[0], y, xs[-1], y, 0.4)
    return [page], [known(rows)]


CASES = [rules_of_rows, rules_of_head, rules_of_head_text, rules_of_rows_text, no_rules, no_rules_left_aligned, no_rules_text, no_rules_many_lines,
         no_rules_many_lines_tight, tight_numbers, tight_text, tight_zebra, tight_rows_ruled, left_beside_right, missing_values, overflowed_cell,
         thousands, indented_rows, group_titles, two_storeys_no_rules, shaded_two_storeys, shaded_wrapped_header, wrapped_first_column,
         two_unruled_side_by_side, shaded_label_column]
