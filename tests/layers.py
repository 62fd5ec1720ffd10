#!/usr/bin/env python3
"""Holds the walls of the house up: which folder may include which, and that each library has one door.

usage: layers.py PROJECT_ROOT      exit 1 and a line for each include that goes through a wall
"""
import pathlib
import re
import sys

# Data flows one way: ingest -> model <- render; the command line knows all.
MAY_INCLUDE = {
    "model": {"model"},
    "ingest": {"ingest", "model"},
    "render": {"render", "model"},
    "cli": {"cli", "ingest", "render", "model"},
}
# A library's headers, and the files that may include them: one, but libzip has one to read and one to write, and
# Poppler's core three, for drawings, pictures and tags: each is a job of its own.
DOORS = {
    "ICU": (r"<unicode/", r"model/base/text\.cpp"),
    "RE2": (r"<re2/", r"model/base/pattern\.hpp"),
    "nlohmann/json": (r"<nlohmann/", r"model/base/json\.hpp"),
    "OpenSSL": (r"<openssl/", r"model/base/file\.cpp"),
    "Poppler": (r"<(poppler/(?!cpp/)|goo/|[A-Z][A-Za-z]+\.h>)", r"ingest/source/pdf_(reader|picture|tags)\.cpp"),
    "poppler-cpp": (r"<poppler/cpp/(?!poppler-version)", r"ingest/source/page_picture\.cpp"),
    "Tesseract": (r"<tesseract/", r"ingest/source/tesseract\.hpp"),
    "Leptonica": (r"<leptonica/", r"ingest/source/scan_cleaning\.cpp"),
    "cmark-gfm": (r"<cmark", r"(ingest/plaintext/markdown|render/letters/markdown_blocks)\.cpp"),
    "kainjow mustache": (r"<kainjow/", r"render/template\.cpp"),
    "libxlsxwriter": (r"<xlsxwriter", r"render/sheets/workbook\.cpp"),
    "libzip": (r"<zip\.h>", r"(ingest/word/package|render/word/archive)\.cpp"),
    "pugixml": (r"<pugixml", r"ingest/word/xml\.cpp"),
    "QPDF": (r"<qpdf/", r"ingest/overlay/stamp\.cpp"),
    "libharu": (r"<hpdf", r"render/pdf/haru\.hpp"),
    "FreeType": (r"<ft2build|FT_FREETYPE_H", r"render/font_file\.cpp"),
    "CLI11": (r"<CLI/", r"cli/arguments\.cpp"),
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"][^>"]+[>"])')


def includes(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if hit := INCLUDE.match(line):
            yield number, hit.group(1)


def complaints(root):
    for room, allowed in MAY_INCLUDE.items():
        for path in sorted((root / room).rglob("*.?pp")):
            name = path.relative_to(root).as_posix()
            for number, header in includes(path):
                target = header[1:].split("/")[0]
                if header[0] == '"' and target in MAY_INCLUDE and target not in allowed:
                    yield f"{name}:{number}: {room}/ may not include {target}/ (only {', '.join(sorted(allowed))}): {header}"
                if header[0] == '"' and target not in MAY_INCLUDE:
                    yield f"{name}:{number}: include by the path from the project's root, not {header}"
                for library, (pattern, door) in DOORS.items():
                    if re.match(pattern, header) and not re.fullmatch(door, name):
                        yield f"{name}:{number}: {library} may only be included in {door.replace(chr(92), '')}: {header}"


def main():
    root = pathlib.Path(sys.argv[1])
    found = list(complaints(root))
    print("\n".join(found) if found else "every include keeps to its room")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
