#!/usr/bin/env python3
"""What arshjul costs beside programs that do a part of the same, in one run on one machine.

usage: bench.py ARSHJUL [FILE.pdf …] [--rounds N]      (FILEs instead of the PDFs found beside the project)

CPU seconds (user and system, of all processes) are paired: each round runs both programs after each other, and the
table tells the median and the least of the rounds' ratios, so that a busy machine disturbs both alike. Memory is the
largest process's peak. Nothing here passes or fails; the targets stand beside the figures.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

import made_up
from cost import Cost, paired, table

ROOT = pathlib.Path(__file__).resolve().parents[2]
LONG_PAGES = 30  # a "long" file has so many pages or more
SMALL_PAGES = 3  # and a "small" one so few or fewer
GROWTH = (250, 500, 1000, 2000)  # pages of the files that tell how time and memory grow
MANY = 100  # documents in the run that tells whether memory stays


def pages_of(pdf):
    told = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=False).stdout
    return next((int(line.split()[1]) for line in told.splitlines() if line.startswith("Pages:")), 0)


def has_text(pdf):
    return bool(subprocess.run(["pdftotext", "-l", "2", pdf, "-"], capture_output=True, check=False).stdout.strip())


def found_pdfs():
    folders = [ROOT / "samples" / "workspace", ROOT.parent / "shared" / "corpus", ROOT.parent / "shared" / "real"]
    return [pdf for folder in folders if folder.is_dir() for pdf in sorted(folder.rglob("*.pdf")) if has_text(pdf)]


def joined(pdfs, pages, folder):
    """A PDF of so many pages, made of whole PDFs one after another."""
    parts, count, turn = [], 0, 0
    lengths = [pages_of(pdf) for pdf in pdfs]
    while count < pages:
        parts.append(str(pdfs[turn % len(pdfs)]))
        count += lengths[turn % len(pdfs)]
        turn += 1
    whole = folder / f"joined-{pages}.pdf"
    subprocess.run(["pdfunite", *parts, str(whole)], check=True, stderr=subprocess.DEVNULL)
    return whole, count


def beside_pdftotext(binary, pdfs, rounds, folder):
    rows = []
    for pdf in pdfs:
        both = paired([binary, "ingest", str(pdf), "-o", str(folder)],
                      ["pdftotext", "-bbox-layout", str(pdf), str(folder / "words.html")], rounds)
        if both is None:
            rows.append([pdf.name, pages_of(pdf), "failed", "", "", "", "", ""])
            continue
        mine, other = both
        ratios = [a.cpu / max(b.cpu, 0.001) for a, b in zip(mine, other)]
        more = statistics.median(a.cpu - b.cpu for a, b in zip(mine, other)) * 1000
        memory = max(a.megabytes for a in mine) / max(b.megabytes for b in other)
        rows.append([pdf.name, pages_of(pdf), f"{min(a.cpu for a in mine) * 1000:.0f}",
                     f"{min(b.cpu for b in other) * 1000:.0f}", f"{statistics.median(ratios):.2f}", f"{min(ratios):.2f}",
                     f"{more:+.0f}", f"{memory:.2f}"])
    return rows


def growth(binary, pdfs, folder):
    rows = []
    for pages in GROWTH:
        whole, count = joined(pdfs, pages, folder)
        cost = Cost([binary, "ingest", str(whole), "-o", str(folder)])
        told = "failed" if cost.failed else f"{cost.cpu / count * 1000:.2f}"
        rows.append([count, f"{cost.cpu:.2f}", told, f"{cost.megabytes:.0f}", f"{cost.megabytes / count * 1000:.0f}"])
        whole.unlink()
    return rows


def many(binary, pdfs, folder):
    rows = []
    for count in (1, MANY):
        inputs = folder / f"many-{count}"
        inputs.mkdir()
        for i in range(count):
            shutil.copy(pdfs[0], inputs / f"{i:04}.pdf")
        for jobs in sorted({1, 2, os.cpu_count() or 1}):
            cost = Cost([binary, "ingest", *map(str, sorted(inputs.iterdir())), "--jobs", str(jobs), "-o",
                         str(inputs / "out")])
            rows.append([count, jobs, f"{cost.wall:.2f}", f"{cost.cpu:.2f}", f"{cost.megabytes:.0f}"])
    return rows


def beside_tesseract(binary, scans, folder):
    rows = []
    for scan in scans:
        subprocess.run(["pdftoppm", "-r", "300", "-gray", "-l", "1", "-png", str(scan), str(folder / "picture")], check=True)
        subprocess.run(["qpdf", str(scan), "--pages", ".", "1", "--", str(folder / "page.pdf")], check=True)
        picture = next(folder.glob("picture*.png"))
        both = paired([binary, "ingest", str(folder / "page.pdf"), "-o", str(folder)],
                      ["tesseract", str(picture), str(folder / "read"), "-l", "swe"], 3)
        picture.unlink()
        if both is None:
            rows.append([scan.name, "not read", "", ""])
            continue
        mine, other = (min(run.cpu for run in runs) for runs in both)
        rows.append([scan.name, f"{mine:.2f}", f"{other:.2f}", f"{mine / other:.2f}"])
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=7)
    given = parser.parse_intermixed_args()
    pdfs = given.files or found_pdfs()
    heads = ["file", "pages", "ms", "pdftotext ms", "ratio", "least", "ms more", "memory ratio"]
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        by_length = sorted(pdfs, key=pages_of)
        long = [pdf for pdf in by_length if pages_of(pdf) >= LONG_PAGES]
        if not long:
            long = [joined(by_length, LONG_PAGES, folder)[0]]
        small = [pdf for pdf in by_length if pages_of(pdf) <= SMALL_PAGES]
        middle = [pdf for pdf in by_length if SMALL_PAGES < pages_of(pdf) < LONG_PAGES]
        for title, group in ((f"{LONG_PAGES} pages or more (target: ratio 1.00, memory 1.50)", long),
                             ("between", middle), (f"{SMALL_PAGES} pages or fewer (target: 15 ms more)", small)):
            if group:
                table(title, heads, beside_pdftotext(given.binary, group, given.rounds, folder))
        base = [pdf for pdf in by_length if pages_of(pdf) > SMALL_PAGES] or by_length
        table("growth (target: the same ms a page)", ["pages", "CPU s", "ms a page", "MB", "kB a page"],
              growth(given.binary, base[:6], folder))
        table("many documents (target: memory stays, jobs scale)", ["documents", "jobs", "wall s", "CPU s", "MB"],
              many(given.binary, by_length, folder))
        scans = [pdf for pdf in sorted((ROOT.parent / "shared" / "corpus").glob("*.pdf")) if not has_text(pdf)]
        if scans and shutil.which("tesseract"):
            table("first page of a scan (target: ratio 1.20)", ["file", "CPU s", "tesseract CPU s", "ratio"],
                  beside_tesseract(given.binary, scans[:3], folder))
        table("comparing made-up goals (target: less than to ingest the same)",
              ["goals", "diff CPU s", "ingest of both CPU s", "ratio"], made_up.comparing(given.binary, folder))
        if shutil.which("soffice"):
            table("writing a draft of made-up goals (target: ratio 1.00)",
                  ["goals", "pages", "PDF CPU s", "MB", "DOCX CPU s", "LibreOffice DOCX to PDF CPU s", "ratio"],
                  made_up.writing(given.binary, folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
