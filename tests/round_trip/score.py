"""How much of a dossier's items comes back: slot by slot, an item's wording deciding which it is."""
import difflib
import re
import unicodedata

# Of each list what tells an item apart, and what else it says.
LISTS = {
    "decisions": (["text"], ["number"]),
    "objectives": (["title"], ["kind", "number"]),
    "goals": (["kind", "text"], ["number", "objective", "status.text", "status.code", "description", "comment", "actions",
                                 "responsible", "due", "progress"]),
    "indicators": (["name"], ["goal", "breakdown", "values", "reference", "target", "trend"]),
    "risks": (["title", "description"], ["number", "area", "consequence_description", "process", "likelihood", "consequence",
                                         "value", "level", "existing_controls", "planned_response", "follows_plan.code",
                                         "measures", "follow_up", "comment", "responsible"]),
    "controls": (["control", "risk"], ["number", "area", "method", "frequency", "responsible", "reporting", "result.text",
                                       "result.code", "follow_up", "comment"]),
    "recommendations": (["text"], ["issuer", "area", "response"]),
    "budget": (["label"], ["group", "values", "unit"]),
}
OWN = ["municipality", "committee", "administration", "case_number", "period.year", "period.checkpoint"]
LEFT_OUT = ("provenance", "id", "confidence", "warnings")
ALIKE = 0.6  # share of the wording from which two may be one item


def plain(value):
    if value in (None, "", [], {}):
        return None
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in sorted(value.items()) if key not in LEFT_OUT and plain(inner) is not None}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, (int, float)):
        return float(value)
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", value)).strip()


def slot(item, path):
    for key in path.split("."):
        item = item.get(key) if isinstance(item, dict) else None
    return plain(item)


def wording(item, keys):
    return " ".join(str(slot(item, key)) for key in keys)


def pairs(wanted, got, keys):
    """Each wanted item with the nearest of those that are left; its own wording first."""
    left = list(got)
    for item in wanted:
        words = wording(item, keys)
        best = max(left, key=lambda other: difflib.SequenceMatcher(None, words, wording(other, keys)).ratio(), default=None)
        if best is not None and difflib.SequenceMatcher(None, words, wording(best, keys)).ratio() >= ALIKE:
            left.remove(best)
            yield item, best
        else:
            yield item, {}
    for extra in left:
        yield {}, extra


def compare(wanted, got):
    """(slots that are told, of them right, complaints)"""
    told = right = 0
    complaints = []

    def hold(where, a, b):
        nonlocal told, right
        if a is None and b is None:
            return
        told += 1
        right += a == b
        if a != b:
            complaints.append(f"{where}: {str(a)[:120]!r} came back as {str(b)[:120]!r}")

    for path in OWN:
        hold(path, slot(wanted, path), slot(got, path))
    for name, (keys, more) in LISTS.items():
        if not wanted.get(name):
            continue
        for number, (item, other) in enumerate(pairs(wanted[name], got.get(name) or [], keys), 1):
            for path in keys + more:
                hold(f"{name} {number} {path}", slot(item, path), slot(other, path))
    return told, right, complaints
