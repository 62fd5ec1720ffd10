#include "ingest/plaintext/plaintext.hpp"
#include "model/base/text.hpp"

#include <map>
#include <sstream>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace arshjul::ingest {
namespace {

const Vocabulary& vocabulary() {
  static const Vocabulary loaded = Vocabulary::load();
  return loaded;
}

// "H2 text", "P text", "- text" or "T rows×columns", a block a line.
std::vector<std::string> outline(std::string_view text) {
  std::vector<std::string> lines;
  for (const Block& block : read_text(text, vocabulary()).blocks) {
    if (block.kind == BlockKind::heading) lines.push_back("H " + block.text);
    if (block.kind == BlockKind::paragraph) lines.push_back("P " + block.text);
    if (block.kind == BlockKind::list_item) lines.push_back(block.marker + " " + block.text);
    if (block.kind == BlockKind::table)
      lines.push_back("T " + std::to_string(block.table.rows) + "x" + std::to_string(block.table.columns));
  }
  return lines;
}

using Outline = std::vector<std::string>;

TEST(PlainText, JoinsWrappedLinesAndLineEndHyphens) {
  EXPECT_EQ(
      outline("Under våren har nämnden gått igenom samtliga planer och sett att arbe-\n"
              "tet går framåt, men att två av dem behöver mer tid än vad som först var\n"
              "tänkt.\n"),
      (Outline{"P Under våren har nämnden gått igenom samtliga planer och sett att arbetet går framåt, men att två av "
               "dem behöver mer tid än vad som först var tänkt."}));
}

TEST(PlainText, EndsAParagraphWhereTheNextWordWouldHaveFitted) {
  EXPECT_EQ(outline("Vi har räknat alla stolar i alla salar och funnit att de är fler än i\n"
                    "fjol.\n"
                    "Borden räknades inte eftersom ingen hade frågat efter dem under det år\n"
                    "som gick.\n")
                .size(),
            2u);
}

TEST(PlainText, IgnoresBlankLinesBetweenAllLines) {
  EXPECT_EQ(outline("Den första raden i stycket går vidare på nästa rad och sedan på en\n\n"
                    "till, eftersom texten kommer ur ett dokument där varje rad fick en\n\n"
                    "tom rad efter sig utan att det betydde något för den som skrev och\n\n"
                    "inte heller för den som läser det nu.\n")
                .size(),
            1u);
}

TEST(PlainText, FindsHeadingsByWordsAndByShape) {
  EXPECT_EQ(outline("Plan för badhusen 2031\n\nSammanfattning\nHär står vad planen går ut på i några få ord.\n\n"
                    "Simning för alla\nAlla barn ska få lära sig simma innan de går ut skolan.\n"),
            (Outline{"H Plan för badhusen 2031", "H Sammanfattning", "P Här står vad planen går ut på i några få ord.",
                     "H Simning för alla", "P Alla barn ska få lära sig simma innan de går ut skolan."}));
}

TEST(PlainText, TakesNoSignatureForAHeading) {
  EXPECT_EQ(
      outline("Beslutet skickas till alla skolor i kommunen.\n\n\nKulturförvaltningen\n\n\nVera Lind\nKulturchef\n"),
      (Outline{"P Beslutet skickas till alla skolor i kommunen.", "P Kulturförvaltningen", "P Vera Lind",
               "P Kulturchef"}));
}

TEST(PlainText, ReadsListsWithTheirMarkers) {
  EXPECT_EQ(outline("Nämnden beslutar\n\n1. att köpa en ny båt,\n2. att sälja den gamla.\n\n- Årar\n• Segel\n"),
            (Outline{"P Nämnden beslutar", "1. att köpa en ny båt,", "2. att sälja den gamla.", "- Årar", "- Segel"}));
}

TEST(PlainText, KeepsUnnumberedClausesApart) {
  EXPECT_EQ(outline("Nämnden föreslås besluta\n\natt godkänna redovisningen av året, samt\n\natt skicka den vidare.\n")
                .size(),
            3u);
}

TEST(PlainText, SetsContentsAndPageNumbersApart) {
  const Flow flow =
      read_text("Innehåll\n\nMål.....3\nMedel\t5\nMätning.....7\n\nMål\n\nHär står målen i ordning.\n\nSida 3 (9)\n",
                vocabulary());
  ASSERT_EQ(flow.furniture.size(), 5u);
  EXPECT_EQ(flow.furniture.back().role, "page_number");
  ASSERT_EQ(flow.blocks.size(), 2u);
  EXPECT_EQ(flow.blocks.front().kind, BlockKind::heading);
}

TEST(PlainText, RemembersTheLines) {
  const Flow flow = read_text("\nEn rad om båtar.\n\nEn rad om åror.\n", vocabulary());
  ASSERT_EQ(flow.blocks.size(), 2u);
  EXPECT_EQ(flow.blocks[1].provenance.front().first_line, 4);
  EXPECT_EQ(flow.blocks[1].pieces.front().line, 4);
}

TEST(PlainText, CleansMarkupAway) {
  EXPECT_EQ(outline("Det <i>viktiga</i> är **att** läsa *noga* &amp; länge.\n"),
            (Outline{"P Det viktiga är att läsa noga & länge."}));
}

TEST(PlainText, RepairsWordsThatTheDocumentProves) {
  EXPECT_EQ(outline("Vi går till affären.\n\nVi går t ill skolan och 2031och hem.\n"),
            (Outline{"P Vi går till affären.", "P Vi går till skolan och 2031 och hem."}));
}

TEST(PlainText, LeavesWordsThatNothingProves) {
  EXPECT_EQ(outline("En egen regi och en dag bok.\n"), (Outline{"P En egen regi och en dag bok."}));
}

std::map<std::string, int> letters_of(std::string_view text) { // the words without what a line break may add or take
  std::map<std::string, int> count;
  for (char32_t c : text::code_points(text))
    if (text::is_letter(c) || text::is_digit(c)) ++count[text::from_code_points(std::u32string(1, c))];
  return count;
}

std::string all_text(const Flow& flow) {
  std::string text;
  for (const Block& block : flow.blocks) {
    text += block.marker + " " + block.text + " ";
    for (const Cell& cell : block.table.cells) text += cell.text + " ";
  }
  for (const model::Furniture& item : flow.furniture) text += item.text + " ";
  return text;
}

RC_GTEST_PROP(PlainText, LosesNoLetter, ()) {
  static const std::vector<std::string> parts = {"Nämnden",
                                                 "beslutar",
                                                 "att",
                                                 "1.",
                                                 "- ",
                                                 "båt-",
                                                 "Uppdrag Status Kommentar",
                                                 "Påbörjad",
                                                 "Risk",
                                                 "Riskvärde",
                                                 "\n",
                                                 "\n\n",
                                                 "\t",
                                                 "\f",
                                                 "Utan anmärkning",
                                                 "Åtgärder",
                                                 "Fokusmål 1",
                                                 "2031och",
                                                 "hela.",
                                                 "plan.Bilaga",
                                                 "Sida 3",
                                                 "Innehåll",
                                                 "Indikator\tTrend\n",
                                                 "a: Barn",
                                                 "12. Öka",
                                                 "\n ",
                                                 "år",
                                                 "(",
                                                 "….....4",
                                                 "Kontrollområde Riskbeskrivning Kontrollmoment Resultat\n"};
  std::string text;
  for (const auto index : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(parts.size()))))
    text += parts[static_cast<std::size_t>(index)] + " ";
  RC_ASSERT(letters_of(all_text(read_text(text, vocabulary()))) == letters_of(text));
}

} // namespace
} // namespace arshjul::ingest
