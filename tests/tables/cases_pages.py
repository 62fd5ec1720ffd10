"""Drawn tables that go on over pages. A case gives (pages, known tables)."""
from drawn_table import draw, known
from raw_pdf import Page

HEAD = ["Risk", "Åtgärd", "Värde"]
FIRST = [["Brand i källare", "Ny larmslinga", "8"], ["Stöld av datorer", "Märkning", "6"], ["Sjuka vikarier", "Större pool", "9"]]
SECOND = [["Fuktiga väggar", "Mätning varje månad", "12"], ["Felaktiga löner", "Stickprov", "4"]]
WIDTHS = [130, 160, 60]
BOTTOM = 780


def pages(first, second, second_widths=None, second_x=70, **how):
    """The first piece ends at the foot of page one, the second begins at the head of page two."""
    one, two = Page(), Page()
    one.paragraph(70, 80, ["Nämndens risker står nedan i den ordning som de", "togs upp vid mötet i mars."])
    high = draw(Page(), 70, 0, WIDTHS, first, **how)
    draw(one, 70, BOTTOM - high, WIDTHS, first, **how)
    y = draw(two, second_x, 60, second_widths or WIDTHS, second, **({"bold": 0} | how if second[0] != HEAD else how))
    two.paragraph(70, y + 40, ["Därefter gick mötet vidare till nästa ärende på listan."])
    for number, page in enumerate((one, two), 1):
        page.text(297, 822, f"{number} (2)", 8, align="c")
    return [one, two]


def header_repeated():
    return pages([HEAD, *FIRST], [HEAD, *SECOND]), [known([HEAD, *FIRST, *SECOND])]


def header_not_repeated():
    return pages([HEAD, *FIRST], SECOND), [known([HEAD, *FIRST, *SECOND])]


def header_repeated_no_rules():
    return pages([HEAD, *FIRST], [HEAD, *SECOND, ["Sena svar", "Ny rutin", "5"]], rules="none"), [known([HEAD, *FIRST, *SECOND, ["Sena svar", "Ny rutin", "5"]])]


def header_repeated_rules_of_rows():
    return pages([HEAD, *FIRST], [HEAD, *SECOND], rules="rows"), [known([HEAD, *FIRST, *SECOND])]


def row_cut():
    cut = ["Halt vid entrén", "Sanden ska ligga framme\nredan innan frosten kommer\noch fyllas på av", "10"], ["", "vaktmästaren varje\nmorgon.", ""]
    whole = [cut[0][0], (cut[0][1] + " " + cut[1][1]), cut[0][2]]
    return pages([HEAD, *FIRST, cut[0]], [cut[1], *SECOND]), [known([HEAD, *FIRST, whole, *SECOND])]


def row_cut_under_header():
    cut = ["Halt vid entrén", "Sanden ska ligga framme\nredan innan frosten kommer\noch fyllas på av", "10"], ["", "vaktmästaren varje\nmorgon.", ""]
    whole = [cut[0][0], (cut[0][1] + " " + cut[1][1]), cut[0][2]]
    return pages([HEAD, *FIRST, cut[0]], [HEAD, cut[1], *SECOND]), [known([HEAD, *FIRST, whole, *SECOND])]


def row_ends_with_sentence():
    """A whole sentence before the break and another row after it, with all its cells."""
    last = ["Halt vid entrén", "Sanden ligger framme innan\nfrosten kommer.", "10"]
    after = ["Dålig luft", "Filtren byts två gånger om\nåret.", "7"]
    return pages([HEAD, *FIRST, last], [after, *SECOND]), [known([HEAD, *FIRST, last, after, *SECOND])]


def open_row_cut():
    """No rule closes the row at the page's foot: it goes on, although a sentence ends there."""
    cut = ["Halt vid entrén", "Sanden ligger framme innan\nfrosten kommer.", "10"], ["", "Den fylls på varje morgon.", ""]
    made = pages([HEAD, *FIRST, cut[0]], [cut[1], *SECOND])
    for page, y in ((made[0], BOTTOM), (made[1], 60)):
        flipped = f"{page.high - y:.2f}"
        page.content = [line for line in page.content if not (" l S Q" in line and line.count(f" {flipped} ") == 2)]
    return made, [known([HEAD, *FIRST, [cut[0][0], cut[0][1] + " " + cut[1][1], "10"], *SECOND])]


def shifted_margins():
    return pages([HEAD, *FIRST], SECOND, second_x=92), [known([HEAD, *FIRST, *SECOND])]


def other_widths():
    """Another table's columns: not the same table, though it has as many."""
    second = [["Namn", "Roll", "Telefon"], ["Maja Ek", "Ordförande", "0555-100 10"], ["Olle Dahl", "Ledamot", "0555-100 11"]]
    made = pages([HEAD, *FIRST], second, second_widths=[90, 90, 120], bold=1)
    return made, [known([HEAD, *FIRST]), known(second, 2)]


def other_widths_same_header():
    """The same table, laid out anew on the next page."""
    made = pages([HEAD, *FIRST], [HEAD, *SECOND], second_widths=[120, 175, 55])
    return made, [known([HEAD, *FIRST, *SECOND])]


def records():
    """A record a table, the second cut by the page's end."""
    label = ["Projekt", "Utgift", "Beskrivning", "Driftkostnad"]
    values = [["Hamnplan", "4 200 tkr", "Ytan får ny sten och\nfler bänkar.", "60 tkr"], ["Reningsverk", "9 100 tkr", "Två bassänger byggs om\ntill våren.", "Oförändrad"]]
    first, second = ([[a, b] for a, b in zip(label, value)] for value in values)
    one, two = Page(), Page()
    draw(one, 70, BOTTOM - 200, [110, 200], first, bold=0)
    draw(one, 70, BOTTOM - 60, [110, 200], second[:2], bold=0)
    draw(two, 70, 60, [110, 200], second[2:], bold=0)
    return [one, two], [known(first), known(second)]


def three_pages():
    rows = [[f"Risk nummer {i}", f"Åtgärd {chr(64 + i)}", str(i)] for i in range(1, 13)]
    made = pages([HEAD, *rows[:4]], [HEAD, *rows[4:8]])
    middle, last = Page(), Page()
    draw(middle, 70, 60, WIDTHS, [HEAD, *rows[4:8]])
    draw(last, 70, 60, WIDTHS, [HEAD, *rows[8:]])
    return [made[0], middle, last], [known([HEAD, *rows])]


def new_table_same_columns():
    """A heading stands between: another table with the same columns."""
    made = pages([HEAD, *FIRST], [HEAD, *SECOND])
    made[1].text(70, 50, "Risker som tillkommit under hösten", 12, True)
    return made, [known([HEAD, *FIRST]), known([HEAD, *SECOND], 2)]


CASES = [header_repeated, header_not_repeated, header_repeated_no_rules, header_repeated_rules_of_rows, row_cut, row_cut_under_header, row_ends_with_sentence,
         open_row_cut, shifted_margins, other_widths, other_widths_same_header, records, three_pages, new_table_same_columns]
