"""The words of a draft in the order in which its tags tell them, and those of its HTML, DOCX and Markdown."""
import html
import html.parser
import xml.etree.ElementTree as xml
import zipfile

import fonts
from pdf_file import places_of, text


def letters(words):
    """Letters and digits alone: where words are parted and how lists are labelled is each format's own."""
    return "".join(c for c in words if c.isalpha() or c.isdigit())


class Page(html.parser.HTMLParser):
    """What an HTML page says inside <main>; of a figure its title, or the words drawn in it."""

    def __init__(self, drawn):
        super().__init__()
        self.letters, self.inside, self.skipped = [], False, "title" if drawn else "text"
        self.skips = False

    def handle_starttag(self, tag, attributes):
        self.inside = self.inside or tag == "main"
        self.skips = tag == self.skipped

    def handle_endtag(self, tag):
        self.inside = self.inside and tag != "main"
        self.skips = self.skips and tag != self.skipped

    def handle_data(self, data):
        if self.inside and not self.skips:
            self.letters.append(letters(data))


def told_by_html(page, drawn=False):
    reader = Page(drawn)
    reader.feed(page)
    return "".join(reader.letters)


def told_by_docx(path):
    """The words of a Word file's body, in order."""
    body = zipfile.ZipFile(path).read("word/document.xml")
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
    return letters("".join(text.text or "" for text in xml.fromstring(body).iter(word)))


def told_by_markdown(text):
    return letters(html.unescape(text.replace("<br>", "")))


def told_by_tags(pdf):
    """Of the tags of a PDF, without the labels of lists."""
    said, meanings = {}, {}
    for page_name in pdf.page_names:
        names = pdf.get(pdf.get(page_name)["/Resources"])["/Font"]
        names = pdf.get(names)
        for font in names.values():
            if font not in meanings:
                meanings[font] = fonts.unicode_map(pdf.data(pdf.get(font)["/ToUnicode"]))
        for stretch in pdf.stretches(page_name)[0]:
            drawn = "".join(meanings[names[font]].get(code, "") for font, code in stretch.shown)
            actual = isinstance(stretch.properties, dict) and stretch.properties.get("/ActualText")
            said[page_name, stretch.mcid] = bytes.fromhex(actual)[2:].decode("utf-16-be") if actual else drawn
    return "".join(letters(text(node.get("/Alt")) or "".join(said.get(place, "") for place in places_of(node)))
                   for _, node, _ in pdf.elements() if node.get("/S") != "/Lbl")


def told_by_lines(lines):
    """Of what `pdfinfo -struct-text` prints."""
    words, label = [], False
    for line in lines.splitlines():
        line = line.strip()
        if line.startswith('"'):
            words.append("" if label else letters(line[1:].removesuffix('"')))
        else:
            label = line.startswith("Lbl")
    return "".join(words)


def difference(one, other):
    """Where two texts part; empty where they don't."""
    if one == other:
        return ""
    at = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    return f"“{one[at:at + 40]}” and “{other[at:at + 40]}” after “{one[max(0, at - 40):at]}”"
