"""Drawn pages that only look a little like tables: nothing is to be found. A case gives (pages, [])."""
import math

from raw_pdf import Page, width

LEFT = ["Nämnden har under året arbetat med att korta", "väntan på bygglov. Handläggarna fick en ny mall", "i mars, och sedan dess har tiden minskat från", "elva till sju veckor. Flest ärenden gäller små",
        "tillbyggnader, som altaner och förråd. De större", "ärendena tar fortfarande lång tid, eftersom flera", "remisser ska vägas samman innan beslut kan", "fattas. Därför prövas nu en gemensam remiss,"]
RIGHT = ["som skickas till alla berörda på en gång. Den", "har mottagits väl, men det är för tidigt att säga", "om den ger kortare tid. Under hösten görs en ny", "mätning. Personalen har också fått mer tid för",
         "rådgivning, vilket de sökande har märkt. Fler", "ansökningar är numera kompletta redan från", "början, och färre behöver rättas. Förvaltningen", "vill därför behålla mallen även nästa år."]


def bullets():
    page, y = Page(), 80
    for text in ["Fler gångvägar till skolan", "Bättre ljus på parkeringen", "Färre bilar vid lämningen", "Nya cykelställ", "Tydligare skyltar", "En vuxen vid övergången"]:
        page.text(80, y, "•")
        page.text(98, y, text)
        y += 13
    return [page], []


def numbered_list():
    page, y = Page(), 80
    for i, text in enumerate(["att godkänna rapporten", "att lägga 2024 års siffror till handlingarna", "att återkomma i oktober", "att tacka personalen", "att avsluta uppdrag 14"], 1):
        page.text(80, y, f"{i}.")
        page.text(110, y, text)
        y += 13
    return [page], []


def two_columns():
    page = Page()
    for x, lines in ((60, LEFT + RIGHT), (310, RIGHT + LEFT)):
        page.paragraph(x, 80, lines, 10)
    return [page], []


def three_columns():
    page = Page()
    short = [" ".join(line.split()[:4]) for line in LEFT + RIGHT]
    for x in (50, 215, 380):
        page.paragraph(x, 80, short, 10)
    return [page], []


def bar_chart():
    page = Page()
    for i, value in enumerate((0, 20, 40, 60, 80)):
        y = 300 - 40 * i
        page.line(100, y, 420, y, 0.3, (0.7, 0.7, 0.7))
        page.text(92, y + 3, str(value), 8, align="r")
    page.line(100, 300, 100, 130)
    page.line(100, 300, 420, 300)
    for i, (name, value) in enumerate((("2020", 34), ("2021", 41), ("2022", 52), ("2023", 49), ("2024", 66))):
        x = 115 + 60 * i
        page.fill(x, 300 - 2 * value, x + 30, 300, (0.2, 0.4, 0.7))
        page.text(x + 15, 312, name, 8, align="c")
        page.text(x + 15, 296 - 2 * value, str(value), 8, align="c")
    page.text(100, 110, "Besök i tusental", 11, True)
    return [page], []


def grouped_bar_chart():
    page = Page()
    for i in range(6):
        page.line(100, 300 - 30 * i, 440, 300 - 30 * i, 0.3, (0.7, 0.7, 0.7))
        page.text(94, 303 - 30 * i, f"{10 * i} %", 8, align="r")
    for i, name in enumerate(("Norra", "Södra", "Östra", "Västra")):
        for j, colour in enumerate(((0.2, 0.4, 0.7), (0.8, 0.5, 0.2), (0.5, 0.5, 0.5))):
            x, high = 112 + 85 * i + 20 * j, 40 + 17 * ((i * 3 + j * 5) % 6)
            page.fill(x, 300 - high, x + 18, 300, colour)
            page.text(x + 9, 297 - high, str(high // 3), 7, align="c")
        page.text(140 + 85 * i, 312, name, 8, align="c")
    for j, name in enumerate(("2022", "2023", "2024")):
        page.fill(180 + 60 * j, 325, 187 + 60 * j, 332, ((0.2, 0.4, 0.7), (0.8, 0.5, 0.2), (0.5, 0.5, 0.5))[j])
        page.text(192 + 60 * j, 332, name, 8)
    return [page], []


def line_chart():
    page = Page()
    for i in range(7):
        page.line(100, 300 - 25 * i, 460, 300 - 25 * i, 0.3, (0.8, 0.8, 0.8))
        page.line(100 + 60 * i, 300, 100 + 60 * i, 150, 0.3, (0.8, 0.8, 0.8))
        page.text(94, 303 - 25 * i, str(5 * i), 8, align="r")
        page.text(100 + 60 * i, 312, str(2018 + i), 8, align="c")
    points = [(100 + 60 * i, 270 - 14 * ((i * 4) % 7)) for i in range(7)]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        page.line(x0, y0, x1, y1, 1.5, (0.7, 0.1, 0.1))
    return [page], []


def horizontal_bars():
    page = Page()
    page.text(90, 90, "Nöjda brukare per enhet", 11, True)
    for i, (name, value) in enumerate((("Hemtjänst", 71), ("Särskilt boende", 64), ("Daglig verksamhet", 83), ("Nattpatrull", 58), ("Dagvård", 90))):
        y = 110 + 24 * i
        page.text(180, y + 10, name, 8, align="r")
        page.fill(188, y, 188 + 2.5 * value, y + 14, (0.2, 0.5, 0.4))
        page.text(194 + 2.5 * value, y + 10, f"{value} %", 8)
    page.line(188, 105, 188, 230)
    return [page], []


def pie_legend():
    page = Page()
    page.disc(180, 200, 60, (0.3, 0.5, 0.7))
    for i in range(5):
        page.line(180, 200, 180 + 60 * math.cos(1.3 * i), 200 + 60 * math.sin(1.3 * i), 1, (1, 1, 1))
    for i, (name, share) in enumerate((("Löner", "61 %"), ("Lokaler", "18 %"), ("Inköp", "12 %"), ("Övrigt", "9 %"))):
        page.fill(280, 160 + 16 * i, 288, 168 + 16 * i, (0.2 * i, 0.5, 0.7))
        page.text(294, 167 + 16 * i, f"{name} {share}")
    return [page], []


def form():
    page = Page()
    for i, label in enumerate(("Namn:", "Adress:", "Telefon:", "Fastighet:", "Datum:", "Underskrift:")):
        page.text(80, 100 + 30 * i, label)
        page.line(150, 102 + 30 * i, 400, 102 + 30 * i, 0.4)
    return [page], []


def letterhead():
    page = Page()
    page.text(60, 60, "Lillviks kommun", 12, True)
    page.text(330, 60, "Datum")
    page.text(430, 60, "Diarienummer")
    page.text(60, 74, "Tekniska förvaltningen")
    page.text(330, 74, "2025-03-11")
    page.text(430, 74, "TN 2025/118")
    page.text(60, 100, "Handläggare")
    page.text(60, 112, "Maja Ek")
    page.paragraph(60, 150, LEFT + RIGHT, 10)
    return [page], []


def signatures():
    page = Page()
    page.paragraph(60, 80, LEFT + RIGHT, 10)
    for x, name, title in ((60, "Maja Ek", "Förvaltningschef"), (260, "Olle Dahl", "Enhetschef"), (430, "Siv Ask", "Controller")):
        page.text(x, 330, name)
        page.text(x, 343, title)
    return [page], []


def contents():
    page = Page()
    page.text(60, 80, "Innehåll", 14, True)
    for i, (text, number) in enumerate((("1 Inledning", "3"), ("2 Årets arbete", "4"), ("2.1 Bygglov", "5"), ("2.2 Tillsyn", "7"), ("3 Ekonomi", "9"), ("4 Personal", "12"))):
        dots = "." * int((430 - width(text, 10)) / 2.78)
        page.text(60, 110 + 16 * i, text + " " + dots, 10)
        page.text(520, 110 + 16 * i, number, 10, align="r")
    return [page], []


def framed_prose():
    page = Page()
    for x0, y0, x1, y1 in ((60, 60, 540, 60), (60, 240, 540, 240), (60, 60, 60, 240), (540, 60, 540, 240)):
        page.line(x0, y0, x1, y1)
    page.paragraph(75, 85, LEFT, 10)
    return [page], []


def shaded_boxes_of_prose():
    page = Page()
    for x, lines in ((60, LEFT), (310, RIGHT)):
        page.fill(x - 8, 66, x + 232, 190, (0.9, 0.93, 0.97))
        page.paragraph(x, 82, lines, 10)
    return [page], []


def labels_and_values():
    page = Page()
    for i, (label, value) in enumerate((("Plats och tid:", "Rådhuset, sal A, kl. 13.15–16.40"), ("Beslutande:", "Maja Ek, ordförande, och fyra ledamöter enligt lista"), ("Övriga:", "Siv Ask, sekreterare"), ("Justerare:", "Olle Dahl"), ("Paragrafer:", "41–58"))):
        page.text(60, 100 + 20 * i, label, 10, True)
        page.text(170, 100 + 20 * i, value, 10)
    return [page], []


CASES = [bullets, numbered_list, two_columns, three_columns, bar_chart, grouped_bar_chart, line_chart, horizontal_bars, pie_legend, form, letterhead,
         signatures, contents, framed_prose, shaded_boxes_of_prose, labels_and_values]
