#!/usr/bin/env python3
"""Makes a scan of pages of a PDF: pictures of them, a little askew and grey, with no text behind.

usage: scan_of.py FILE.pdf OUT.pdf [--dpi N] [--degrees D] [--paper GREY] [--page N]      needs pdftoppm
"""
import argparse
import math
import pathlib
import subprocess
import tempfile
import zlib


def shift(lines, slope, paper):
    """Each line by its distance from the middle: two such shears, across and down, turn a picture by a small angle."""
    middle = len(lines) / 2
    for number, line in enumerate(lines):
        by = round((number - middle) * slope)
        blank = bytes([paper]) * abs(by)
        yield (blank + line)[:len(line)] if by >= 0 else line[-by:] + blank


def transposed(lines):
    flat = b"".join(lines)
    width = len(lines[0])
    return [flat[x::width] for x in range(width)]


def aslant(width, grey, degrees, paper):
    lines = [grey[start:start + width] for start in range(0, len(grey), width)]
    slope = math.tan(math.radians(degrees))
    lines = list(shift(lines, -slope, paper))
    return b"".join(transposed(list(shift(transposed(lines), slope, paper))))


def picture(file):
    magic, width, height, depth, grey = file.read_bytes().split(maxsplit=4)[:5]
    assert (magic, depth) == (b"P5", b"255"), file
    return int(width), int(height), grey[-int(width) * int(height):]


def pdf_of(pictures, dpi):
    parts = ["<< /Type /Catalog /Pages 2 0 R >>",
             f"<< /Type /Pages /Count {len(pictures)} /Kids [{' '.join(f'{3 + 3 * i} 0 R' for i in range(len(pictures)))}] >>"]
    for i, (width, height, grey) in enumerate(pictures):
        across, down = width * 72 / dpi, height * 72 / dpi
        draw, data = f"{across:.2f} 0 0 {down:.2f} 0 0 cm /P Do".encode(), zlib.compress(grey, 9)
        parts += [f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {across:.2f} {down:.2f}] /Contents {4 + 3 * i} 0 R "
                  f"/Resources << /XObject << /P {5 + 3 * i} 0 R >> >> >>",
                  (f"<< /Length {len(draw)} >>", draw),
                  (f"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray "
                   f"/BitsPerComponent 8 /Filter /FlateDecode /Length {len(data)} >>", data)]
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        body = part.encode() if isinstance(part, str) else part[0].encode() + b"\nstream\n" + part[1] + b"\nendstream"
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1) + b"".join(b"%010d 00000 n \n" % p for p in places)
    return out + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, start)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("file")
    arguments.add_argument("out", type=pathlib.Path)
    arguments.add_argument("--dpi", type=int, default=150)
    arguments.add_argument("--degrees", type=float, default=0.7)
    arguments.add_argument("--paper", type=int, default=235)
    arguments.add_argument("--page", type=int)
    wish = arguments.parse_args()
    only = ["-f", str(wish.page), "-l", str(wish.page)] if wish.page else []
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(["pdftoppm", "-gray", "-r", str(wish.dpi), *only, wish.file, f"{scratch}/page"], check=True)
        pictures = [picture(file) for file in sorted(pathlib.Path(scratch).glob("*.pgm"))]
    fade = bytes(round(grey * wish.paper / 255) for grey in range(256))
    turned = [(width, height, aslant(width, grey.translate(fade), wish.degrees, wish.paper))
              for width, height, grey in pictures]
    wish.out.write_bytes(pdf_of(turned, wish.dpi))


if __name__ == "__main__":
    main()
