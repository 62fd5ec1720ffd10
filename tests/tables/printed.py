"""Tables as programs print them: HTML by Chromium and by LibreOffice Writer, some of it distilled again by Ghostscript."""
import html
import json
import os
import pathlib
import subprocess
import tempfile

from drawn_table import known, spans

CONTROLS = [["Kontrollområde", "Kontrollmoment", "Metod", "Resultat", "Kommentar"],
            ["Löner", "Att rätt lön betalas ut till timanställda", "Stickprov av tjugo utbetalningar", "Avvikelse", "Två utbetalningar gjordes dubbelt och har krävts åter."],
            ["Inköp", "Att avtal följs", "Genomgång av fakturor", "Utan anmärkning", ""],
            ["Sekretess", "Att behörigheter tas bort när någon slutar", "Samtal med fyra chefer och kontroll i systemet", "Utan anmärkning", "Alla var borttagna inom en vecka."],
            ["Kassor", "Att kassan räknas", "Oanmäld räkning", "Avvikelse", "En kassa saknade nittio kronor."]]
FIGURES = [["Nämnd", "Budget", "<", "Prognos", "<"], ["^", "Intäkt", "Kostnad", "Intäkt", "Kostnad"], ["Kultur", "4 210", "18 900", "4 100", "19 250"],
           ["Teknik", "9 870", "44 120", "8 900", "47 000"], ["Vård", "1 050", "98 400", "1 150", "97 600"]]
GROUPS = [["Aktivitet", "Status", "Klart"], ["Vi minskar vår energi", "<", "<"], ["Byta lampor i hallar", "Pågår", "60 %"],
          ["Kommentar: leverantören är försenad med de sista hallarna till hösten, och priset har stigit sedan i våras.", "<", "<"], ["Isolera vinden", "Klar", "100 %"],
          ["Vi reser klokare", "<", "<"], ["Cykelpool", "Ny", "0 %"], ["Kommentar: börjar i maj.", "<", "<"]]
INDICATORS = [["Nämnd", "Mål för verksamheten", "Indikator", "2023", "2024"], ["Skola", "Fler når målen", "Behöriga till gymnasiet", "84", "88"], ["^", "^", "Godkända i matematik", "79", "81"],
              ["^", "Tryggare raster", "Trygga elever", "90", "87"], ["Fritid", "Fler rör på sig", "Besök i simhallen", "31 200", "33 050"], ["^", "^", "Medlemmar i föreningar", "4 100", "4 020"]]
MONTHS = [["Måtten i kort form", "jan", "feb", "mar", "apr"], ["Sjukfrånvaro", "6,1", "5,8", "5,5", "4,9"], ["Övertid", "120", "", "98", "101"], ["Vikarier", "14", "12", "", "11"], ["Avslut", "", "2", "1", ""]]
LONG = [["Nr", "Risk", "Åtgärd", "Ansvarig"]] + [
    [str(i), f"Risk att lokalen {i} inte räcker när antalet elever ökar under läsåret", f"Utreda en flytt av klass {i} och räkna på kostnaden innan beslut tas", ["Rektor", "Kansli", "Fastighet"][i % 3]] for i in range(1, 26)]
NARROW = [["Prio", "Status", "Projektnamn", "Totalutgift"], ["1", "Pågående", "Ombyggnad av hamnplan", "14000"], ["2", "Nytt", "Cykelgarage vid torget", "850"], ["3", "Pågående", "Slamavskiljare", "300"]]
INTRO = "<p>Nämnden följer upp sin plan två gånger om året, och det som står här gäller läget vid den första av dem.</p>"

# Styles stand in the cells: LibreOffice knows no others. look: (header row's cell, odd row's, even row's), further rules for Chromium.
LOOKS = {
    "ruled": (["border:1px solid #444"] * 3, ""),
    "rows": (["border:none;border-bottom:1px solid #888"] * 3, ""),
    "zebra": (["background:#bcd", "background:#fff", "background:#e4ebf2"], ""),
    "headed": (["background:#24476b;color:#fff", "", ""], ""),
    "head_rule": (["border-top:2px solid #000;border-bottom:2px solid #000", "", ""], "table{border-bottom:2px solid #000}"),
    "bare": (["", "", ""], ""),
    "narrow": (["border:1px solid #444"] * 3, "table{width:auto;table-layout:fixed} td,th{overflow-wrap:anywhere;width:9mm} td:nth-child(3),th:nth-child(3){width:50mm}"),
    "turned": (["border:1px solid #444"] * 3, "th:not(:first-child) span{writing-mode:vertical-rl;transform:rotate(180deg)} td,th{width:12mm}"),
}

# name: (rows, header rows, look)
SHEETS = {
    "controls_ruled": (CONTROLS, 1, "ruled"), "controls_rows": (CONTROLS, 1, "rows"), "controls_zebra": (CONTROLS, 1, "zebra"), "controls_bare": (CONTROLS, 1, "bare"),
    "controls_headed": (CONTROLS, 1, "headed"), "figures_ruled": (FIGURES, 2, "ruled"), "figures_rows": (FIGURES, 2, "rows"), "figures_zebra": (FIGURES, 2, "zebra"),
    "figures_headed": (FIGURES, 2, "headed"), "groups_ruled": (GROUPS, 1, "ruled"), "groups_rows": (GROUPS, 1, "rows"), "indicators_ruled": (INDICATORS, 1, "ruled"),
    "months_head_rule": (MONTHS, 1, "head_rule"), "months_bare": (MONTHS, 1, "bare"), "months_turned_heads": (MONTHS, 1, "turned"), "long_ruled": (LONG, 1, "ruled"),
    "long_rows": (LONG, 1, "rows"), "long_zebra": (LONG, 1, "zebra"), "narrow_ruled": (NARROW, 1, "narrow"), "indicators_landscape": (INDICATORS, 1, "ruled"),
}
CHROMIUM = ["controls_ruled", "controls_rows", "controls_zebra", "controls_bare", "controls_headed", "figures_rows", "figures_headed", "groups_rows", "indicators_ruled",
            "months_head_rule", "months_turned_heads", "long_ruled", "long_rows", "long_zebra", "narrow_ruled", "indicators_landscape"]
OFFICE = ["controls_ruled", "controls_rows", "controls_zebra", "controls_bare", "figures_ruled", "figures_zebra", "groups_ruled", "indicators_ruled", "months_bare", "long_ruled"]
DISTILLED = {"gs_controls_zebra": "chromium_controls_zebra", "gs_figures_ruled": "office_figures_ruled", "gs_long_rows": "chromium_long_rows", "gs_months_bare": "office_months_bare",
             "gs_indicators": "chromium_indicators_ruled", "gs_rotated_page": "rotated_page", "gs_dashed_rules": "dashed_rules", "gs_double_rules": "double_rules"}


def sheet(name):
    rows, header, look = SHEETS[name]
    styles, further = LOOKS[look]
    lines = [[] for _ in rows]
    for r, _, down, across, text in spans(rows):
        tag, style = ("th", styles[0]) if r < header else ("td", styles[1 + (r - header) % 2])
        lines[r].append(f'<{tag} rowspan="{down}" colspan="{across}" style="{style};padding:3pt"><span>{html.escape(text)}</span></{tag}>')
    row = lambda r: f"<tr>{''.join(lines[r])}</tr>"
    head, body = "".join(map(row, range(header))), "".join(map(row, range(header, len(rows))))
    css = ("*{-webkit-print-color-adjust:exact;print-color-adjust:exact} body{font-family:'Liberation Sans';font-size:10pt}"
           "table{border-collapse:collapse;width:100%} td,th{text-align:left;vertical-align:top}" + further)
    if name.endswith("landscape"):
        css += "@page{size:A4 landscape}"
    return (f'<!doctype html><html lang="sv"><head><meta charset="utf-8"><style>{css}</style></head><body>{INTRO}<table cellspacing="0">'
            f"<thead>{head}</thead><tbody>{body}</tbody></table>{INTRO}</body></html>")


def steady(path):
    """Without the clock and the random names that programs write into a PDF."""
    subprocess.run(["sed", "-i", "-E", "-e", r"s/\(D:[0-9]{14}/(D:20240507000000/g", "-e", "s/<[0-9A-F]{32}>/<00000000000000000000000000000000>/g", str(path)],
                   check=True, env={**os.environ, "LC_ALL": "C"})


def print_with_chromium(source, target, home):
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync", f"--user-data-dir={home}/browser", "--no-pdf-header-footer",
                    f"--print-to-pdf={target}", f"file://{source}"], check=True, capture_output=True, timeout=120)


def print_with_office(sources, folder, home):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{home}/office", "--headless", "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export",
                    "--outdir", str(folder), *map(str, sources)], check=True, capture_output=True, timeout=600)


def distil(source, target):
    subprocess.run(["gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", f"-sOutputFile={target}", str(source)], check=True, capture_output=True)


def make(folder, wanted):
    """The sheets as PDFs in the folder; gives (name, known tables) of each."""
    with tempfile.TemporaryDirectory() as scratch:
        home, sources = pathlib.Path(scratch), {}
        for name in SHEETS:
            sources[name] = home / f"{name}.html"
            sources[name].write_text(sheet(name), encoding="utf-8")
        chosen = lambda prefix, names: [n for n in names if not wanted or f"{prefix}_{n}" in wanted]
        for name in chosen("chromium", CHROMIUM):
            print_with_chromium(sources[name], folder / f"chromium_{name}.pdf", home)
        if office := chosen("office", OFFICE):
            print_with_office([sources[name] for name in office], home, home)
        for name in office:
            (folder / f"office_{name}.pdf").write_bytes((home / f"{name}.pdf").read_bytes())
    for prefix, names in (("chromium", CHROMIUM), ("office", OFFICE)):
        for name in chosen(prefix, names):
            steady(folder / f"{prefix}_{name}.pdf")
            yield f"{prefix}_{name}", [known(SHEETS[name][0])]
    for name, origin in DISTILLED.items():
        if not wanted or name in wanted:
            distil(folder / f"{origin}.pdf", folder / f"{name}.pdf")
            steady(folder / f"{name}.pdf")
            yield name, json.loads((folder / f"{origin}.json").read_text(encoding="utf-8"))["tables"]
