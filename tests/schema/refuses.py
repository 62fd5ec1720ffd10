"""usage: refuses.py FOLDER - each of these changes to a good file must break it."""
import copy
import sys
from pathlib import Path

from schemas import faults, load, validator

GONE = object()
CHANGES = [
    ("document", ["schema_version"], GONE),
    ("document", ["schema_version"], "2.0"),
    ("document", ["source"], GONE),
    ("document", ["source", "sha256"], "short"),
    ("document", ["source", "text_layer"], "paper"),
    ("document", ["title"], ""),
    ("document", ["titel"], "Plan"),
    ("document", ["date"], "30 april 2026"),
    ("document", ["kinds", 0], "brev"),
    ("document", ["period", "checkpoint"], "maj"),
    ("document", ["goals", 0, "id"], GONE),
    ("document", ["goals", 0, "kind"], "dröm"),
    ("document", ["goals", 0, "provenance"], GONE),
    ("document", ["goals", 0, "provenance"], []),
    ("document", ["goals", 0, "provenance", 0, "page"], 0),
    ("document", ["goals", 0, "provenance", 0, "bbox"], [1, 2, 3]),
    ("document", ["goals", 0, "provenance", 0, "lines"], [1, 2]),
    ("document", ["goals", 0, "confidence"], 1.5),
    ("document", ["goals", 0, "status", "code"], "fine"),
    ("document", ["goals", 0, "status"], "Påbörjad"),
    ("document", ["goals", 0, "progress"], "50 %"),
    ("document", ["risks", 0, "value"], "hög"),
    ("document", ["controls", 0, "result", "code"], "ongoing"),
    ("document", ["budget", 0, "values", "Utfall"], "12"),
    ("document", ["tables", 0, "rows", 0, 0], None),
    ("dossier", ["sources"], []),
    ("dossier", ["source"], {"file": "a.pdf"}),
    ("dossier", ["goals", 0, "kind"], "dröm"),
    ("series", ["periods"], []),
    ("series", ["goals", 0, "points", 0, "presence"], "gone"),
    ("series", ["goals", 0, "points", 0, "item"], None),
    ("series", ["goals", 0, "tracks", 0, "field"], "comment"),
    ("series", ["goals", 0, "tracks", 0, "values", 1, "direction"], "up"),
    ("series", ["steps", 0, "reason"], GONE),
    ("diff", ["summary", "goals"], GONE),
    ("diff", ["comparable"], False),
    ("diff", ["goals", 0, "change"], "moved"),
    ("diff", ["goals", 0, "from"], GONE),
    ("diff", ["goals", 0, "match"], None),
    ("diff", ["goals", 0, "match", "score"], 2),
    ("diff", ["goals", 0, "fields", 0, "direction"], "up"),
    ("diff", ["goals", 0, "fields", 0, "ops"], [["*", "a"]]),
]


def changed(value, path, new):
    value = copy.deepcopy(value)
    place = value
    for step in path[:-1]:
        place = place[step]
    if new is GONE:
        del place[path[-1]]
    else:
        place[path[-1]] = new
    return value


folder = Path(sys.argv[1])
kinds = {k: (validator(load(folder / f"{k}.schema.json")), load(folder / f"{k}.json")) for k in ("document", "dossier", "diff", "series")}
taken = [(kind, path, new) for kind, path, new in CHANGES if not faults(kinds[kind][0], changed(kinds[kind][1], path, new))]
for kind, path, new in taken:
    print(f"{kind}: {path} = {'nothing' if new is GONE else new!r} was taken")
sys.exit(1 if taken else 0)
