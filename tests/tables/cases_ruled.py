"""Drawn tables with rules or shades, one feature each. A case gives (pages, known tables)."""
from drawn_table import BLUE, GREY, PALE, WHITE, draw, edges, heights, known, spans, texts
from raw_pdf import Page, width

STAFF = [["Enhet", "Antal", "Andel", "Ansvarig"], ["Norra skolan", "14", "31 %", "Rektor Berg"],
         ["Södra skolan", "22", "48 %", "Rektor Lund"], ["Förskolan Granen", "9", "21 %", "Rektor Ask"]]
WIDTHS = [130, 60, 60, 110]


def one(rows, widths=None, **how):
    page = Page()
    page.text(70, 80, "Bemanning under våren", 14, True)
    draw(page, 70, 100, widths or WIDTHS, rows, **how)
    return [page], [known(rows)]


def ruled():
    return one(STAFF)


def merged_across():
    return one([["Enhet", "Personal", "<", "Ansvarig"], *STAFF[1:], ["Summa", "45 personer", "<", "Kansliet"]])


def merged_down():
    return one([["Område", "Mål", "Utfall"], ["Trygghet", "Fler vuxna ute", "Delvis"], ["^", "Ljusare gårdar", "Helt"],
                ["^", "Färre klagomål", "Inte"], ["Hälsa", "Mer rörelse", "Helt"], ["^", "Bättre mat", "Delvis"]], [110, 140, 80])


def two_storey_header():
    return one([["Enhet", "Utfall", "<", "Prognos", "<"], ["^", "2023", "2024", "2025", "2026"], ["Bad", "12", "14", "15", "15"],
                ["Ishall", "7", "7", "8", "9"], ["Bibliotek", "31", "29", "30", "33"]], [120, 50, 50, 50, 50], bold=2, align="lrrrr")


def three_storey_header():
    return one([["Nämnd", "Budget", "<", "<", "<"], ["^", "2024", "<", "2025", "<"], ["^", "Intäkt", "Kostnad", "Intäkt", "Kostnad"],
                ["Kultur", "4", "18", "5", "19"], ["Teknik", "9", "44", "8", "47"]], [110, 60, 60, 60, 60], bold=3)


def rows_of_kinds():
    rows = [["Aktivitet", "Status", "Klart"], ["Vi minskar vår energi", "<", "<"], ["Byta lampor i hallar", "Pågår", "60 %"],
            ["Kommentar: leverantören är försenad med\nde sista hallarna till hösten.", "<", "<"], ["Isolera vinden", "Klar", "100 %"],
            ["Kommentar: besiktigad utan fel.", "<", "<"], ["Vi reser klokare", "<", "<"], ["Cykelpool", "Ny", "0 %"]]
    return one(rows, [180, 70, 60])


def nested_box():
    page = Page()
    for box in ((60, 60, 500, 400), (64, 64, 496, 396)):
        x0, y0, x1, y1 = box
        for line in ((x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1)):
            page.line(*line)
    page.paragraph(80, 90, ["Rutan samlar det som nämnden fick veta i våras, och", "tabellen nedan visar hur läget såg ut då."])
    draw(page, 80, 140, WIDTHS, STAFF)
    return [page], [known(STAFF)]


def shaded_header_no_rules():
    return one(STAFF, rules="none", shades=[(0, 1, BLUE)])


def zebra():
    rows = [*STAFF, ["Grundskolan Ek", "17", "36 %", "Rektor Dahl"], ["Gymnasiet", "41", "52 %", "Rektor Falk"]]
    return one(rows, rules="none", shades=[(r, r + 1, PALE) for r in (1, 3, 5)])


def zebra_and_header():
    rows = [*STAFF, ["Grundskolan Ek", "17", "36 %", "Rektor Dahl"], ["Gymnasiet", "41", "52 %", "Rektor Falk"]]
    return one(rows, rules="none", shades=[(0, 1, BLUE)] + [(r, r + 1, PALE) for r in (2, 4)])


def zebra_many_lines():
    rows = [["Åtgärd", "Beskrivning", "Klart"], ["Ny gångväg", "Vägen binder ihop skolan\nmed busshållplatsen", "2026"],
            ["Lekplats", "Gungorna byts mot\nsådana som tål regn", "2025"], ["Damm", "Rensas på vass", "2027"],
            ["Belysning", "Stolpar längs stigen\ntill badplatsen i söder", "2026"]]
    return one(rows, [100, 150, 60], rules="none", shades=[(0, 1, GREY)] + [(r, r + 1, PALE) for r in (2, 4)])


def shaded_cells_white_gaps():
    page, (xs, ys) = Page(), (edges(70, WIDTHS), edges(100, heights(STAFF, 9, 1.2, 4)))
    for r in range(len(STAFF)):
        for c in range(len(WIDTHS)):
            page.fill(xs[c] + 1, ys[r] + 1, xs[c + 1] - 1, ys[r + 1] - 1, GREY if r == 0 else PALE)
    texts(page, xs, ys, STAFF, 9, 1.2, 4, "llll", 1)
    return [page], [known(STAFF)]


def white_rules_on_shade():
    return one(STAFF, shades=[(0, 1, BLUE), (1, 4, PALE)], pen={"colour": WHITE, "wide": 1.5})


def white_rules_on_white():
    """A layout grid that nobody sees, around prose: no table."""
    page = Page()
    rows = [["Nämnden har under våren gått igenom\nsina lokaler och vill lämna två av dem", "Förvaltningen räknar med att flytten\ntar ett halvår och är klar till jul"]] * 3
    draw(page, 70, 100, [220, 220], rows, bold=0, pen={"colour": WHITE})
    return [page], []


def double_rules():
    page, (xs, ys) = Page(), (edges(70, WIDTHS), edges(100, heights(STAFF, 9, 1.2, 4)))
    for away in (-0.8, 0.8):
        for y in ys:
            page.line(xs[0], y + away, xs[-1], y + away, 0.4)
        for x in xs:
            page.line(x + away, ys[0], x + away, ys[-1], 0.4)
    texts(page, xs, ys, STAFF, 9, 1.2, 4, "llll", 1)
    return [page], [known(STAFF)]


def dashed_rules():
    return one(STAFF, pen={"dash": "2 2"})


def dotted_rules():
    return one(STAFF, pen={"dash": "0.6 1.4", "wide": 0.6})


def boxes_as_rules():
    """Each border a thin filled box, as office programs draw them."""
    page, (xs, ys) = Page(), (edges(70, WIDTHS), edges(100, heights(STAFF, 9, 1.2, 4)))
    for y in ys:
        for x0, x1 in zip(xs, xs[1:]):
            page.fill(x0, y - 0.25, x1, y + 0.25, (0, 0, 0))
    for x in xs:
        for y0, y1 in zip(ys, ys[1:]):
            page.fill(x - 0.25, y0, x + 0.25, y1, (0, 0, 0))
    texts(page, xs, ys, STAFF, 9, 1.2, 4, "llll", 1)
    return [page], [known(STAFF)]


def open_sides():
    return one(STAFF, rules="inner")


def rotated_headers():
    page, rows = Page(), [["Mål", "Klart i tid", "Inom budget", "Rätt kvalitet"], ["Badhus", "Ja", "Nej", "Ja"],
                          ["Skolgård", "Nej", "Nej", "Ja"], ["Cykelväg", "Ja", "Ja", "Ja"]]
    xs, ys = edges(70, [120, 30, 30, 30]), edges(100, [70, 18, 18, 18])
    for y in ys:
        page.line(xs[0], y, xs[-1], y)
    for x in xs:
        page.line(x, ys[0], x, ys[-1])
    page.text(74, 164, "Mål", bold=True)
    for c in (1, 2, 3):
        page.text(xs[c] + 18, 165, rows[0][c], bold=True, turn=90)
    texts(page, xs, ys[1:], rows[1:], 9, 1.2, 3, "lccc", 0)
    return [page], [known(rows)]


def rotated_page():
    turned = Page(595, 842, 90)
    # Drawn as on a page of 842 x 595 and then turned: x' = y, y' = 842 - x.
    for y in edges(100, [18] * len(STAFF)):
        turned.line(y, 842 - 70, y, 842 - 430)
    for x in edges(70, WIDTHS):
        turned.line(100, 842 - x, 172, 842 - x)
    for row, y in zip(STAFF, edges(112, [18] * 3)):
        for text, x in zip(row, edges(73, WIDTHS)):
            turned.text(y, 842 - x, text, bold=row is STAFF[0], turn=90)
    return [turned], [known(STAFF)]


def sideways_table():
    """The page stands upright, the table lies on its side."""
    page, _ = rotated_page()
    page[0].rotate = 0
    return page, [known(STAFF)]


def broken_header_words():
    rows = [["Pri\no", "Sta\ntus", "Proj\nNr", "Investering (tkr)", "Bud\nget\n2027", "Plan\n2028"], ["1", "P", "4017", "Ombyggnad av hamnplan", "1 400", "2 250"],
            ["2", "N", "4019", "Ny slamavskiljare", "300", "–"], ["2", "P", "4023", "Cykelgarage vid torget", "850", "850"]]
    page, broken = Page(), [rows[0], *rows[1:]]
    draw(page, 70, 100, [22, 24, 30, 130, 36, 36], broken)
    rows = [[text.replace("\n", "") if r == 0 and c < 2 else text for c, text in enumerate(row)] for r, row in enumerate(rows)]
    return [page], [known(rows)]


def empty_cells():
    rows = [["Förvaltning", "Ansvarig", "Tidsplan", "Utfört"], ["Teknik", "", "", ""], ["Vård", "", "2026", ""], ["Skola", "Rektor", "", ""], ["", "", "", ""]]
    return one(rows)


def thick_total():
    page, rows = Page(), [["Post", "Utfall", "Budget"], ["Hyra", "1 204", "1 200"], ["Löner", "18 330", "18 100"], ["Resor", "95", "140"], ["Summa", "19 629", "19 440"]]
    xs, ys = edges(70, [120, 80, 80]), edges(100, heights(rows, 9, 1.2, 3))
    for y, wide in zip(ys, (1.5, 1.5, 0.3, 0.3, 1.5, 1.5)):
        page.line(xs[0], y, xs[-1], y, wide)
    texts(page, xs, ys, rows, 9, 1.2, 3, "lrr", 1)
    return [page], [known(rows)]


def stacked_tables():
    """Two tables of other columns, close under each other, under their own headings."""
    page, second = Page(), [["Risk", "Värde"], ["Brand", "8"], ["Stöld", "6"]]
    page.text(70, 90, "Bemanning", 11, True)
    y = draw(page, 70, 100, WIDTHS, STAFF)
    page.text(70, y + 20, "Risker", 11, True)
    draw(page, 70, y + 28, [200, 60], second)
    return [page], [known(STAFF), known(second)]


def side_by_side():
    page, second = Page(), [["Risk", "Värde"], ["Brand", "8"], ["Stöld", "6"]]
    first = [row[:2] for row in STAFF]
    draw(page, 60, 100, [120, 50], first)
    draw(page, 330, 100, [120, 60], second)
    return [page], [known(first), known(second)]


def beside_prose():
    page, first = Page(), [row[:2] for row in STAFF]
    draw(page, 60, 100, [120, 50], first)
    page.paragraph(260, 110, ["Norra skolan har under läsåret fått fler elever än", "väntat, medan den södra tappat två klasser. Därför", "flyttas fyra tjänster när terminen börjar, och en",
                              "lokal hyrs i centrum. Kansliet följer upp om läget", "håller i sig under nästa år."])
    return [page], [known(first)]


def footnote_figures():
    page, rows = Page(), [["Område", "Utsläpp"], ["Resor", "-1 400 kg2"], ["Mat", "-310 kg"], ["El", "-95 kg"]]
    draw(page, 70, 100, [140, 90], [[text.rstrip("2") for text in row] for row in rows])
    page.text(213 + width("-1 400 kg", 9), 100 + 16.8 + 8, "2", 5.5)
    page.text(70, 190, "2 Räknat mot året innan.", 7)
    return [page], [known(rows)]


def status_discs():
    page, rows = Page(), [["Mål", "Läge"], ["Renare vatten", ""], ["Tätare turer", ""], ["Fler träd", ""]]
    draw(page, 70, 100, [140, 60], rows)
    for i, colour in enumerate(((0.2, 0.7, 0.2), (0.9, 0.8, 0.1), (0.8, 0.1, 0.1))):
        page.disc(225, 100 + 16.8 * (i + 1.5), 4, colour)
    return [page], [known(rows)]


GOALS = [["Aktivitet", "Läge", "Färdiggrad"],
         ["Ny lekplats vid Tallgatan", "Pågår", ""],
         ["Fler träd i centrum", "Pågår", ""],
         ["Tätare turer med sopbilen", "Klart", ""],
         ["Kartlägg trasiga bänkar", "Väntar", ""],
         ["Byt lampor i gångtunneln", "Pågår", ""]]
DONE, LEFT_OVER = (0.5, 0.75, 0.1), (0.2, 0.2, 0.2)


def with_bars(rules, track=True):
    """A table whose last column shows how far each row has come as a bar in its cell; the cells have no text."""
    page, widths, pad = Page(), [200, 80, 120], 4.0
    bottom = draw(page, 70, 90, widths, GOALS, rules=rules, pad=pad)
    high = (bottom - 90) / len(GOALS)
    for row, share in enumerate((0.9, 0.4, 1.0, 0.15, 0.6), 1):
        y = 90 + row * high + pad
        if track:
            page.fill(360, y, 460, y + 7, LEFT_OVER)
        page.fill(360, y, 360 + 100 * share, y + 7, DONE)
    return [page], [known(GOALS)]


def bars_in_cells():
    return with_bars("all")


def bars_without_track():
    return with_bars("all", track=False)


def bars_in_shaded_rows():
    """Signs and bars without a word beside the texts, and comments over the whole width: hardly two texts side by side."""
    rows = [GOALS[0]]
    for name, _, _ in GOALS[1:]:
        rows += [[name, "", ""], ["Kommentar: arbetet följer planen.", "<", "<"]]
    page, widths, pad, high = Page(), [200, 80, 120], 4.0, 9 * 1.2 + 8
    xs = edges(70, widths)
    for r, c, _, across, _ in spans(rows):
        page.fill(xs[c], 90 + r * high, xs[c + across], 90 + (r + 1) * high, BLUE if r % 2 else PALE)
    draw(page, 70, 90, widths, rows, rules="none", pad=pad)
    for row, share in enumerate((0.9, 0.4, 1.0, 0.15, 0.6)):
        y = 90 + (2 * row + 1) * high + pad
        page.disc(284, y + 4, 4, DONE)
        page.fill(360, y, 460, y + 7, LEFT_OVER)
        page.fill(360, y, 360 + 100 * share, y + 7, DONE)
    return [page], [known(rows)]


def bars_between_rules():
    return with_bars("rows", track=False)


def bands(page, y, widths, rows, head=GREY):
    """Boxes for each cell of the header and of every other row; the rows between are left as the paper is. Gives the y below."""
    xs, high, pad = edges(70, widths), 9 * 1.2 + 8, 4.0
    for r, c, _, across, _ in spans(rows):
        if r % 2 == 0:
            page.fill(xs[c], y + r * high, xs[c + across], y + (r + 1) * high, PALE if r else head)
    return draw(page, 70, y, widths, rows, rules="none", pad=pad)


def bands_and_comments():
    """Comments over all columns cross every gutter between them."""
    rows = [["Aktivitet", "Ansvarig", "Läge"], ["Vi sköter våra gårdar och våra parker väl under hela året", "<", "<"], ["Beskära lindarna", "Parken", "Klart"],
            ["Kommentar: lindarna på torget är kvar till hösten.", "<", "<"], ["Laga grindar", "Gatan", "Pågår"], ["Kommentar: sex av nio grindar är lagade och tre är beställda.", "<", "<"],
            ["Nya bänkar", "Parken", "Pågår"]]
    page = Page()
    bands(page, 90, [190, 80, 80], rows)
    return [page], [known(rows)]


def bands_of_two_tables():
    """As wide as each other, with a heading and a sentence between."""
    page = Page()
    y = bands(page, 90, [130, 60, 60, 110], STAFF + [["Förskolan Linden", "11", "25 %", "Rektor Ek"]])
    page.text(70, y + 22, "Lokaler", 14, True)
    page.text(70, y + 40, "Lokalerna räcker till alla barn i höst, och två står tomma.")
    second = [["Lokal", "Yta", "Kostnad"], ["Norra", "410", "1 200"], ["Södra", "380", "1 150"], ["Östra", "395", "1 175"], ["Västra", "290", "900"]]
    bands(page, y + 52, [160, 100, 100], second)
    return [page], [known(STAFF + [["Förskolan Linden", "11", "25 %", "Rektor Ek"]]), known(second)]


CASES = [ruled, merged_across, merged_down, two_storey_header, three_storey_header, rows_of_kinds, nested_box, shaded_header_no_rules,
         zebra, zebra_and_header, zebra_many_lines, shaded_cells_white_gaps, white_rules_on_shade, white_rules_on_white, double_rules,
         dashed_rules, dotted_rules, boxes_as_rules, open_sides, rotated_headers, rotated_page, sideways_table, broken_header_words,
         empty_cells, thick_total, stacked_tables, side_by_side, beside_prose, footnote_figures, status_discs,
         bars_in_cells, bars_without_track, bars_in_shaded_rows, bars_between_rules,
         bands_and_comments, bands_of_two_tables]
