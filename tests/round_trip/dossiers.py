"""Dossiers of an invented municipality that hold one of everything, with texts long enough to cross pages."""

PERIOD = {"label": "per augusti 2025", "year": 2025, "checkpoint": "augusti"}
SOURCE = {"source": {"file": "underlag.pdf", "media_type": "application/pdf", "pages": 9},
          "kinds": ["uppfoljning_verksamhetsplan", "uppfoljning_internkontroll"], "title": "Uppföljning per augusti 2025"}
STATUSES = [("Påbörjad", "ongoing"), ("Genomförd", "completed"), ("Försenad", "delayed"), ("Ej påbörjad", "not_started")]
SENTENCES = ["Arbetet följer den plan som ledningsgruppen lade fast i våras.",
             "Två av hamnens kajer har fått nya fendrar, och den tredje väntar på leverans.",
             "Enheten har anställt en samordnare som börjar efter semestern.",
             "Invånarna har lämnat 214 synpunkter, de flesta om belysningen vid strandpromenaden.",
             "Kostnaden beräknas till 1,4 miljoner kronor, vilket ryms i årets ram.",
             "En avstämning med räddningstjänsten är inbokad till oktober."]


def prose(seed, sentences):
    return " ".join(SENTENCES[(seed * 5 + i * 7) % len(SENTENCES)] for i in range(sentences))


def paragraphs(seed, count):
    return "\n\n".join(prose(seed + i, 3) for i in range(count))


def placed(stem, place, **fields):
    return {"id": f"{stem}-{place}", "confidence": 1,
            "provenance": [{"source": "underlag.pdf", "page": 1 + place % 9, "bbox": [60, 80, 540, 120]}], **fields}


def decisions():
    return [placed("decision", 1, number=1, text="att godkänna uppföljningen av verksamhetsplanen per augusti 2025, samt"),
            placed("decision", 2, number=2, text="att överlämna uppföljningen till kommunstyrelsen.")]


def objectives():
    return [placed("objective", n, kind="fokusmal", number=str(n), title=title) for n, title in
            ((1, "Hamnvik ska vara en trygg kommun att växa upp och åldras i"), (2, "Hamnvik ska ha levande stränder"))]


def followed_goals():
    """As a follow-up tells them: a status and a comment each."""
    made = []
    for i in range(14):
        text, code = STATUSES[i % len(STATUSES)]
        made.append(placed("goal", i + 1, kind="uppdrag", number=str(2 * i + 1), objective=str(1 + i // 7),
                           text=f"Rusta upp område {i + 1} tillsammans med dem som bor där.",
                           status={"text": text, "code": code}, shown_as="text", comment=paragraphs(i, 1 + i % 3)))
    del made[6]["status"], made[6]["shown_as"]  # one that its source doesn't judge
    return made + [placed("goal", 15, kind="namndmal", objective="2", text="Var tionde badplats ska gå att nå med rullstol.",
                          status={"text": "Påbörjad", "code": "ongoing"}, shown_as="text", comment=prose(3, 2))]


def planned_goals():
    """As a plan tells them: prose, and measures with what they hang on."""
    made = []
    for i in range(5):
        actions = [{"text": f"Kartlägga sträcka {i + 1}.{j + 1} och vad den kräver.",
                    "governing_documents": ["Program för stränder", "Riktlinjer för tillgänglighet"][:1 + j % 2],
                    "expected_effect": prose(i + j, 1)} for j in range(i % 3)]
        made.append(placed("goal", i + 1, kind="namndmal" if i % 2 else "uppdrag", objective=str(1 + i // 3),
                           text=f"Fler ska kunna använda strand {i + 1}.", description=paragraphs(i, 1 + i % 2),
                           **({"actions": actions} if actions else {}), **({} if i % 2 else {"number": str(10 + i)})))
    return made


def risks():
    made = []
    for i in range(7):
        likelihood, consequence = 1 + i % 4, 1 + (i * 3) % 4
        made.append(placed("risk", i + 1, number=str(i + 1), area="Drift" if i < 4 else "Personal",
                           title=f"Anläggning {i + 1} måste stängas", description=prose(i, 1 + i % 3),
                           consequence_description=prose(i + 1, 1), likelihood=likelihood, consequence=consequence,
                           value=likelihood * consequence, level=["Låg", "Medel", "Hög"][i % 3],
                           existing_controls=prose(i + 2, 1), planned_response=paragraphs(i, 1 + i % 2),
                           follows_plan={"text": ["Ja", "Delvis", "Nej"][i % 3], "code": ["yes", "partly", "no"][i % 3]},
                           comment=paragraphs(i + 3, 1 + i % 3)))
    return made


def controls():
    return [placed("control", i + 1, area="Inköp" if i < 3 else "Lön", risk=f"Risk att rutin {i + 1} inte följs.",
                   control=f"Följs rutin {i + 1} för attest?", method=f"Stickprov om {5 + i} fakturor.",
                   result={"text": "Utan anmärkning" if i % 3 else "Mindre avvikelse",
                           "code": "no_remark" if i % 3 else "minor_deviation"}, comment=prose(i, 1 + i % 4))
            for i in range(8)]


def indicators():
    return [placed("indicator", i + 1, name=f"Andel nöjda besökare vid badplats {i + 1}, procent",
                   goal="Fler ska kunna använda strand 2.", values={"total": str(60 + i), "women": str(62 + i), "men": str(58 + i)},
                   target="80", reference=str(55 + i), **({"breakdown": ["Barn", "Vuxna"]} if i == 1 else {}))
            for i in range(4)]


def recommendations():
    return [placed("recommendation", i + 1, issuer="Kommunens revisorer", area="Upphandling",
                   text=f"Nämnden bör se över rutin {i + 1} för direktupphandling.", response=paragraphs(i, 1 + i))
            for i in range(3)]


def budget():
    return [placed("budget", i + 1, group="Nettokostnader", label=label, unit="tkr", values={"Budget 2025": plan, "Utfall 2025": real})
            for i, (label, plan, real) in enumerate([("Personal", -4200, -4310.5), ("Lokaler", -1800, -1750), ("Intäkter", 900, 1012)])]


def dossier(**lists):
    return {"schema_version": "1.0", "sources": [SOURCE], "kinds": SOURCE["kinds"], "municipality": "Hamnviks kommun",
            "committee": "Strandnämnden", "administration": "Strandförvaltningen", "case_number": "STN-2025-00117",
            "period": PERIOD, **lists}


def all_dossiers():
    yield "follow-up", dossier(decisions=decisions(), objectives=objectives(), goals=followed_goals(), risks=risks(),
                               controls=controls(), recommendations=recommendations(), budget=budget())
    yield "plan", dossier(decisions=decisions(), objectives=objectives(), goals=planned_goals(), indicators=indicators())
