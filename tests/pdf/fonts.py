"""Rules about fonts (ISO 19005-2, 6.2.11; ISO 14289-1, 7.21): whole, embedded, and every code told in Unicode."""
import re
import struct

PRIVATE = range(0xE000, 0xF900)


def unicode_map(cmap):
    """The codes of a ToUnicode CMap."""
    codes = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.S):
        for code, meaning in re.findall(rb"<([0-9A-F]+)>\s*<([0-9A-F]+)>", block):
            codes[int(code, 16)] = bytes.fromhex(meaning.decode()).decode("utf-16-be", "replace")
    return codes


def told_widths(array):
    widths, at = {}, 0
    while at < len(array):
        first, second = array[at], array[at + 1]
        if isinstance(second, list):
            widths.update({first + i: width for i, width in enumerate(second)})
            at += 2
        else:
            widths.update({code: array[at + 2] for code in range(first, second + 1)})
            at += 3
    return widths


def program_widths(program):
    """The advances of a TrueType program in thousandths of an em, by glyph."""
    tables = {}
    for i in range(struct.unpack(">H", program[4:6])[0]):
        tag, _, offset, length = struct.unpack(">4sIII", program[12 + 16 * i:28 + 16 * i])
        tables[tag] = program[offset:offset + length]
    em = struct.unpack(">H", tables[b"head"][18:20])[0]
    count = struct.unpack(">H", tables[b"hhea"][34:36])[0]
    return [struct.unpack(">H", tables[b"hmtx"][4 * i:4 * i + 2])[0] * 1000 / em for i in range(count)]


def check(pdf, used):
    """Complaints about the fonts; `used`: the codes drawn, by the font's object."""
    for name, codes in used.items():
        font = pdf.get(name)
        where = font.get("/BaseFont", name)
        if font.get("/Subtype") != "/Type0" or font.get("/Encoding") != "/Identity-H":
            yield f"font {where}: no composite font with Identity-H"
            continue
        descendant = pdf.get(font["/DescendantFonts"][0])
        descriptor = pdf.get(descendant["/FontDescriptor"])
        if not re.match(r"/[A-Z]{6}\+", where):
            yield f"font {where}: not named as a subset"
        for key in ("/FontFile2", "/CapHeight", "/Ascent", "/Descent", "/StemV", "/ItalicAngle", "/FontBBox", "/Flags"):
            if key not in descriptor:
                yield f"font {where}: no {key}"
        if "/ToUnicode" not in font or "/CIDToGIDMap" not in descendant or "/FontFile2" not in descriptor:
            yield f"font {where}: not embedded whole"
            continue
        if "/CIDSet" in descriptor and pdf.version != "1.4":
            yield f"font {where}: a CIDSet, which PDF/A-2 needs not and readers judge differently"
        meanings = unicode_map(pdf.data(font["/ToUnicode"]))
        glyphs = pdf.data(descendant["/CIDToGIDMap"])
        widths = told_widths(descendant["/W"])
        advances = program_widths(pdf.data(descriptor["/FontFile2"]))
        for code in sorted(codes):
            meaning = meanings.get(code, "")
            if not meaning or any(ord(c) in PRIVATE or ord(c) in (0, 0xFEFF, 0xFFFE) for c in meaning):
                yield f"font {where}: code {code:04X} has no meaning in Unicode"
            glyph = struct.unpack(">H", glyphs[2 * code:2 * code + 2])[0]
            if glyph == 0:
                yield f"font {where}: code {code:04X} has no glyph"
            elif abs(advances[min(glyph, len(advances) - 1)] - widths.get(code, -1)) > 1:
                yield f"font {where}: code {code:04X} is told {widths.get(code)} wide"
