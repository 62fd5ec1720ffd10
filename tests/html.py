#!/usr/bin/env python3
"""Reads the HTML of a draft and of a comparison as the standard's strict parser does: no parse error, no identifier
twice, no reference to one that isn't there, nothing fetched from elsewhere.

usage: html.py ARSHJUL SAMPLES_WORKSPACE      exit 77 where python3-html5lib isn't installed
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers")
FETCHED = ("src", "data", "poster", "srcset")


def complaints(page):
    import html5lib
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(page)
    yield from (f"line {place[0]}: {code}" for place, code, _ in parser.errors)
    elements = [element for element in tree.iter() if isinstance(element.tag, str)]
    ids = [element.get("id") for element in elements if element.get("id")]
    yield from (f"the identifier {one} is given twice" for one in sorted({one for one in ids if ids.count(one) > 1}))
    for element in elements:
        told = [one for name in REFERENCES for one in (element.get(name) or "").split()]
        if (element.get("href") or "").startswith("#"):
            told.append(element.get("href")[1:])
        yield from (f"<{element.tag}> refers to {one}, which isn't there" for one in told if one and one not in ids)
        yield from (f"<{element.tag}> fetches {element.get(name)}" for name in FETCHED
                    if element.get(name) and not element.get(name).startswith("data:"))
    if tree.get("lang") != "sv" and tree.get("lang") != "sv-SE":
        yield "the page doesn't say that it is Swedish"


def main():
    try:
        import html5lib  # noqa: F401
    except ImportError:
        print("python3-html5lib isn't installed")
        return SKIPPED
    arshjul, samples = sys.argv[1], sys.argv[2]
    found = pages = 0
    with tempfile.TemporaryDirectory() as made:
        workspace = pathlib.Path(made) / "workspace"
        shutil.copytree(samples, workspace)
        subprocess.run([arshjul, "run", workspace, "-q"], check=True, stderr=subprocess.DEVNULL)
        dossiers = sorted((workspace / "model" / "dossiers").glob("*.json"))
        for dossier in dossiers:
            subprocess.run([arshjul, "render", dossier, "-q", "-o", dossier.with_suffix(".html")], check=True)
        subprocess.run([arshjul, "diff", *dossiers, dossiers[-1], "--format", "html", "-q", "-o",
                        workspace / "series.html"], check=False)
        for page in sorted(workspace.rglob("*.html")):
            pages += 1
            for complaint in complaints(page.read_text(encoding="utf-8")):
                print(f"{page.name}: {complaint}")
                found += 1
    print(f"{pages} pages, {found} faults")
    return 1 if found or pages < 4 else 0


if __name__ == "__main__":
    sys.exit(main())
