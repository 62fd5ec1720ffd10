"""Rules about the tags (ISO 14289-1, 7; ISO 32000-1, 14.7 and 14.8), and that all content has one."""
from pdf_file import attribute, kids_of, places_of, text

HEADINGS = ["/H1", "/H2", "/H3", "/H4", "/H5", "/H6"]
TABLE_CELLS = {"/TH", "/TD"}
# Which tags may stand in which; what isn't named here holds content.
HOLDS = {
    "/Document": {"/Part"},
    "/Part": {"/P", "/L", "/Table", "/Figure", *HEADINGS},
    "/L": {"/LI"}, "/LI": {"/Lbl", "/LBody"}, "/LBody": {"/P", "/L", "/Span", "/Link"},
    "/Table": {"/TR"}, "/TR": TABLE_CELLS,
    "/TD": {"/P", "/L", "/Span", "/Link"}, "/TH": {"/P", "/L", "/Span", "/Link"},
    "/P": {"/Span", "/Link"}, **{heading: {"/Span", "/Link"} for heading in HEADINGS},
    "/Span": set(), "/Link": set(), "/Figure": set(), "/Lbl": set(),
}
ONLY_CHILDREN = {"/Document", "/Part", "/L", "/LI", "/Table", "/TR"}


def check_element(pdf, name, node):
    tag = node.get("/S")
    if tag not in HOLDS:
        yield f"{name}: the tag {tag}"
        return
    for kid in kids_of(node):
        if not isinstance(kid, str):
            if tag in ONLY_CHILDREN:
                yield f"{name}: {tag} holds content"
            continue
        child = pdf.get(kid)
        if child.get("/P") != name:
            yield f"{kid}: isn't told that {name} is its parent"
        if child.get("/S") not in HOLDS[tag]:
            yield f"{kid}: {child.get('/S')} in {tag}"
    if len({isinstance(kid, str) for kid in kids_of(node)}) > 1:
        yield f"{name}: both children and content"
    if not kids_of(node) and tag not in TABLE_CELLS:
        yield f"{name}: an empty {tag}"
    if tag == "/L":
        labels = any(pdf.get(kid).get("/S") == "/Lbl" for item in kids_of(node) for kid in kids_of(pdf.get(item)))
        if attribute(node, "/ListNumbering") not in (("/Disc", "/Decimal") if labels else ("/None",)):
            yield f"{name}: a list numbered {attribute(node, '/ListNumbering')}"
    if tag == "/TH" and attribute(node, "/Scope") not in ("/Column", "/Row", "/Both"):
        yield f"{name}: TH without Scope"
    if tag == "/Figure" and not (text(node.get("/Alt")) or "").strip():
        yield f"{name}: a figure without words"
    if tag == "/Figure" and len(attribute(node, "/BBox") or []) != 4:
        yield f"{name}: a figure without its box"


def check_table(pdf, name, node):
    rows = [[pdf.get(cell) for cell in kids_of(pdf.get(row))] for row in kids_of(node)]
    ids = {text(cell.get("/ID")) for row in rows for cell in row if cell.get("/ID")}
    widths, hanging = set(), {}
    for row in rows:
        width = sum(attribute(cell, "/ColSpan") or 1 for cell in row) + sum(1 for left in hanging.values() if left > 0)
        widths.add(width)
        hanging = {key: left - 1 for key, left in hanging.items() if left > 1}
        for cell in row:
            if (attribute(cell, "/RowSpan") or 1) > 1:
                for column in range(attribute(cell, "/ColSpan") or 1):
                    hanging[id(cell), column] = attribute(cell, "/RowSpan") - 1
            for header in attribute(cell, "/Headers") or []:
                if text(header) not in ids:
                    yield f"{name}: a cell names a header that isn't there"
    if len(widths) != 1:
        yield f"{name}: rows of {sorted(widths)} columns"
    if not rows or any(cell.get("/S") != "/TH" or attribute(cell, "/Scope") != "/Column" for cell in rows[0]):
        yield f"{name}: a table whose first row isn't its headers"


def check_headings(pdf):
    level = 0
    for name, node, _ in pdf.elements():
        if node.get("/S") in HEADINGS:
            own = HEADINGS.index(node["/S"]) + 1
            if own > level + 1:
                yield f"{name}: a heading of level {own} after one of level {level}"
            level = own
    if level == 0:
        yield "structure: no heading"


def wholes(pdf):
    """The places of each element with content, and of each row together."""
    row = None
    for _, node, depth in pdf.elements():
        if row and depth > row[0]:
            row[1].extend(places_of(node))
            continue
        if row:
            yield row[1]
        row = (depth, []) if node.get("/S") == "/TR" else None
        if not row:
            yield list(places_of(node))
    if row:
        yield row[1]


def check_content(pdf, used):
    """Each stretch of content is an artifact or an element's, both ways; the codes drawn are noted in `used`."""
    parents = dict(pdf.number_tree(pdf.get(pdf.root["/StructTreeRoot"])["/ParentTree"]))
    claimed, order = {}, []
    numbers = {page: number for number, page in enumerate(pdf.page_names)}
    for name, node, _ in pdf.elements():
        for place in places_of(node):
            if place in claimed:
                yield f"{name}: content of {claimed[place]}"
            claimed[place] = name
            order.append((numbers[place[0]], place[1]))
    for number, page_name in enumerate(pdf.page_names, 1):
        page = pdf.get(page_name)
        fonts = pdf.get(pdf.get(page["/Resources"]).get("/Font", {})) or {}
        stretches, unmarked = pdf.stretches(page_name)
        if unmarked:
            yield f"page {number}: untagged content: {', '.join(unmarked[:5])}"
        if page.get("/Tabs") != "/S":
            yield f"page {number}: the tab order isn't the structure's"
        own = parents.get(page.get("/StructParents"))
        if not isinstance(own, list):
            yield f"page {number}: not in the parent tree"
            continue
        seen = set()
        for stretch in stretches:
            for font, code in stretch.shown:
                used.setdefault(fonts.get(font), set()).add(code)
            if stretch.tag == "/Artifact":
                continue
            mcid = stretch.mcid
            if mcid is None or mcid in seen or mcid >= len(own):
                yield f"page {number}: content marked {stretch.tag} {mcid}"
                continue
            seen.add(mcid)
            if claimed.pop((page_name, mcid), None) != own[mcid]:
                yield f"page {number}: content {mcid} belongs to {own[mcid]} only one way"
            elif pdf.get(own[mcid]).get("/S") != stretch.tag and "/ActualText" not in stretch.properties:
                yield f"page {number}: content {mcid} is marked {stretch.tag}"
    starts = [min((numbers[page], mcid) for page, mcid in places) for places in wholes(pdf) if places]
    for page_name, mcid in claimed:
        yield f"page {pdf.page_names.index(page_name) + 1}: no content {mcid}"
    # A row that goes on overleaf is read cell by cell.
    if sorted(order, key=lambda place: place[0]) != sorted(order) or starts != sorted(starts):
        yield "structure: another order than that of the content"


def check_annotations(pdf):
    parents = dict(pdf.number_tree(pdf.get(pdf.root["/StructTreeRoot"])["/ParentTree"]))
    holders = {kid["/Obj"]: name for name, node, _ in pdf.elements() for kid in kids_of(node)
               if isinstance(kid, dict) and kid.get("/Type") == "/OBJR"}
    for number, page_name in enumerate(pdf.page_names, 1):
        for name in pdf.get(pdf.get(page_name).get("/Annots", [])):
            link = pdf.get(name)
            if link.get("/Subtype") != "/Link" or not link.get("/F", 0) & 4 or link.get("/F", 0) & 0x23:
                yield f"page {number}: an annotation {link.get('/Subtype')} with flags {link.get('/F')}"
            if not (text(link.get("/Contents")) or "").strip():
                yield f"page {number}: a link without words"
            holder = holders.get(name)
            if holder is None or parents.get(link.get("/StructParent")) != holder or pdf.get(holder)["/S"] != "/Link":
                yield f"page {number}: a link outside the structure"
            goal = link.get("/Dest") or (link.get("/A") or {}).get("/URI")
            if not goal or (isinstance(goal, list) and goal[0] not in pdf.page_names):
                yield f"page {number}: a link to nowhere"


def check(pdf, used):
    tree = pdf.get(pdf.root.get("/StructTreeRoot"))
    if not tree:
        yield "structure: none"
        return
    for name, node, _ in pdf.elements():
        yield from check_element(pdf, name, node)
        if node.get("/S") == "/Table":
            yield from check_table(pdf, name, node)
    yield from check_headings(pdf)
    yield from check_content(pdf, used)
    yield from check_annotations(pdf)
