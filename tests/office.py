#!/usr/bin/env python3
"""Opens the samples' DOCX draft with LibreOffice and pandoc, and looks for each of its paragraphs in what they say.

usage: office.py ARSHJUL SAMPLES_WORKSPACE      exit 77 where neither program is installed
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zipfile

SKIPPED = 77
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWN = {"{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent", WORD + "drawing"}


def letters(words):
    return "".join(c for c in words if c.isalnum())


def texts_of(element):
    """The texts under an element, but for words that are drawn: each reader has its own way with figures."""
    if element.tag in DRAWN:
        return ""
    own = element.text or "" if element.tag == WORD + "t" else ""
    return own + "".join(texts_of(child) for child in element)


def paragraphs(docx):
    body = xml.fromstring(zipfile.ZipFile(docx).read("word/document.xml"))
    drawn = {id(p) for tag in DRAWN for element in body.iter(tag) for p in element.iter(WORD + "p")}
    return [told for p in body.iter(WORD + "p") if id(p) not in drawn and (told := letters(texts_of(p)))]


def by_libreoffice(docx, folder):
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to"]
    for kind in ("pdf", "txt:Text (encoded):UTF8"):
        subprocess.run([*command, kind, "--outdir", docx.parent, docx], check=True, capture_output=True, timeout=200)
    told = subprocess.run(["pdfinfo", docx.with_suffix(".pdf")], capture_output=True, text=True, check=True).stdout
    if "Pages:" not in told:
        raise SystemExit("LibreOffice made no pages of the DOCX")
    return docx.with_suffix(".txt").read_text(encoding="utf-8-sig")


def by_pandoc(docx, folder):
    told = subprocess.run(["pandoc", "--fail-if-warnings", "-t", "plain", "--wrap=none", docx], capture_output=True,
                          text=True, cwd=folder, check=False)
    if told.returncode:
        raise SystemExit(f"pandoc complains of the DOCX: {told.stderr}")
    return told.stdout


def main():
    arshjul, samples = sys.argv[1], sys.argv[2]
    readers = {name: reader for name, reader in (("soffice", by_libreoffice), ("pandoc", by_pandoc)) if shutil.which(name)}
    if not readers:
        print("neither LibreOffice nor pandoc is installed")
        return SKIPPED
    status = 0
    with tempfile.TemporaryDirectory() as made:
        workspace = pathlib.Path(made) / "workspace"
        shutil.copytree(samples, workspace)
        subprocess.run([arshjul, "run", workspace, "-q"], check=True, stderr=subprocess.DEVNULL)
        docx = next((workspace / "render").glob("*.docx"))
        wanted = paragraphs(docx)
        for name, reader in readers.items():
            told = letters(reader(docx, made))
            missing = [paragraph for paragraph in wanted if paragraph not in told]
            print(f"{name}: {len(wanted)} paragraphs, {len(missing)} not found", *missing[:3])
            status |= bool(missing)
    return status


if __name__ == "__main__":
    sys.exit(main())
