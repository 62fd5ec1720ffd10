"""A PDF as qpdf sees it: its objects as Python values, its structure as a tree, its pages' content as marked stretches."""
import base64
import json
import re
import subprocess

TOKEN = re.compile(rb"""\s*(?:(<<)|(>>)|(\[)|(\])|/([^\s<>\[\]()/%]*)|<([0-9A-Fa-f\s]*)>|\(((?:[^()\\]|\\.)*)\)
                        |([-+]?[0-9]*\.?[0-9]+)(?![A-Za-z'"*])|([A-Za-z'"*][A-Za-z0-9'"*]*))""", re.X | re.S)
SHOWS = {"Tj", "TJ", "'", '"'}
PAINTS = {"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "BI"} | SHOWS


class Stretch:
    """What stands between BDC and EMC: the outermost one, with its properties, codes and painting operators."""

    def __init__(self, tag, properties):
        self.tag, self.properties = tag, properties
        self.shown, self.paints = [], 0  # shown: (font, code) in order

    @property
    def mcid(self):
        return self.properties.get("/MCID") if isinstance(self.properties, dict) else None


class PdfFile:
    def __init__(self, path):
        told = subprocess.run(["qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=generalized", str(path)],
                              capture_output=True, check=False)
        if told.returncode not in (0, 3):
            raise ValueError(told.stderr.decode())
        described = json.loads(told.stdout)["qpdf"]
        self.version = described[0]["pdfversion"]
        self.objects = {name[4:]: value for name, value in described[1].items() if name.startswith("obj:")}
        self.trailer = described[1]["trailer"]["value"]
        self.root = self.get(self.trailer["/Root"])
        self.page_names = list(self._pages(self.root["/Pages"]))

    def get(self, value):
        """The value behind a reference; of a stream, its dictionary."""
        while isinstance(value, str) and re.fullmatch(r"\d+ \d+ R", value):
            found = self.objects.get(value, {"value": None})
            value = found["stream"]["dict"] if "stream" in found else found["value"]
        return value

    def data(self, name):
        return base64.b64decode(self.objects[name]["stream"]["data"])

    def _pages(self, name):
        node = self.get(name)
        if node["/Type"] == "/Page":
            yield name
        for kid in node.get("/Kids", []):
            yield from self._pages(kid)

    def content(self, page_name):
        parts = self.get(page_name)["/Contents"]
        parts = parts if isinstance(self.get(page_name)["/Contents"], list) else [parts]
        return b"\n".join(self.data(part) for part in parts)

    def stretches(self, page_name):
        """The page's marked stretches, and the painting operators outside them."""
        stretches, unmarked, open_marks, operands, font = [], [], [], [], None
        for kind, value in tokens(self.content(page_name)):
            if kind != "operator":
                operands.append(value)
                continue
            if value in ("BDC", "BMC"):
                stretch = Stretch(operands[0], operands[1] if value == "BDC" else {})
                if not open_marks:
                    stretches.append(stretch)
                open_marks.append(stretch)
            elif value == "EMC":
                open_marks.pop()
            elif value == "Tf":
                font = operands[0]
            elif value in PAINTS:
                if not open_marks:
                    unmarked.append(value)
                else:
                    open_marks[0].paints += 1
                if value in SHOWS and open_marks:
                    codes = operands[-1]
                    open_marks[0].shown += [(font, int(codes[i:i + 4], 16)) for i in range(0, len(codes), 4)]
            operands = []
        if open_marks:
            unmarked.append("no EMC")
        return stretches, unmarked

    def number_tree(self, name):
        node = self.get(name)
        numbers = node.get("/Nums", [])
        for key, value in zip(numbers[::2], numbers[1::2]):
            yield key, self.get(value) if isinstance(self.get(value), list) else value
        for kid in node.get("/Kids", []):
            yield from self.number_tree(kid)

    def elements(self):
        """The structure's elements in reading order: (name, dictionary, depth)."""
        def walk(name, depth):
            node = self.get(name)
            yield name, node, depth
            for kid in kids_of(node):
                if isinstance(kid, str):
                    yield from walk(kid, depth + 1)
        for kid in kids_of(self.get(self.root["/StructTreeRoot"])):
            yield from walk(kid, 0)


def kids_of(node):
    kids = node.get("/K", [])
    return kids if isinstance(kids, list) else [kids]


def places_of(node):
    """The (page, MCID) of an element's own content."""
    for kid in kids_of(node):
        if isinstance(kid, int):
            yield node["/Pg"], kid
        elif isinstance(kid, dict) and kid.get("/Type") == "/MCR":
            yield kid.get("/Pg", node.get("/Pg")), kid["/MCID"]


def attribute(node, key):
    attributes = node.get("/A", [])
    for held in attributes if isinstance(attributes, list) else [attributes]:
        if isinstance(held, dict) and key in held:
            return held[key]
    return None


def text(value):
    """A string object as text; None for none."""
    if value is None:
        return None
    if value.startswith("u:"):
        return value[2:]
    raw = bytes.fromhex(value[2:])
    return raw[2:].decode("utf-16-be") if raw.startswith(b"\xfe\xff") else raw.decode("latin-1")


def tokens(content):
    """Operands (a dictionary as one) and operators of a content stream."""
    stack, at = [], 0
    while hit := TOKEN.match(content, at):
        at = hit.end()
        begin, end, left, right, name, digits, literal, number, word = hit.groups()
        if begin or left:
            stack.append([])
            continue
        if end or right:
            items = stack.pop()
            value = dict(zip(items[::2], items[1::2])) if end else items
        elif name is not None:
            value = "/" + name.decode()
        elif digits is not None:
            value = re.sub(rb"\s", b"", digits).decode()
        elif literal is not None:
            value = literal.hex()
        elif number is not None:
            value = float(number) if b"." in number else int(number)
        else:
            yield "operator", word.decode()
            continue
        if stack:
            stack[-1].append(value)
        else:
            yield "operand", value
    if content[at:].strip():
        raise ValueError(f"unreadable content at byte {at}: {content[at:at + 40]!r}")
