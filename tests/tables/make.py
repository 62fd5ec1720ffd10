#!/usr/bin/env python3
"""Makes the table set again: set/NAME.pdf and set/NAME.json for each case, or for those named.

Needed only when a case has changed; asks for chromium, libreoffice-writer and ghostscript (Debian).
usage: make.py [NAME]...
"""
import json
import pathlib
import sys

import cases_none
import cases_pages
import cases_ruled
import cases_unruled
import printed
import raw_pdf

SET = pathlib.Path(__file__).resolve().parent / "set"


def write_known(name, tables):
    rows = lambda table: ",\n   ".join(json.dumps(row, ensure_ascii=False) for row in table["rows"])
    body = ",\n ".join(f'{{"page": {table["page"]}, "rows": [\n   {rows(table)}]}}' for table in tables)
    (SET / f"{name}.json").write_text(f'{{"tables": [{body}]}}\n', encoding="utf-8")


def main():
    wanted = sys.argv[1:]
    SET.mkdir(exist_ok=True)
    for room in (cases_ruled, cases_unruled, cases_pages, cases_none):
        for case in room.CASES:
            if wanted and case.__name__ not in wanted:
                continue
            pages, tables = case()
            raw_pdf.write(SET / f"{case.__name__}.pdf", pages)
            write_known(case.__name__, tables)
    for name, tables in printed.make(SET, wanted):
        write_known(name, tables)


main()
