// The styles of letters and minutes that municipalities have, told with invented words.
#include "prose_flow.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

using test::Letter;

std::vector<std::string> decisions(const model::Document& document) {
  std::vector<std::string> texts;
  for (const model::Decision& decision : document.decisions) texts.push_back(decision.text);
  return texts;
}

using Texts = std::vector<std::string>;

Letter proposal() {
  Letter letter;
  letter.heading("Redovisning av stickprov 2031", 1, 18).heading("Förslag till beslut");
  return letter;
}

TEST(Decisions, BareClausesAfterALeadIn) {
  const auto document = proposal()
                            .paragraph("Parknämnden föreslås besluta")
                            .paragraph("att godkänna redovisningen, samt")
                            .paragraph("att lämna den till revisorerna.")
                            .document();
  EXPECT_EQ(decisions(document), (Texts{"att godkänna redovisningen, samt", "att lämna den till revisorerna."}));
  EXPECT_EQ(document.committee, "Parknämnden");
}

TEST(Decisions, BareClausesPrintedAsLinesOfOneParagraph) {
  const auto document = proposal()
                            .lines({"Parknämnden beslutar", "att godkänna redovisningen,", "att stänga ärendet, samt",
                                    "att tacka kontoret."})
                            .document();
  EXPECT_EQ(decisions(document),
            (Texts{"att godkänna redovisningen,", "att stänga ärendet, samt", "att tacka kontoret."}));
}

TEST(Decisions, OneSentenceGivesItsClause) {
  const auto document = proposal().paragraph("Parknämnden föreslås besluta att godkänna redovisningen.").document();
  EXPECT_EQ(decisions(document), (Texts{"att godkänna redovisningen."}));
}

TEST(Decisions, NumberedSentencesKeepTheirSubject) {
  const auto document = proposal()
                            .item("1.", "Parknämnden Väst beslutar att godkänna redovisningen.")
                            .item("2.", "Parknämnden Väst förklarar uppdraget slutfört.")
                            .document();
  EXPECT_EQ(decisions(document), (Texts{"Parknämnden Väst beslutar att godkänna redovisningen.",
                                        "Parknämnden Väst förklarar uppdraget slutfört."}));
  EXPECT_EQ(document.committee, "Parknämnden Väst");
}

TEST(Decisions, PresentTenseWithoutAtt) {
  const auto document = proposal().paragraph("Parknämnden fastställer planen för nästa år.").document();
  EXPECT_EQ(decisions(document), (Texts{"Parknämnden fastställer planen för nästa år."}));
  EXPECT_EQ(document.committee, "Parknämnden");
}

TEST(Decisions, PassiveListAfterALeadIn) {
  const auto document = proposal()
                            .paragraph("Kommunstyrelsen föreslår att kommunfullmäktige beslutar följande.")
                            .item("1.", "Planen godkänns.")
                            .item("2.", "Avgiften höjs.")
                            .document();
  EXPECT_EQ(decisions(document), (Texts{"Planen godkänns.", "Avgiften höjs."}));
  EXPECT_EQ(document.committee, "Kommunstyrelsen");
}

TEST(Decisions, AttOutsideTheProposalIsProse) {
  const auto document = proposal()
                            .paragraph("Parknämnden beslutar att godkänna redovisningen.")
                            .heading("Ärendet")
                            .paragraph("att godkänna allt vore fel.")
                            .document();
  EXPECT_EQ(document.decisions.size(), 1u);
}

TEST(Decisions, NestedItemsStayInTheirClause) {
  const auto document = proposal()
                            .paragraph("Parknämnden beslutar")
                            .item("1.", "att ge kontoret i uppdrag att")
                            .item("-", "plantera", 1)
                            .item("-", "gödsla", 1)
                            .item("2.", "att avsluta ärendet.")
                            .document();
  EXPECT_EQ(decisions(document),
            (Texts{"att ge kontoret i uppdrag att\n- plantera\n- gödsla", "att avsluta ärendet."}));
}

TEST(Decisions, MinutesTellWhatWasDecided) {
  Letter minutes;
  minutes.running_head("Sammanträdesprotokoll")
      .heading("§ 14 Stickprov", 1, 16)
      .heading("Förslag till beslut på sammanträdet")
      .paragraph("Avslag yrkas.")
      .heading("PARKNÄMNDENS BESLUT")
      .item("-", "Godkänna redovisningen.")
      .item("-", "Uppdra åt kontoret att fortsätta.")
      .heading("§ 15 Övrigt", 1, 16)
      .paragraph("Inget.");
  const auto document = minutes.document();
  EXPECT_EQ(decisions(document), (Texts{"Godkänna redovisningen.", "Uppdra åt kontoret att fortsätta."}));
  EXPECT_EQ(document.kinds, (Texts{"protokoll"}));
}

TEST(Letterhead, LabelsOnOneLineWithValuesInColumnsBelow) {
  Letter letter;
  letter.paragraph("Parkförvaltningen")
      .columns({{70, "Handläggare"}, {250, "Datum"}, {400, "Ärendebeteckning"}})
      .columns({{70, "Disa Falk"}, {250, "2031-11-02"}, {400, "PN 2031/0044"}})
      .heading("Stickprov i parkerna", 1, 18)
      .heading("Bakgrund")
      .paragraph("Parknämnden gör varje år ett antal stickprov i sina parker.");
  const auto document = letter.document();
  EXPECT_EQ(document.officers, (Texts{"Disa Falk"}));
  EXPECT_EQ(document.date, "2031-11-02");
  EXPECT_EQ(document.case_number, "PN 2031/0044");
  EXPECT_EQ(document.administration, "Parkförvaltningen");
  EXPECT_EQ(document.title, "Stickprov i parkerna");
}

TEST(Letterhead, LabelsWithValuesToTheRight) {
  Letter letter;
  letter.columns({{70, "Göteborgs Stad"}, {350, "Tjänsteutlåtande"}})
      .columns({{70, "Parkkontoret"}, {350, "Utfärdat"}, {430, "2 november 2031"}})
      .columns({{350, "Diarienummer"}, {430, "N161-0123/31"}})
      .columns({{350, "Handläggare"}, {430, "Disa Falk"}})
      .columns({{350, "Telefon:"}, {430, "031-000 00 00"}})
      .heading("Stickprov i parkerna", 1, 18)
      .heading("Bakgrund")
      .paragraph("Parknämnden gör varje år ett antal stickprov i sina parker.");
  const auto document = letter.document();
  EXPECT_EQ(document.municipality, "Göteborgs Stad");
  EXPECT_EQ(document.date, "2031-11-02");
  EXPECT_EQ(document.case_number, "N161-0123/31");
  EXPECT_EQ(document.officers, (Texts{"Disa Falk"}));
  EXPECT_EQ(document.kinds, (Texts{"tjansteskrivelse"}));
  ASSERT_EQ(document.sections.size(), 1u);
}

TEST(Letterhead, ANumberInTheTextIsTheOneOfThePlan) {
  Letter letter;
  letter.heading("Bakgrund").paragraph("Planen för stickprov (Dnr: PN-2030/9) antogs av parknämnden i fjol.");
  const auto document = letter.document();
  EXPECT_EQ(document.case_number, "PN-2030/9");
  ASSERT_EQ(document.sections.size(), 1u);
  EXPECT_FALSE(document.sections[0].text.empty());
  EXPECT_TRUE(std::any_of(document.warnings.begin(), document.warnings.end(),
                          [](const model::Warning& warning) { return warning.code == "case_number_of_plan"; }));
}

TEST(Letterhead, ADateOfAColumnIsNoLetterhead) {
  Letter letter;
  letter.heading("Bakgrund").paragraph("Datum för nästa möte är ännu inte bestämt av nämnden.");
  EXPECT_EQ(letter.document().date, "");
}

TEST(Headings, ALabelTakesTheTitleUnderIt) {
  Letter letter;
  letter.heading("Plan 2031", 1, 18)
      .heading("Inledning")
      .paragraph("Här står hur planen ska läsas och av vem den har skrivits.")
      .heading("Fokusmål 2")
      .heading("Parkerna ska vara gröna")
      .paragraph("Mål 3")
      .paragraph("Sjöarna ska vara rena");
  const auto document = letter.document();
  ASSERT_EQ(document.sections.size(), 3u);
  EXPECT_EQ(document.sections[1].heading, "Fokusmål 2 Parkerna ska vara gröna");
  EXPECT_EQ(document.sections[2].heading, "Mål 3 Sjöarna ska vara rena");
}

TEST(Headings, ListedAttachmentsAreNone) {
  Letter letter;
  letter.heading("Stickprov i parkerna", 1, 18)
      .heading("Bilagor")
      .heading("Bilaga 1. Karta")
      .heading("Bilaga 2. Ritning")
      .heading("Bilaga 1. Karta", 1)
      .paragraph("Kartan visar alla parker och var i dem vi har mätt.");
  const auto document = letter.document();
  EXPECT_EQ(document.attachments, (Texts{"Bilaga 1. Karta", "Bilaga 2. Ritning"}));
  ASSERT_EQ(document.sections.size(), 2u);
  EXPECT_EQ(document.sections[1].heading, "Bilaga 1. Karta");
}

TEST(Signatures, MayHaveOrganisationsOverThem) {
  Letter letter;
  letter.heading("Stickprov i parkerna", 1, 18)
      .heading("Bakgrund")
      .paragraph("Parknämnden gör varje år ett antal stickprov i sina parker.")
      .paragraph("Sjöbo kommun, parkförvaltningen")
      .lines({"Per Sund", "Parkdirektör"});
  const auto document = letter.document();
  ASSERT_EQ(document.signatories.size(), 1u);
  EXPECT_EQ(document.administration, "Parkförvaltningen");
  ASSERT_EQ(document.sections.size(), 1u);
  EXPECT_EQ(document.sections[0].text, "Parknämnden gör varje år ett antal stickprov i sina parker.");
}

TEST(Headings, ASentencesRestIsNone) {
  Letter letter;
  letter.heading("Plan 2031", 1, 18).heading("Bakgrund").heading("och så vidare i all framtid");
  const auto document = letter.document();
  ASSERT_EQ(document.sections.size(), 1u);
  EXPECT_EQ(document.sections[0].text, "och så vidare i all framtid");
}

TEST(Sections, ATableOrSubheadingsAloneGiveNoText) {
  Letter letter;
  letter.heading("Plan 2031", 1, 18)
      .heading("Uppdrag i parkerna")
      .table()
      .heading("Bilagor")
      .paragraph("Nämndmål: Rena sjöar")
      .table();
  const auto document = letter.document();
  ASSERT_EQ(document.sections.size(), 2u);
  EXPECT_EQ(document.sections[0].text, "");
  EXPECT_EQ(document.sections[1].text, "");
  EXPECT_TRUE(document.attachments.empty());
}

TEST(Recommendations, AreAnsweredOneByOne) {
  Letter letter;
  letter.heading("Svar till revisorerna 2031", 1, 18)
      .heading("Rekommendationer för gräsklippning")
      .paragraph(
          "Kommunrevisionen lämnade en rekommendation om att klippa oftare, dels en rekommendation om att mäta höjden.")
      .paragraph("Kontoret klipper nu varje vecka.")
      .paragraph("Rekommendationen om att mäta höjden har lett till nya linjaler.");
  const auto document = letter.document();
  ASSERT_EQ(document.recommendations.size(), 2u);
  EXPECT_EQ(document.recommendations[0].id, "recommendation-1");
  EXPECT_EQ(document.recommendations[0].issuer, "Kommunrevisionen");
  EXPECT_EQ(document.recommendations[0].area, "gräsklippning");
  EXPECT_EQ(document.recommendations[0].text, "att klippa oftare");
  EXPECT_EQ(document.recommendations[0].response, "Kontoret klipper nu varje vecka.");
  EXPECT_EQ(document.recommendations[1].text, "att mäta höjden");
  EXPECT_EQ(document.recommendations[1].response, "Rekommendationen om att mäta höjden har lett till nya linjaler.");
}

// Lines of a letterhead that have lost their columns, as in a text or Word file.
Letter minutes_of_one_matter() {
  Letter letter;
  letter.paragraph("Mossviks kommun SAMMANTRÄDESPROTOKOLL")
      .paragraph("Parknämnden Sammanträdesdatum 2031-09-17")
      .heading("§ 84 Uppföljning av internkontrollplan per augusti 2031", 1, 18)
      .heading("Beslutsunderlag")
      .item("-", "Tjänsteskrivelse 2031-08-29")
      .heading("PARKNÄMNDENS BESLUT")
      .item("-", "Godkänna uppföljningen.")
      .heading("Reservationer")
      .paragraph("Ledamoten Åke Gran reserverar sig mot beslutet med egen motivering till protokollet.");
  return letter;
}

TEST(Minutes, AnExtractTellsOfItsMatterWithoutItsNumber) {
  const auto document = minutes_of_one_matter().document();
  EXPECT_EQ(document.title, "Uppföljning av internkontrollplan per augusti 2031");
  EXPECT_EQ(document.kinds, (Texts{"uppfoljning_internkontroll", "protokoll"}));
  EXPECT_EQ(document.municipality, "Mossviks kommun");
}

TEST(Minutes, AreOfTheDayOfTheMeetingNotOfTheirPapers) {
  EXPECT_EQ(minutes_of_one_matter().document().date, "2031-09-17");
}

TEST(Minutes, TheirDecisionsAreNotTheirReservations) {
  EXPECT_EQ(decisions(minutes_of_one_matter().document()), (Texts{"Godkänna uppföljningen."}));
}

TEST(Minutes, ALetterIsOfItsOwnDay) {
  Letter letter;
  letter.paragraph("Sammanträdesdatum: 2031-05-20").paragraph("Datum: 2031-05-02");
  letter.heading("Uppföljning av verksamhetsplan", 1, 18).heading("Förslag till beslut");
  EXPECT_EQ(letter.paragraph("Parknämnden beslutar att godkänna uppföljningen.").document().date, "2031-05-02");
}

} // namespace
} // namespace arshjul::ingest
