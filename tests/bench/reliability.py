#!/usr/bin/env python3
"""Is confidence worth its number? Of the values told with so much confidence, the share that is right.

usage: reliability.py ARSHJUL [FOLDER …] [--wrong]     FOLDER: NAME.truth.json beside NAME.*.pdf, .txt, .md, .docx

A value is one field of an item; its confidence is the item's. Right is what equals the truth, blanks and soft hyphens
aside; an item that the truth doesn't have is wrong in all its values. Lists that a truth is silent about don't count.
--wrong lists the values that are wrong though told with 0.9 or more. Figures for people; nothing passes or fails.
"""
import argparse
import collections
import difflib
import json
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINS = ((0.0, "< 0.5"), (0.5, "0.5–0.7"), (0.7, "0.7–0.9"), (0.9, "≥ 0.9"))
SURE = len(BINS) - 1
ENDINGS = {".pdf", ".txt", ".md", ".docx"}
NEARLY = 0.4  # items whose wordings share less are not the same item
# What an item is known by, and the values it tells.
LISTS = {
    "decisions": (["text"], ["number"]),
    "objectives": (["title"], ["kind", "number"]),
    "goals": (["text"], ["kind", "number", "objective", "status.text", "status.code", "description", "comment"]),
    "indicators": (["name", "goal"], ["breakdown", "values.total", "values.women", "values.men", "reference", "target",
                                      "trend"]),
    "risks": (["title", "description"],
              ["area", "consequence_description", "process", "likelihood", "consequence", "value", "level",
               "existing_controls", "planned_response", "follows_plan.code", "measures", "follow_up", "comment"]),
    "controls": (["control", "method", "risk"], ["area", "reporting", "result.text", "result.code", "follow_up", "comment"]),
    "recommendations": (["text"], ["issuer", "area", "response"]),
    "budget": (["label"], ["values", "unit"]),
    "sections": (["heading"], ["text"]),
}
METADATA = ["title", "municipality", "committee", "administration", "case_number", "date", "period.year",
            "period.checkpoint"]  # told without a confidence of their own: surely, but for what a warning doubts
DOUBTS = {"title_from_heading": "title", "municipality_from_text": "municipality", "committee_from_text": "committee",
          "case_number_by_shape": "case_number", "case_number_of_plan": "case_number", "date_without_label": "date",
          "year_from_text": "period.year", "checkpoint_assumed": "period.checkpoint",
          "period_from_prose": "period.checkpoint"}
DOUBTED = 0.8


def plain(value):
    """A value as a text that can be compared; nothing for what isn't there."""
    if isinstance(value, dict):
        return "; ".join(f"{key}={plain(value[key])}" for key in sorted(value) if value[key] is not None) or None
    if isinstance(value, list):
        return " | ".join(filter(None, map(plain, value))) or None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return f"{float(value):g}"
    text = unicodedata.normalize("NFC", "" if value is None else str(value)).replace("\u00ad", "")
    return " ".join(text.split()) or None


def get(item, path):
    for key in path.split("."):
        item = item.get(key) if isinstance(item, dict) else None
    return plain(item)


def likeness(a, b):
    if a == b:
        return 1.0
    blocks = difflib.SequenceMatcher(None, a.split(), b.split(), autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / max(len(a.split()), len(b.split()), 1)


def partners(known, told, keys):
    """told's index → known's item, the likest first and each once."""
    names = [[" ".join(filter(None, (get(item, key) for key in keys))) for item in items] for items in (known, told)]
    pairs = sorted((-likeness(a, b), abs(i / len(known) - j / len(told)), i, j)
                   for i, a in enumerate(names[0]) for j, b in enumerate(names[1]) if set(a.split()) & set(b.split()))
    found, taken = {}, set()
    for unlike, _, i, j in pairs:
        if -unlike >= NEARLY and i not in taken and j not in found:
            found[j] = known[i]
            taken.add(i)
    return found


def values(truth, document):
    """(list.field, confidence, told, true, warning codes) of each value that the document tells."""
    doubts = {DOUBTS[warning["code"]]: warning["code"] for warning in document.get("warnings", [])
              if warning["code"] in DOUBTS}
    if document.get("period", {}).get("checkpoint") == "unknown":
        doubts["period.checkpoint"] = "unknown"  # says itself that it isn't known
    for path in METADATA:
        if told := get(document, path):
            sure = DOUBTED if path in doubts else 1.0
            yield "metadata." + path, sure, told, get(truth, path), [doubts[path]] if path in doubts else []
    for name, (keys, fields) in LISTS.items():
        if name not in truth:
            continue
        items = document.get(name) or []
        true = partners(truth[name], items, keys)
        for i, item in enumerate(items):
            codes = [warning["code"] for warning in item.get("warnings", [])]
            for field in keys + fields:
                if told := get(item, field):
                    yield f"{name}.{field}", item["confidence"], told, get(true.get(i, {}), field), codes


def bin_of(confidence):
    return max(i for i, (least, _) in enumerate(BINS) if confidence + 1e-9 >= least)


def read(binary, file, folder):
    subprocess.run([binary, "ingest", str(file), "-o", folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   check=False)
    result = pathlib.Path(folder) / (file.name + ".json")
    return json.loads(result.read_text(encoding="utf-8")) if result.exists() else {}


def share(right, all_told):
    return f"{100 * right / all_told:6.2f} % of {all_told:5}" if all_told else "–".rjust(17)


def report(folder, rights, counts):
    print(f"\n{folder}\n  {'':34}" + "".join(name.center(20) for _, name in BINS))
    whole = collections.Counter()
    for field in sorted({field for field, _ in counts}):
        for b in range(len(BINS)):
            whole["right", b] += rights[field, b]
            whole["all", b] += counts[field, b]
        print(f"  {field:34}" + "".join(share(rights[field, b], counts[field, b]).center(20) for b in range(len(BINS))))
    print(f"  {'all':34}" + "".join(share(whole['right', b], whole['all', b]).center(20) for b in range(len(BINS))))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("folders", nargs="*", type=pathlib.Path)
    parser.add_argument("--wrong", action="store_true")
    given = parser.parse_intermixed_args()
    for folder in given.folders or [ROOT.parent / "shared" / "corpus"]:
        if not folder.is_dir():
            print(f"{folder} is not there")
            continue
        rights, counts, wrong = collections.Counter(), collections.Counter(), []
        with tempfile.TemporaryDirectory() as made:
            for file in sorted(path for path in folder.iterdir() if path.suffix in ENDINGS):
                truth = folder / (file.name.split(".")[0] + ".truth.json")
                if not truth.exists():
                    continue
                document = read(given.binary, file, made)
                for field, confidence, told, true, codes in values(json.loads(truth.read_text(encoding="utf-8")), document):
                    at = field, bin_of(confidence)
                    counts[at] += 1
                    rights[at] += told == true
                    if told != true and at[1] == SURE:
                        wrong.append(f"  {file.name} {field} {confidence:.2f} {','.join(codes)}\n    told {told[:150]}\n"
                                     f"    true {(true or '–')[:150]}")
        report(folder, rights, counts)
        if given.wrong:
            print("\n".join(wrong))
    return 0


if __name__ == "__main__":
    sys.exit(main())
