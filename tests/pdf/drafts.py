#!/usr/bin/env python3
"""Renders drafts of several kinds and holds each against the rules, qpdf, and its own HTML for the order of its words.

usage: drafts.py ARSHJUL SAMPLES_WORKSPACE
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import broken
import rules
import words
from pdf_file import PdfFile

PERIOD = {"label": "april 2025", "year": 2025, "checkpoint": "april"}
SOURCE = {"source": {"file": "a.pdf", "media_type": "application/pdf", "pages": 1}, "kinds": ["uppfoljning_verksamhetsplan"]}

POPPLER_ELEMENTS = 150  # it reads a page again for each
SIGNS = "signs"  # Poppler tells its structure with the substitutes


def dossier(**parts):
    return {"schema_version": "1.0", "sources": [SOURCE], "municipality": "Exempel", "committee": "Nämnden",
            "period": PERIOD, **parts}


def goal(number, text, **more):
    return {"id": f"goal-{number}", "kind": "uppdrag", "text": text, "confidence": 1,
            "provenance": [{"source": "a.pdf", "page": 1, "bbox": [0, 0, 10, 10]}], **more}


def hard_dossiers():
    """Input that no clerk would write, and that must give a sound file all the same."""
    long_comment = " ".join(f"ord{i}" for i in range(20000))
    yield "nothing", dossier()
    yield "long-comment", dossier(goals=[goal(1, "Ett uppdrag", comment=long_comment)])
    yield "long-title", dossier(goals=[goal(1, "Titel " * 80, comment="x" * 900)])
    yield SIGNS, dossier(goals=[goal(1, "Före\u0001\u0007 efter \u202evänt\u202c שלום العربية 😀 ẽ \ue000 ☑",
                                       comment="- ett\n- två\n\nSlut <&> ☐ ≥ 3")])
    yield "many", dossier(goals=[goal(i, f"Uppdrag {i}", comment="En kommentar som är lagom lång. " * (1 + i % 7))
                                 for i in range(400)])
    columns = {f"Kolumn{i}": 1000 + i for i in range(500)}
    yield "wide", dossier(budget=[{"id": f"budget-{i}", "group": "Drift", "label": f"Post{i}", "values": columns,
                                   "unit": "tkr", "confidence": 1, "provenance": goal(1, "")["provenance"]}
                                  for i in range(3)])


def said_by(value):
    """The texts and figures of a dossier's items, a line each."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key in ("label", "text", "comment", "group") or isinstance(part, (dict, list)):
                yield from said_by(part)
            elif isinstance(part, int) and key.startswith("Kolumn"):
                yield from (key, str(part))
    elif isinstance(value, list):
        for part in value:
            yield from said_by(part)
    elif isinstance(value, str):
        yield from value.split("\n")


def lost_words(content, told):
    items = {key: content.get(key, []) for key in ("goals", "budget")}
    return [line[:40] for line in said_by(items) if words.letters(line) not in told]


def rendered(arshjul, folder):
    for name, content in hard_dossiers():
        source = folder / f"{name}.json"
        source.write_text(json.dumps(content), encoding="utf-8")
        made = [folder / f"{name}.{ending}" for ending in ("pdf", "html", "docx", "md")]
        for output in made:
            subprocess.run([arshjul, "render", source, "-q", "-o", output], check=True)
        yield name, content, *made


def of_workspace(arshjul, samples, folder):
    workspace = folder / "workspace"
    shutil.copytree(samples, workspace)
    subprocess.run([arshjul, "run", workspace, "-q"], check=True, stderr=subprocess.DEVNULL)
    diff = next((workspace / "model" / "diff").glob("*.json"))
    for source in sorted((workspace / "model" / "dossiers").glob("*.json")):
        made = [folder / f"{source.stem}.{ending}" for ending in ("pdf", "html")]
        for output in made:
            subprocess.run([arshjul, "render", source, "--diff", diff, "-q", "-o", output], check=True)
        yield source.stem, *made


def faults(name, path, html):
    pdf = PdfFile(path)
    yield from rules.complaints(pdf)
    if subprocess.run(["qpdf", "--check", path], capture_output=True, check=False).returncode:
        yield "qpdf complains"
    wanted = words.told_by_html(html.read_text(encoding="utf-8"))
    if apart := words.difference(words.told_by_tags(pdf), wanted):
        yield f"the tags and the HTML say {apart}"
    if len(list(pdf.elements())) <= POPPLER_ELEMENTS:
        told = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, text=True, check=True)
        wanted = words.told_by_html(html.read_text(encoding="utf-8"), drawn=True)  # it tells no alternative texts
        if apart := words.difference(words.told_by_lines(told.stdout), wanted) if name != SIGNS else told.stderr:
            yield f"Poppler and the HTML say {apart}"
    if name.endswith("2025-april"):
        yield from broken.unseen(pdf)


def losses(content, html, docx, markdown):
    """What the writers without pages leave out of the dossier; the PDF is held against the HTML."""
    told = {"HTML": words.told_by_html(html.read_text(encoding="utf-8")), "DOCX": words.told_by_docx(docx),
            "Markdown": words.told_by_markdown(markdown.read_text(encoding="utf-8"))}
    for writer, letters in told.items():
        if lost := lost_words(content, letters):
            yield f"{writer} has lost {len(lost)} texts, the first: {lost[0]}"


def main():
    arshjul, samples = sys.argv[1], pathlib.Path(sys.argv[2])
    found, drafts = [], 0
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        for name, pdf, html in of_workspace(arshjul, samples, folder):
            found += [f"{name}: {fault}" for fault in faults(name, pdf, html)]
            drafts += 1
        for name, content, pdf, html, *others in rendered(arshjul, folder):
            found += [f"{name}: {fault}" for fault in (*faults(name, pdf, html), *losses(content, html, *others))]
            drafts += 1
    print("\n".join(found + [f"{drafts} drafts, {len(found)} faults"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
