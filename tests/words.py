#!/usr/bin/env python3
"""Shows that no word is lost: what pdftotext finds on the pages of a PDF stands in its document too.

usage: words.py ARSHJUL [--lost N] [--verbose] PDF|FOLDER...      exit 1 when more than N words (0) of a file are lost

A word is a run of letters and digits. Words that one side has in two parts (hyphens, letter spacing, ligatures)
are compared joined. Words that occur oftener in the document than on the pages are no loss: merged cells are repeated.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as xml

JOINED_MOST = 40  # parts of a letter-spaced heading
PARTS_MOST = 6  # words that Poppler glues together


def words_of(text):
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).replace("\u00ad", ""))


def printed(pdf):
    """Every word of each page, in Poppler's order."""
    out = subprocess.run(["pdftotext", "-bbox", "-cropbox", str(pdf), "-"], capture_output=True, check=True).stdout
    # Control characters that fonts without a map leave behind are no XML.
    out = "".join(c for c in out.decode("utf-8", "replace") if c >= " " or c in "\n\t")
    pages = []
    for page in xml.fromstring(out).iter("{http://www.w3.org/1999/xhtml}page"):
        pages.append([w for word in page for w in words_of(word.text or "")])
    return pages


def texts(document):
    """What a reader of the document's JSON gets to see, each printed word once (merged cells: oftener)."""
    yield document.get("title") or ""
    for section in document.get("sections", []):
        yield section["heading"]
        yield section.get("text") or ""
    for table in document.get("tables", []):
        for row in [table.get("header") or [], *table["rows"]]:
            yield from (cell or "" for cell in row)
    for item in document.get("furniture", []):
        yield item["text"]


def ingest(program, pdf, folder):
    out = pathlib.Path(folder) / "document.json"
    with open(out, "wb") as file:
        done = subprocess.run([program, "ingest", str(pdf)], stdout=file, stderr=subprocess.PIPE)
    return json.loads(out.read_text(encoding="utf-8")) if done.returncode == 0 else None


class Told:
    """The document's words, taken away as they are found."""

    def __init__(self, document):
        everything = [words_of(text) for text in texts(document)]
        self.words = collections.Counter(word for text in everything for word in text)
        self.joined = collections.defaultdict(set)  # "kommunstyrelsen" -> {("kommun", "styrelsen")}
        for text in everything:
            for at in range(len(text)):
                for count in range(2, PARTS_MOST + 1):
                    self.joined["".join(text[at : at + count])].add(tuple(text[at : at + count]))

    def take(self, word):
        found = self.words[word] > 0
        self.words[word] -= found
        return found

    def take_parts(self, word):
        for parts in self.joined.get(word, ()):
            if all(self.words[part] >= count for part, count in collections.Counter(parts).items()):
                self.words.subtract(parts)
                return True
        return False


def lost_on(page, told):
    left = [None if told.take(word) else word for word in page]
    lost = []
    at = 0
    while at < len(left):
        if left[at] is None or told.take(left[at]):
            at += 1
            continue
        count = parts_found_joined(page, left, at, told)
        if count == 0 and not told.take_parts(left[at]):
            lost.append(left[at])
        at += max(count, 1)
    return [word for word in lost if not told.take(word)]


def parts_found_joined(page, left, at, told):
    for count in range(min(JOINED_MOST, len(page) - at), 1, -1):
        if told.take("".join(page[at : at + count])):
            # What stood for a part is there for another word.
            told.words.update(word for word, missed in zip(page[at : at + count], left[at:]) if missed is None)
            return count
    return 0


def without_hyphenated(lost, pages, told):
    """Poppler reads across a row's cells: the two halves of a word that a line's end broke may stand far apart."""
    printed_words = {word for page in pages for word in page}
    left = collections.Counter(word for page in lost for word in page)
    for least in (2, 1):  # both halves are missed; or one, for the other stands in a cell that is repeated
        for word in list(told.words.elements()):
            if least == 1 and word in printed_words:
                continue
            for cut in range(1, len(word)):
                halves = word[:cut], word[cut:]
                if printed_words.issuperset(halves) and sum(left[half] > 0 for half in halves) >= least:
                    left.subtract(halves)
                    told.words[word] -= 1
                    break
    return [[word for word in page if left[word] > 0 and not left.subtract([word])] for page in lost]


def pdfs(names):
    for name in map(pathlib.Path, names):
        yield from sorted(name.rglob("*.pdf")) if name.is_dir() else [name]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--lost", type=int, default=0)
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("pdf", nargs="+")
    options = parser.parse_args()
    worst = total_lost = total = 0
    with tempfile.TemporaryDirectory() as folder:
        for pdf in pdfs(options.pdf):
            document = ingest(options.program, pdf, folder)
            if document is None:
                continue  # broken on purpose, or a scan
            told, pages = Told(document), printed(pdf)
            lost = without_hyphenated([lost_on(page, told) for page in pages], pages, told)
            count = sum(map(len, lost))
            worst, total_lost, total = max(worst, count), total_lost + count, total + sum(map(len, pages))
            if count:
                print(f"{pdf}: {count} of {sum(map(len, pages))} words lost")
            for number, words in enumerate(lost, 1):
                if words and options.verbose:
                    print(f"  page {number}: {' '.join(words)}")
    print(f"{total_lost} of {total} words lost")
    return 1 if worst > options.lost else 0


if __name__ == "__main__":
    sys.exit(main())
