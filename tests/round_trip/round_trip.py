#!/usr/bin/env python3
"""Renders dossiers and reads them again: the PDF, the DOCX, and the HTML as a browser prints it say what went in.

usage: round_trip.py ARSHJUL SAMPLES_WORKSPACE
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import dossiers
import score

LEAST = 0.99  # share of the slots that come back as they were


def samples(arshjul, workspace, folder):
    """Both periods, and the later one with its comparison."""
    own = folder / "workspace"
    shutil.copytree(workspace, own)
    subprocess.run([arshjul, "run", own, "-q"], check=True, stderr=subprocess.DEVNULL)
    diff = next((own / "model" / "diff").glob("*.json"))
    for path in sorted((own / "model" / "dossiers").glob("*.json")):
        yield path.stem, path, []
    yield path.stem + "-compared", path, ["--diff", diff]


def invented(folder):
    for name, content in dossiers.all_dossiers():
        path = folder / f"{name}.json"
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        yield name, path, []


def printed(browser, html, folder):
    pdf = html.with_suffix(".printed.pdf")
    subprocess.run([browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                    f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={pdf}", html.as_uri()],
                   check=True, capture_output=True, timeout=120)
    return pdf


def written(arshjul, name, path, options, folder, browser):
    for ending in ("pdf", "docx", "html"):
        made = folder / f"{name}.{ending}"
        subprocess.run([arshjul, "render", path, *options, "-q", "-o", made], check=True)
        if ending != "html":
            yield made
        elif browser:
            yield printed(browser, made, folder)


def read(arshjul, made):
    done = subprocess.run([arshjul, "ingest", made, "-q"], capture_output=True, check=True)
    return json.loads(done.stdout.decode("utf-8"))


def main():
    arshjul, workspace = sys.argv[1], pathlib.Path(sys.argv[2])
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not browser:
        print("no browser is installed: HTML isn't printed and read again")
    worst = 1
    with tempfile.TemporaryDirectory() as made_folder:
        folder = pathlib.Path(made_folder)
        for name, path, options in [*samples(arshjul, workspace, folder), *invented(folder)]:
            wanted = json.loads(path.read_text(encoding="utf-8"))
            for made in written(arshjul, name, path, options, folder, browser):
                told, right, complaints = score.compare(wanted, read(arshjul, made))
                worst = min(worst, right / told)
                print(f"{100 * right / told:6.2f} of {told} slots  {made.name}")
                print("".join(f"        {complaint}\n" for complaint in complaints), end="")
    return 0 if worst >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main())
