"""The smallest PDF writer that the table set needs: text in Helvetica, lines and boxes, nothing compressed.

Points, y downwards from the page's top. Makes what no office program lets one make on purpose: dashes, double lines,
white lines, boxes in any order, turned text, turned pages.
"""

REGULAR = dict(zip((chr(c) for c in range(32, 127)), [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
    556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584]))
REGULAR.update({"å": 556, "ä": 556, "ö": 556, "é": 556, "Å": 667, "Ä": 667, "Ö": 778, "–": 556, "•": 350, "½": 834})
BOLD_IS_WIDER = 1.06  # about; only alignment to the right or the centre depends on it


def width(text, size, bold=False):
    return sum(REGULAR[c] for c in text) * size / 1000 * (BOLD_IS_WIDER if bold else 1)


class Page:
    def __init__(self, wide=595, high=842, rotate=0):
        self.wide, self.high, self.rotate, self.content = wide, high, rotate, []

    def add(self, line):
        self.content.append(line)

    def text(self, x, y, text, size=9.0, bold=False, align="l", turn=0, colour=(0, 0, 0)):
        """One line with its baseline at y; align l, r or c around x; turn: degrees counter-clockwise."""
        if not text:
            return
        x -= {"l": 0, "r": 1, "c": 0.5}[align] * width(text, size, bold)
        matrix = {0: "1 0 0 1", 90: "0 1 -1 0", 270: "0 -1 1 0"}[turn]
        code = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)").decode("latin-1")
        red, green, blue = colour
        self.add(f"BT {red:g} {green:g} {blue:g} rg /{'B' if bold else 'R'} {size:g} Tf {matrix} {x:.2f} {self.high - y:.2f} Tm ({code}) Tj ET")

    def line(self, x0, y0, x1, y1, wide=0.5, colour=(0, 0, 0), dash=""):
        red, green, blue = colour
        self.add(f"q {red:g} {green:g} {blue:g} RG {wide:g} w [{dash}] 0 d {x0:.2f} {self.high - y0:.2f} m {x1:.2f} {self.high - y1:.2f} l S Q")

    def fill(self, x0, y0, x1, y1, colour):
        red, green, blue = colour
        self.add(f"q {red:g} {green:g} {blue:g} rg {x0:.2f} {self.high - y1:.2f} {x1 - x0:.2f} {y1 - y0:.2f} re f Q")

    def disc(self, x, y, radius, colour):
        r, k, y = radius, 0.5523 * radius, self.high - y
        red, green, blue = colour
        curves = [(x + r, y + k, x + k, y + r, x, y + r), (x - k, y + r, x - r, y + k, x - r, y),
                  (x - r, y - k, x - k, y - r, x, y - r), (x + k, y - r, x + r, y - k, x + r, y)]
        path = " ".join(" ".join(f"{v:.2f}" for v in curve) + " c" for curve in curves)
        self.add(f"q {red:g} {green:g} {blue:g} rg {x + r:.2f} {y:.2f} m {path} f Q")

    def paragraph(self, x, y, lines, size=9.0, pitch=1.25, bold=False):
        for line in lines:
            self.text(x, y, line, size, bold)
            y += pitch * size
        return y


def write(path, pages):
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", None]
    for name in ("Helvetica", "Helvetica-Bold"):
        objects.append(f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>")
    kids = []
    for page in pages:
        content = "\n".join(page.content)
        kids.append(len(objects) + 1)
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {page.wide} {page.high}] /Rotate {page.rotate} "
                       f"/Resources << /Font << /R 3 0 R /B 4 0 R >> >> /Contents {len(objects) + 2} 0 R >>")
        objects.append(f"<< /Length {len(content.encode('latin-1'))} >>\nstream\n{content}\nendstream")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{k} 0 R' for k in kids)}] >>"
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    start = len(out)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    out += (f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n"
            f"startxref\n{start}\n%%EOF\n").encode("latin-1")
    path.write_bytes(out)
