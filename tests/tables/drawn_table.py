"""A table drawn with raw_pdf from rows of cells, and what is known of its cells.

A row is a list of texts; "\\n" breaks a line in a cell, "<" is covered by the cell to its left, "^" by the one above.
"""
from raw_pdf import width

GREY, PALE, BLUE, WHITE = (0.8, 0.8, 0.8), (0.93, 0.93, 0.93), (0.8, 0.87, 0.95), (1, 1, 1)


def known(rows, page=1):
    return {"page": page, "rows": [[cell.replace("\n", " ") for cell in row] for row in rows]}


def spans(rows):
    """(row, column, rows, columns, text) of each cell that nothing covers."""
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            if text in ("<", "^"):
                continue
            right, down = c + 1, r + 1
            while right < len(row) and row[right] == "<":
                right += 1
            while down < len(rows) and rows[down][c] == "^":
                down += 1
            yield r, c, down - r, right - c, text


def edges(start, steps):
    out = [start]
    for step in steps:
        out.append(out[-1] + step)
    return out


def heights(rows, size, pitch, pad):
    lines = [1] * len(rows)
    for r, _, down, _, text in spans(rows):
        if down == 1:
            lines[r] = max(lines[r], text.count("\n") + 1)
    return [count * size * pitch + 2 * pad for count in lines]


def texts(page, xs, ys, rows, size, pitch, pad, align, bold, inset=3.0):
    for r, c, _, right, text in spans(rows):
        how = align[c] if r >= bold or right == 1 else "c"
        x = {"l": xs[c] + inset, "r": xs[c + right] - inset, "c": (xs[c] + xs[c + right]) / 2}[how]
        for i, line in enumerate(text.split("\n")):
            page.text(x, ys[r] + pad + size * (0.95 + i * pitch), line, size, r < bold, how)


def rule(page, kind, xs, ys, rows, bold, pen):
    left, right = xs[0], xs[-1]
    if kind == "all":
        for r, c, down, across, _ in spans(rows):
            x0, x1, y0, y1 = xs[c], xs[c + across], ys[r], ys[r + down]
            for line in ((x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1)):
                page.line(*line, **pen)
    elif kind == "rows":
        for y in ys:
            page.line(left, y, right, y, **pen)
    elif kind == "head":
        for y in (ys[0], ys[bold], ys[-1]):
            page.line(left, y, right, y, **pen)
    elif kind == "inner":  # no outer frame
        for y in ys[1:-1]:
            page.line(left, y, right, y, **pen)
        for x in xs[1:-1]:
            page.line(x, ys[0], x, ys[-1], **pen)


def draw(page, x, y, widths, rows, rules="all", size=9.0, pitch=1.2, pad=3.0, align=None, bold=1, shades=(), pen=None):
    """Draws and gives the y below. rules: all rows head inner none; shades: (first row, row behind the last, colour), by whole rows;
    bold: header rows; align: a letter a column."""
    xs, ys = edges(x, widths), edges(y, heights(rows, size, pitch, pad))
    for first, last, colour in shades:
        page.fill(xs[0], ys[first], xs[-1], ys[last], colour)
    rule(page, rules, xs, ys, rows, bold, pen or {})
    texts(page, xs, ys, rows, size, pitch, pad, align or "l" * len(widths), bold)
    return ys[-1]


def natural(rows, size=9.0, gap=0.7):
    """Column widths that leave only `gap` em between the longest texts of neighbours, with draw's inset."""
    widest = [0.0] * len(rows[0])
    for r, c, _, right, text in spans(rows):
        if right == 1:
            widest[c] = max([widest[c]] + [width(line, size, r == 0) for line in text.split("\n")])
    return [w + gap * size for w in widest]
