#!/usr/bin/env python3
"""Rules of PDF/UA-1 and PDF/A-2a that a draft must keep, and of ours, which no other tool sees.

usage: rules.py FILE.pdf …      a line for each complaint; exit 1 if there is one
"""
import sys

import fonts
import metadata
import structure
from pdf_file import PdfFile


def complaints(pdf):
    used = {}
    return list(metadata.check(pdf)) + list(structure.check(pdf, used)) + list(fonts.check(pdf, used))


def main():
    found = 0
    for path in sys.argv[1:]:
        for complaint in complaints(PdfFile(path)):
            found += 1
            print(f"{path}: {complaint}")
    print(f"{found} complaints about {len(sys.argv) - 1} files")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
