"""Drafts and comparisons of made-up goals, as many as one likes."""
import json
import random
import re
import subprocess

from cost import Cost

COMPARED = (200, 600, 2000)  # goals on each side
WRITTEN = (1000, 3000, 12000)  # the last is more than 1,000 pages of tables
CONVERTED_MOST = 3000  # LibreOffice's time grows with the square: 12,000 take it half an hour
SYLLABLES = [first + vowel for first in "bdfghklmnprstv" for vowel in "aeioåäö"]


def dossier(goals, year):
    """So many goals in words of no language; the same for the same number, but a tenth is reworded each year."""
    words = random.Random(goals)
    listed = []
    for i in range(goals):
        text = ["".join(words.choices(SYLLABLES, k=words.randint(2, 5))) for _ in range(words.randint(8, 16))]
        if i % 10 == year % 10:
            text[i % len(text)] = "".join(words.choices(SYLLABLES, k=4))
        comment = " ".join(text[::-1] * (i % 4 + 1)).capitalize() + "."
        listed.append({"id": f"goal-{i + 1}", "kind": "uppdrag", "number": str((i + year) % goals + 1),
                       "text": " ".join(text).capitalize() + ".", "comment": comment, "confidence": 1,
                       "status": {"text": "Pågår", "code": "ongoing"},
                       "provenance": [{"source": f"{year}.pdf", "page": i // 10 + 1, "bbox": [50, 50, 500, 90]}]})
    source = {"file": f"{year}.pdf", "media_type": "application/pdf", "pages": goals // 10 + 1}
    return {"schema_version": "1.0", "sources": [{"source": source, "kinds": ["uppfoljning_verksamhetsplan"]}],
            "municipality": "Exempel", "committee": "Nämnden", "goals": listed,
            "period": {"label": f"april {year}", "year": year, "checkpoint": "april"}}


def written(goals, year, folder):
    file = folder / f"made-up-{goals}-{year}.json"
    file.write_text(json.dumps(dossier(goals, year)), encoding="utf-8")
    return str(file)


def comparing(binary, folder):
    rows = []
    for goals in COMPARED:
        sides = [written(goals, year, folder) for year in (2024, 2025)]
        pdfs = [side.replace(".json", ".pdf") for side in sides]
        for side, pdf in zip(sides, pdfs):
            subprocess.run([binary, "render", side, "-q", "-o", pdf], check=True)
        diff = Cost([binary, "diff", *sides, "-q", "-o", str(folder / "made-up-diff.json")])
        ingest = Cost([binary, "ingest", *pdfs, "--jobs", "1", "-q", "-o", str(folder)])
        rows.append([goals, f"{diff.cpu:.2f}", f"{ingest.cpu:.2f}", f"{diff.cpu / ingest.cpu:.2f}"])
    return rows


def beside(ours, theirs):
    if not theirs:
        return "not run", ""
    return ("failed", "") if theirs.failed else (f"{theirs.cpu:.2f}", f"{ours.cpu / theirs.cpu:.3f}")


def writing(binary, folder):
    rows = []
    for goals in WRITTEN:
        source, pdf, docx = written(goals, 2025, folder), str(folder / "made-up.pdf"), str(folder / "made-up.docx")
        ours = Cost([binary, "render", source, "-q", "-o", pdf])
        word = Cost([binary, "render", source, "-q", "-o", docx])
        convert = ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf",
                   "--outdir", str(folder / "theirs"), docx]
        theirs = Cost(convert) if goals <= CONVERTED_MOST else None
        told = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=False).stdout
        pages = re.search(r"Pages:\s+(\d+)", told)
        rows.append([goals, pages[1] if pages else "failed", f"{ours.cpu:.2f}", f"{ours.megabytes:.0f}",
                     f"{word.cpu:.2f}", *beside(ours, theirs)])
    return rows
