"""Faults put into a sound file, each with the complaint that must come of it: what shows that the rules can see."""
import copy
import re

import rules
from pdf_file import kids_of


def first(pdf, tag, **wanted):
    return next((name, node) for name, node, _ in pdf.elements()
                if node.get("/S") == tag and all(wanted[key] in str(node.get("/" + key)) for key in wanted))


def in_content(pattern, put):
    def spoil(pdf):
        page = pdf.page_names[0]
        pdf.content = lambda name: re.sub(pattern, put, PDF_CONTENT(pdf, name), count=1) if name == page else PDF_CONTENT(
            pdf, name)
    return spoil


def PDF_CONTENT(pdf, name):
    return type(pdf).content(pdf, name)


def swapped_rows(pdf):
    kids = kids_of(first(pdf, "/Table")[1])
    kids[0], kids[1] = kids[1], kids[0]


def moved_elsewhere(pdf):
    kids_of(first(pdf, "/Document")[1]).reverse()


def in_packet(pattern, put):
    def spoil(pdf):
        whole = pdf.data(pdf.root["/Metadata"])
        pdf.data = lambda name: re.sub(pattern, put, whole) if name == pdf.root["/Metadata"] else type(pdf).data(pdf, name)
    return spoil


FAULTS = [
    (lambda pdf: pdf.root.pop("/Lang"), "no language"),
    (lambda pdf: pdf.root["/MarkInfo"].clear(), "not marked as tagged"),
    (lambda pdf: pdf.root.pop("/ViewerPreferences"), "title isn't shown"),
    (lambda pdf: pdf.root.pop("/OutputIntents"), "no output intent"),
    (lambda pdf: pdf.trailer.pop("/ID"), "no ID"),
    (lambda pdf: pdf.get(pdf.trailer["/Info"]).update({"/Title": "u:En annan"}), "/Title is"),
    (lambda pdf: pdf.get(pdf.trailer["/Info"]).update({"/ModDate": "u:D:20010101000000Z"}), "xmp:ModifyDate differ"),
    (in_packet(rb"<pdfuaid:part>1", b"<pdfuaid:part>2"), "doesn't claim PDF/UA-1"),
    (in_packet(rb"</x:xmpmeta>", b""), "XMP is no XML"),
    (lambda pdf: first(pdf, "/TH")[1].pop("/A"), "TH without Scope"),
    (lambda pdf: first(pdf, "/L")[1].pop("/A"), "a list numbered None"),
    (lambda pdf: first(pdf, "/H2")[1].update({"/S": "/H3"}), "a heading of level 3 after one of level 1"),
    (lambda pdf: first(pdf, "/LBody")[1].update({"/S": "/Sect"}), "the tag /Sect"),
    (lambda pdf: kids_of(first(pdf, "/TR")[1]).pop(), "columns"),
    (swapped_rows, "first row isn't its headers"),
    (swapped_rows, "another order than that of the content"),
    (moved_elsewhere, "another order than that of the content"),
    (lambda pdf: kids_of(first(pdf, "/P")[1]).clear(), "only one way"),
    (lambda pdf: first(pdf, "/H1")[1].update({"/K": [9999]}), "no content 9999"),
    (lambda pdf: pdf.get(pdf.page_names[0]).pop("/Tabs"), "tab order"),
    (lambda pdf: pdf.get(pdf.page_names[0]).update({"/StructParents": 77777}), "not in the parent tree"),
    (in_content(rb"/H1 <</MCID \d+>> BDC", b"/Artifact BMC"), "no content"),
    (in_content(rb"\Z", b"0 0 10 10 re f"), "untagged content"),
    (lambda pdf: first(pdf, "/P")[1].update({"/S": "/Figure"}), "a figure without words"),
    (lambda pdf: next(held["value"] for held in pdf.objects.values() if "value" in held and isinstance(
        held["value"], dict) and "/FontFile2" in held["value"]).pop("/FontFile2"), "not embedded whole"),
    (lambda pdf: next(held["value"] for held in pdf.objects.values() if "value" in held and isinstance(
        held["value"], dict) and "/W" in held["value"]).update({"/W": []}), "is told None wide"),
]


def unseen(pdf):
    """The faults that no rule sees."""
    for spoil, wanted in FAULTS:
        worse = copy.deepcopy(pdf)
        worse.root = worse.get(worse.trailer["/Root"])
        spoil(worse)
        if not any(wanted in complaint for complaint in rules.complaints(worse)):
            yield f"no rule sees what should be told as: {wanted}"
