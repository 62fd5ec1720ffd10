#!/usr/bin/env python3
"""Scores `arshjul tables` on the table set by the adjacency of cells, and holds the scores up.

usage: score.py ARSHJUL_BINARY [-v] [NAME]...     exit 1 when a score fell below ratchet.json
       UPDATE_RATCHET=1 score.py ARSHJUL_BINARY   raises the ratchet to today's scores; it never lowers one

The measure is that of the ICDAR 2013 table competition (Göbel, Hassan, Oro, Orsi): each cell that has text makes a relation
with its nearest neighbour to the right and below, and F1 is of the relations of all tables of a document. Texts are
compared without white space and case. Where no table is known, any table found makes the score 0.
"""
import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
LONGEST = 60  # seconds
SLACK = 0.0005  # scores are rounded


def plain(text):
    return re.sub(r"\W", "_", re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))).upper()


def known_places(table):
    """Place -> (cell, text) of a table whose rows say "<" and "^" for covered places."""
    places = {}
    for r, row in enumerate(table["rows"]):
        for c, text in enumerate(row):
            places[r, c] = places[r, c - 1] if text == "<" else places[r - 1, c] if text == "^" else ((r, c), plain(text))
    return places


def found_places(table):
    places = {}
    for cell in table["cells"]:
        for r in range(cell["row"], cell["row"] + cell["rowspan"]):
            for c in range(cell["col"], cell["col"] + cell["colspan"]):
                places[r, c] = ((cell["row"], cell["col"]), plain(cell["text"]))
    return places


def relations(places):
    """(text, text, direction, empty places between) with their number; once for each pair of cells."""
    lines = collections.defaultdict(list)
    for (r, c), (cell, text) in sorted(places.items()):
        if text:
            lines["right", r].append((c, cell, text))
            lines["down", c].append((r, cell, text))
    out, seen = collections.Counter(), set()
    for (direction, _), line in sorted(lines.items()):
        for (p, a, text_a), (q, b, text_b) in zip(line, line[1:]):
            if a != b and (a, b, direction) not in seen:
                seen.add((a, b, direction))
                out[text_a, text_b, direction, q - p - 1] += 1
    return out


def f1(known, found):
    """Known tables take found ones of their page, the best first come."""
    if not known:
        return 0.0 if found else 1.0
    free, right = list(found), 0
    for page, wanted in known:
        candidates = [f for f in free if f[0] == page]
        if candidates:
            best = max(candidates, key=lambda f: (wanted & f[1]).total())
            right += (wanted & best[1]).total()
            free.remove(best)
    total = sum(wanted.total() for _, wanted in known) + sum(got.total() for _, got in found)
    return 2 * right / total if total else 1.0


def score(binary, name, verbose):
    wanted = json.loads((HERE / "set" / f"{name}.json").read_text(encoding="utf-8"))
    run = subprocess.run([binary, "tables", str(HERE / "set" / f"{name}.pdf"), "--format", "json"], capture_output=True,
                         text=True, timeout=LONGEST)
    if run.returncode != 0:
        print(f"{name}: {run.stderr.strip()}")
        return 0.0
    got = json.loads(run.stdout)["tables"]
    known = [(t["page"], relations(known_places(t))) for t in wanted["tables"]]
    found = [(t["page"], relations(found_places(t))) for t in got]
    if verbose:
        show(wanted["tables"], got, known, found)
    return f1(known, found)


def show(wanted, got, known, found):
    for table in got:
        print(f"  found on page {table['page']}:")
        for cell in table["cells"]:
            if cell["text"]:
                print(f"    {cell['row']},{cell['col']} {cell['rowspan']}x{cell['colspan']} {cell['text']!r}")
    missing = sum((w for _, w in known), collections.Counter()) - sum((f for _, f in found), collections.Counter())
    extra = sum((f for _, f in found), collections.Counter()) - sum((w for _, w in known), collections.Counter())
    print(f"  {len(wanted)} known, {len(got)} found; missing {len(missing)}:", *list(missing)[:12], sep="\n    ")
    print(f"  too much {len(extra)}:", *list(extra)[:12], sep="\n    ")


def main():
    binary, *rest = sys.argv[1:]
    verbose = "-v" in rest
    names = [n for n in rest if n != "-v"] or sorted(path.stem for path in (HERE / "set").glob("*.json"))
    floors = json.loads((HERE / "ratchet.json").read_text()) if (HERE / "ratchet.json").exists() else {}
    scores = {name: round(score(binary, name, verbose), 4) for name in names}
    fallen = [name for name in names if scores[name] < floors.get(name, 0) - SLACK]
    for name in sorted(names, key=lambda n: scores[n]):
        if scores[name] < 1 or verbose:
            print(f"{scores[name]:.4f} {name}" + (f"   FALLEN from {floors[name]:.4f}" if name in fallen else ""))
    print(f"{len(names)} files, mean F1 {sum(scores.values()) / len(names):.4f}, whole {sum(s == 1 for s in scores.values())}")
    if os.environ.get("UPDATE_RATCHET"):
        floors |= {name: max(s, floors.get(name, 0)) for name, s in scores.items()}
        (HERE / "ratchet.json").write_text(json.dumps(floors, indent=0, sort_keys=True) + "\n")
    without = [name for name in names if name not in floors]
    if without:
        print("without a floor:", *without)
    sys.exit(1 if fallen or without else 0)


main()
