"""Rules about what the file says of itself (ISO 19005-2, 6.6; ISO 14289-1, 5 and 7.1)."""
import re
import xml.etree.ElementTree as ET

from pdf_file import text

SPACES = {"rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "dc": "http://purl.org/dc/elements/1.1/",
          "xmp": "http://ns.adobe.com/xap/1.0/", "pdf": "http://ns.adobe.com/pdf/1.3/",
          "pdfaid": "http://www.aiim.org/pdfa/ns/id/", "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
          "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#"}
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def said(packet, path):
    found = packet.find(".//" + path, SPACES)
    if found is None:
        return None
    inner = found.find(".//rdf:li", SPACES)
    return (inner if inner is not None else found).text


def as_iso(date):
    hit = re.fullmatch(r"D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z", date or "")
    return "{}-{}-{}T{}:{}:{}Z".format(*hit.groups()) if hit else date


def check_packet(pdf):
    name = pdf.root.get("/Metadata")
    if not name:
        yield "metadata: no XMP"
        return
    if "/Filter" in pdf.get(name):
        yield "metadata: XMP is compressed"
    try:
        packet = ET.fromstring(pdf.data(name).decode("utf-8"))
    except ET.ParseError as error:
        yield f"metadata: XMP is no XML: {error}"
        return
    claims = (said(packet, "pdfaid:part") or "") + (said(packet, "pdfaid:conformance") or "")
    if claims not in ("2A", "1B"):
        yield f"metadata: claims PDF/A-{claims}"
    if said(packet, "pdfuaid:part") != "1":
        yield "metadata: doesn't claim PDF/UA-1"
    if SPACES["pdfuaid"] not in (space.text for space in packet.findall(".//pdfaSchema:namespaceURI", SPACES)):
        yield "metadata: pdfuaid isn't described"
    if pdf.root.get("/Lang") != "u:" + (said(packet, "dc:language") or ""):
        yield "metadata: another language than the catalog's"
    titles = packet.findall(".//dc:title//rdf:li", SPACES)
    if not titles or "x-default" not in [title.get(LANGUAGE) for title in titles]:
        yield "metadata: no default title"
    info = pdf.get(pdf.trailer.get("/Info")) or {}
    for key, path in (("/Title", "dc:title"), ("/Author", "dc:creator"), ("/Subject", "dc:description"),
                      ("/Creator", "xmp:CreatorTool"), ("/Producer", "pdf:Producer")):
        if text(info.get(key)) != said(packet, path):
            yield f"metadata: {key} is {text(info.get(key))!r} but {path} {said(packet, path)!r}"
    for key, path in (("/CreationDate", "xmp:CreateDate"), ("/ModDate", "xmp:ModifyDate")):
        if as_iso(text(info.get(key))) != said(packet, path):
            yield f"metadata: {key} and {path} differ"


def check(pdf):
    root = pdf.root
    if not re.fullmatch(r"u:[a-z]{2}(-[A-Z]{2})?", root.get("/Lang", "")):
        yield "catalog: no language"
    if not (root.get("/MarkInfo") or {}).get("/Marked"):
        yield "catalog: not marked as tagged"
    if not (root.get("/ViewerPreferences") or {}).get("/DisplayDocTitle"):
        yield "catalog: the title isn't shown"
    if "/Outlines" not in root:
        yield "catalog: no bookmarks"
    if len(pdf.trailer.get("/ID", [])) != 2:
        yield "trailer: no ID"
    if "/Encrypt" in pdf.trailer:
        yield "trailer: encrypted"
    for key in ("/OpenAction", "/AA", "/AcroForm", "/OCProperties"):
        if key in root:
            yield f"catalog: {key}"
    intents = [pdf.get(intent) for intent in root.get("/OutputIntents", [])]
    if len(intents) != 1 or intents[0].get("/S") != "/GTS_PDFA1":
        yield "catalog: no output intent"
    else:
        profile = pdf.data(intents[0]["/DestOutputProfile"])
        if profile[36:40] != b"acsp" or profile[16:20] != b"RGB " or profile[8] not in (2, 4):
            yield "catalog: no ICC profile of RGB"
    yield from check_packet(pdf)
    for name, held in pdf.objects.items():
        value = pdf.get(name)
        if isinstance(value, dict) and "stream" not in held:
            for key in ("/SMask", "/JS", "/EF"):
                if key in value:
                    yield f"object {name}: {key}"
            if value.get("/Type") == "/ExtGState" or value.get("/S") == "/Transparency":
                yield f"object {name}: transparency"
