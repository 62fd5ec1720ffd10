#include "render/report/report.hpp"
#include "strandvik.hpp"

#include <gtest/gtest.h>

namespace {

using namespace arshjul;
using namespace arshjul::render;

std::string line_of(const Text& text) {
  return plain(text) + "\n";
}

std::string words_of(const std::vector<Block>& blocks) {
  std::string all;
  for (const Block& block : blocks) {
    if (const auto* heading = std::get_if<Heading>(&block)) all += "# " + heading->text + "\n";
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) all += line_of(paragraph->text);
    if (const auto* list = std::get_if<List>(&block)) {
      int number = 0;
      for (const Text& item : list->items)
        all += (list->labels == Labels::numbers   ? std::to_string(++number) + ". "
                : list->labels == Labels::bullets ? "- "
                                                  : "") +
               line_of(item);
    }
    if (const auto* table = std::get_if<render::Table>(&block)) {
      for (const std::string& header : table->header) all += header + "|";
      all += "\n";
      for (const auto& row : table->rows) {
        for (const Text& cell : row) all += plain(cell) + "|";
        all += "\n";
      }
    }
  }
  return all;
}

std::string decisions(const model::Dossier& dossier, const model::Diff* diff = nullptr) {
  const Letter letter;
  return words_of(write_decisions({dossier, diff, letter}));
}

model::Dossier proposing(const std::string& section_text, const std::vector<std::string>& clauses) {
  model::Dossier dossier = strandvik::dossier();
  model::Section section;
  section.heading = "Förslag till beslut";
  section.text = section_text;
  dossier.sections = {section};
  int number = 0;
  for (const std::string& clause : clauses) {
    model::Decision decision;
    decision.id = "decision-" + std::to_string(++number);
    decision.number = number;
    decision.text = clause;
    dossier.decisions.push_back(decision);
  }
  return dossier;
}

TEST(Decisions, KeepNumberedClauses) {
  EXPECT_EQ(decisions(proposing("Socialnämnden beslutar\n\n1. att godkänna planen, samt\n2. att sända den vidare.",
                                {"att godkänna planen, samt", "att sända den vidare."})),
            "Socialnämnden beslutar\n1. att godkänna planen, samt\n2. att sända den vidare.\n");
}

TEST(Decisions, KeepBareClausesAndTheirLeadIn) {
  EXPECT_EQ(decisions(proposing("Socialnämnden föreslås besluta\n\natt godkänna planen, samt\n\natt sända den vidare.",
                                {"att godkänna planen, samt", "att sända den vidare."})),
            "Socialnämnden föreslås besluta\natt godkänna planen, samt\natt sända den vidare.\n");
}

TEST(Decisions, KeepFullSentencesWithoutALeadIn) {
  EXPECT_EQ(
      decisions(proposing("1. Socialnämnden godkänner uppföljningen.", {"Socialnämnden godkänner uppföljningen."})),
      "1. Socialnämnden godkänner uppföljningen.\n");
}

TEST(Decisions, MoveLastPeriodsFormulaOn) {
  const model::Diff diff = strandvik::diff();
  EXPECT_EQ(decisions(strandvik::dossier(), &diff),
            "Socialnämnden beslutar\n"
            "1. att godkänna nämndens uppföljning av verksamhetsplan per augusti 2025, samt\n"
            "2. att överlämna uppföljningen per augusti 2025 till kommunstyrelsen.\n");
}

TEST(Decisions, DontMoveAFullDate) {
  model::Diff diff = strandvik::diff();
  diff.decisions.resize(1);
  diff.decisions[0].before->label = "att godkänna planen som antogs den 12 december 2023.";
  EXPECT_NE(decisions(strandvik::dossier(), &diff).find("12 december 2023. [kontrollera: datum"), std::string::npos);
}

TEST(Decisions, HaveADefault) {
  EXPECT_EQ(decisions(strandvik::dossier()),
            "Socialnämnden beslutar\n"
            "1. att godkänna nämndens uppföljning av verksamhetsplan per augusti 2025,\n"
            "2. att godkänna nämndens uppföljning av internkontrollplan per augusti 2025, samt\n"
            "3. att överlämna uppföljningen till kommunstyrelsen.\n");
  EXPECT_NE(decisions({}).find("[fyll i: nämnd] beslutar"), std::string::npos);
}

class Told : public testing::Test {
protected:
  model::Dossier dossier = strandvik::dossier();
  model::Diff diff = strandvik::diff();
  Letter letter;
  std::string goals() { return words_of(tell_goals({dossier, &diff, letter}, {})); }
  std::string controls() { return words_of(tell_controls({dossier, &diff, letter}, {})); }
  std::string risks() { return words_of(tell_risks({dossier, &diff, letter}, {})); }
  std::string changes() { return words_of(tell_changes({dossier, &diff, letter}, {})); }
};

TEST_F(Told, GoalsAddUpToTheirDenominators) {
  EXPECT_EQ(goals(),
            "Uppföljningen omfattar sju uppdrag och ett nämndmål. Av dessa åtta är fem pågående, ett slutfört och "
            "ett försenat. Ett saknar status i underlaget. [kontrollera: K1]\n"
            "- Av de fyra uppdragen och nämndmålet under fokusmål 1 är tre pågående, ett slutfört och ett "
            "försenat. [kontrollera: K1]\n"
            "- Båda uppdragen under fokusmål 2 är pågående.\n"
            "- Underlaget anger ingen status för uppdraget under fokusmål 3.\n");
}

TEST_F(Told, GoalsOfAPlanAreOnlyCounted) {
  dossier.period.checkpoint = "plan";
  for (auto& goal : dossier.goals) goal.status.reset();
  EXPECT_NE(goals().find("- Under fokusmål 2 finns två uppdrag.\n"), std::string::npos) << goals();
  EXPECT_EQ(goals().find("status"), std::string::npos);
}

TEST_F(Told, AnUnknownStatusIsQuotedNotGuessed) {
  dossier.goals[5].status = model::Coded{"Vilande", "unknown"};
  EXPECT_NE(goals().find("under fokusmål 2 är ett pågående. Ett har en status som inte har kunnat tolkas: ”Vilande”."),
            std::string::npos)
      << goals();
}

TEST_F(Told, ControlsNameTheirRemarks) {
  EXPECT_EQ(controls(),
            "Uppföljningen omfattar tre kontrollmoment. Av dessa tre har två resultatet ”Utan anmärkning” och ett "
            "”Mindre avvikelse”. Anmärkningar finns på ett av de tre:\n"
            "- Ekonomi: Fakturor för placeringar stämmer med avtal och utförd vård – mindre avvikelse\n");
}

TEST_F(Told, RisksStandByValue) {
  const std::string told = risks();
  EXPECT_LT(told.find("riskvärde 16"), told.find("riskvärde 12"));
  for (auto& risk : dossier.risks) risk.value.reset();
  EXPECT_NE(risks().find("inga riskvärden"), std::string::npos);
}

TEST_F(Told, ChangesNameWhatMoved) {
  const std::string told = changes();
  EXPECT_NE(told.find("Av de fyra uppdragen och målen som finns i båda underlagen har två fått ändrad status:"),
            std::string::npos)
      << told;
  EXPECT_NE(told.find("- Samordna lokalerna för öppna insatser – från ”Pågående” till ”Försenad” (sämre)"),
            std::string::npos)
      << told;
  EXPECT_NE(told.find("- Kostnaden för placeringar ökar mer än budget – från 9 till 12 (+3)"), std::string::npos)
      << told;
}

TEST_F(Told, AStatusThatOnlyOnePeriodHasIsNoChange) {
  diff.goals[0].fields[0].before = {};
  EXPECT_NE(changes().find("har ett fått ändrad status"), std::string::npos) << changes();
}

TEST_F(Told, ChangesSayWhyPeriodsDontCompare) {
  diff.comparable = false;
  EXPECT_NE(changes().find("täcker inte samma sak"), std::string::npos);
}

TEST_F(Told, NothingWhereThereIsNothing) {
  dossier = {};
  EXPECT_EQ(goals() + controls() + risks(), "");
}

TEST(Sources, NameDocumentAndPages) {
  const model::Dossier dossier = strandvik::dossier();
  const SourceNotes notes(file_names(dossier), 1);
  model::Provenance places = strandvik::on_page(4);
  for (const int page : {5, 6, 9}) places.push_back(strandvik::on_page(page).front());
  places.push_back(strandvik::on_page(2, "riskbild-2025.pdf").front());
  EXPECT_EQ(notes.note(places), "[1] s.\u00A0"
                                "4–6, 9; [2] s.\u00A0"
                                "2");
  EXPECT_EQ(notes.note({}), "");
}

TEST(Appendices, AreLeftOutWithoutContent) {
  const Letter letter;
  EXPECT_TRUE(write_appendices({model::Dossier{}, nullptr, letter}).empty());
}

TEST(Appendices, LeadEachRowBackAndMarkWhatIsInDoubt) {
  const model::Dossier dossier = strandvik::dossier();
  const Letter letter;
  const auto appendices = write_appendices({dossier, nullptr, letter});
  ASSERT_EQ(appendices.size(), 5u); // goals, controls, risks, sources, checks
  const std::string goals = words_of(appendices[0].part.blocks);
  EXPECT_NE(goals.find("Uppdrag och mål|Status|Kommentar|Källa|"), std::string::npos) << goals;
  EXPECT_NE(goals.find("ansökningar.|[1] s.\u00A04\n[kontrollera: K1]|"),
            std::string::npos)
      << goals;
  EXPECT_NE(words_of(appendices[4].part.blocks).find("72"), std::string::npos);
}

TEST(Comparison, SetsWhatDiffersInBold) {
  const model::Dossier dossier = strandvik::dossier();
  const model::Diff diff = strandvik::diff();
  const Letter letter;
  bool bold = false;
  for (const Appendix& appendix : write_appendices({dossier, &diff, letter}))
    for (const Block& block : appendix.part.blocks)
      if (const auto* table = std::get_if<render::Table>(&block))
        for (const auto& row : table->rows)
          for (const Text& cell : row)
            for (const Span& span : cell) bold = bold || (span.text == "4,2" && span.mark == Mark::strong);
  EXPECT_TRUE(bold);
}

} // namespace
