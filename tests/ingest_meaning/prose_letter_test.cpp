#include "prose_flow.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

using test::Letter;

Letter a_letter() {
  Letter letter;
  letter.paragraph("Sjöbo kommun")
      .columns({{70, "Vårdförvaltningen"}, {250, "Datum:"}, {400, "Diarienummer:"}})
      .columns({{70, "Tjänsteskrivelse till vårdnämnden"}, {250, "2031-03-09"}, {400, "VN-2031-00017"}})
      .lines({"Handläggare:", "Ada Ek, Bo af Lind"})
      .heading("Uppföljning av internkontrollplan per april 2031", 1, 18)
      .heading("Förslag till beslut")
      .paragraph("Vårdnämnden beslutar")
      .item("1.", "att godkänna uppföljningen, samt")
      .item("2.", "att sända den vidare.")
      .heading("Ärendet")
      .paragraph("Planen har följts upp under våren av alla enheter.")
      .item("-", "första enheten")
      .item("-", "andra enheten")
      .paragraph("Inget avvek.")
      .heading("Beslutsunderlag")
      .item("-", "Tjänsteskrivelse, daterad 9 mars 2031")
      .item("-", "Bilaga 1 Kontroller")
      .paragraph("Vårdförvaltningen")
      .lines({"Cilla Dahl", "Förvaltningsdirektör"});
  return letter;
}

TEST(ProseLetter, MetadataComesFromTheLetterhead) {
  const model::Document document = a_letter().document();
  EXPECT_EQ(document.title, "Uppföljning av internkontrollplan per april 2031");
  EXPECT_EQ(document.municipality, "Sjöbo kommun");
  EXPECT_EQ(document.committee, "Vårdnämnden");
  EXPECT_EQ(document.administration, "Vårdförvaltningen");
  EXPECT_EQ(document.case_number, "VN-2031-00017");
  EXPECT_EQ(document.date, "2031-03-09");
  EXPECT_EQ(document.officers, (std::vector<std::string>{"Ada Ek", "Bo af Lind"}));
  ASSERT_EQ(document.signatories.size(), 1u);
  EXPECT_EQ(document.signatories[0], (model::Signatory{"Cilla Dahl", "Förvaltningsdirektör"}));
  EXPECT_EQ(document.kinds, (std::vector<std::string>{"tjansteskrivelse", "uppfoljning_internkontroll"}));
  EXPECT_EQ(document.period, (model::Period{2031, "april", "per april 2031"}));
  EXPECT_TRUE(document.warnings.empty());
}

TEST(ProseLetter, MunicipalityIsKnownByTheCommitteeBesideIt) {
  for (const char* line :
       {"Vikstrands kommun · Hamnnämnden", "Vikstrands kommun – Hamnnämnden", "Vikstrands kommun, hamnförvaltningen"})
    EXPECT_EQ(Letter().paragraph(line).heading("Uppföljning av verksamhetsplan 2031", 1, 18).document().municipality,
              "Vikstrands kommun")
        << line;
  EXPECT_EQ(Letter().paragraph("Levande stad, trygg hamn").heading("Plan 2031", 1, 18).document().municipality, "");
}

TEST(ProseLetter, ClausesThatBeginWithAttNeedNoMarkBetweenThem) {
  Letter letter;
  letter.heading("Uppföljning av internkontrollplan 2031", 1, 18)
      .heading("Förslag till beslut")
      .lines({"att lägga rapporten till handlingarna", "att måla om bryggan", "att tacka hamnmästaren"})
      .heading("Bakgrund")
      .paragraph("Rapporten lämnades i våras och har sedan dess legat till grund för planeringen av hamnen.");
  ASSERT_EQ(letter.document().decisions.size(), 3u);
  EXPECT_EQ(letter.document().decisions[1].text, "att måla om bryggan");
}

TEST(ProseLetter, AFullLineGoesOnInTheNextThoughThatBeginsWithAtt) {
  Letter letter;
  letter.heading("Uppföljning av internkontrollplan 2031", 1, 18)
      .heading("Förslag till beslut")
      .lines({"att ge förvaltningen i uppdrag att under hösten se till", "att bryggan målas om"});
  EXPECT_EQ(letter.document().decisions.size(), 1u);
}

TEST(ProseLetter, MinutesOfSeveralMattersHaveNoTitleOfTheirOwn) {
  Letter letter;
  letter.paragraph("Sjöbo kommun PROTOKOLLSUTDRAG")
      .heading("§ 41")
      .paragraph("Dnr HN 2031/61")
      .heading("Avgifter i hamnen")
      .heading("Beslut", 3)
      .paragraph("Hamnnämnden beslutar att höja avgiften.")
      .paragraph("§ 42")
      .paragraph("Dnr HN 2031/64")
      .heading("Öppettider i hamnen")
      .heading("Beslut", 3)
      .paragraph("Hamnnämnden beslutar att förlänga öppettiden.");
  const model::Document document = letter.document();
  EXPECT_EQ(document.title, "");
  EXPECT_EQ(document.case_number, "");
  EXPECT_EQ(document.decisions.size(), 2u);
}

TEST(ProseLetter, SectionsLeaveOutTitleLetterheadAndSignature) {
  const model::Document document = a_letter().document();
  ASSERT_EQ(document.sections.size(), 3u);
  EXPECT_EQ(document.sections[0].id, "section-1");
  EXPECT_EQ(document.sections[0].heading, "Förslag till beslut");
  EXPECT_EQ(document.sections[0].text,
            "Vårdnämnden beslutar\n\n1. att godkänna uppföljningen, samt\n2. att sända den vidare.");
  EXPECT_EQ(document.sections[1].text,
            "Planen har följts upp under våren av alla enheter.\n\n- första enheten\n- andra "
            "enheten\n\nInget avvek.");
  EXPECT_EQ(document.sections[2].text, "- Tjänsteskrivelse, daterad 9 mars 2031\n- Bilaga 1 Kontroller");
  EXPECT_EQ(document.sections[2].provenance.size(), 1u);
}

TEST(ProseLetter, DecisionsAndAttachmentsAreListed) {
  const model::Document document = a_letter().document();
  ASSERT_EQ(document.decisions.size(), 2u);
  EXPECT_EQ(document.decisions[0].id, "decision-1");
  EXPECT_EQ(document.decisions[0].number, 1);
  EXPECT_EQ(document.decisions[0].text, "att godkänna uppföljningen, samt");
  EXPECT_EQ(document.decisions[1].text, "att sända den vidare.");
  EXPECT_EQ(document.attachments,
            (std::vector<std::string>{"Tjänsteskrivelse, daterad 9 mars 2031", "Bilaga 1 Kontroller"}));
}

TEST(ProseLetter, ADecisionThatMayHoldAnotherIsDoubted) {
  Letter letter;
  letter.heading("Svar på en fråga", 1, 18)
      .heading("Förslag till beslut")
      .paragraph("Vårdnämnden beslutar")
      .item("1.", "att ge svar på frågan, samt 2. att sända svaret vidare.");
  const model::Document document = letter.document();
  ASSERT_FALSE(document.decisions.empty());
  const model::Decision& last = document.decisions.back();
  EXPECT_LT(last.confidence, 0.9);
  ASSERT_EQ(last.warnings.size(), 1u);
  EXPECT_EQ(last.warnings[0].code, "decision_unparted");
}

TEST(ProseLetter, AnEmptyFlowGivesWarningsOnly) {
  const model::Document document = Letter().document();
  EXPECT_TRUE(document.sections.empty());
  EXPECT_EQ(document.title, "");
  ASSERT_FALSE(document.warnings.empty());
  EXPECT_EQ(document.warnings[0].code, "no_title");
}

} // namespace
} // namespace arshjul::ingest
