// Layout without fonts: every character is half an em wide.
#include "render/typeset/columns.hpp"
#include "render/typeset/galley.hpp"
#include "render/typeset/paragraph.hpp"
#include "render/typeset/typeset.hpp"

#include <algorithm>
#include <map>

#include <gtest/gtest.h>

namespace {

using namespace arshjul::render;

const Advance half_em = [](char32_t, Face) { return 0.5; };
const TextStyle ten{Face::regular, 10, 1.2, style::black}; // a character is 5 points, a line 12

std::vector<std::string> broken(const std::string& text, double width, const TextStyle& look = ten) {
  std::vector<std::string> lines;
  for (const Line& line : set_lines({{text}}, look, width, half_em, 0)) {
    std::string words;
    for (const auto& run : line.runs) words += run.text;
    while (!words.empty() && words.back() == ' ') words.pop_back();
    lines.push_back(words);
  }
  return lines;
}

std::string repeated(const std::string& word, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += (i ? " " : "") + word;
  return all;
}

Typeset set(std::vector<Block> blocks) {
  Report report;
  report.running_foot = "fot";
  report.parts.push_back({std::move(blocks)});
  return typeset(report, half_em);
}

std::string words_of(const Page& page, bool content) {
  std::string all;
  for (const auto& run : page.runs)
    if (is_artifact(run.element) != content) all += run.text + "\n";
  return all;
}

int pages_with(const Typeset& typeset, const std::string& words) {
  return static_cast<int>(std::count_if(typeset.pages.begin(), typeset.pages.end(), [&](const Page& page) {
    return (words_of(page, true) + words_of(page, false)).find(words) != std::string::npos;
  }));
}

int page_of(const Typeset& typeset, const std::string& words) {
  for (std::size_t i = 0; i < typeset.pages.size(); ++i)
    if (words_of(typeset.pages[i], true).find(words) != std::string::npos) return static_cast<int>(i);
  return -1;
}

Paragraph lines_of_text(int lines) { // of about one word a line: the body is 10.5 points high
  return {{{repeated(std::string(70, 'x'), lines)}}};
}

int lines_on_a_page() {
  return static_cast<int>(text_height_of_page(false) / style::body.line_height());
}

TEST(Lines, BreakBetweenWords) {
  EXPECT_EQ(broken("ett två tre fyra", 40), (std::vector<std::string>{"ett två", "tre fyra"}));
}

TEST(Lines, PartAWordThatIsWiderThanTheMeasure) {
  EXPECT_EQ(broken("aaaaaaaaaa", 20), (std::vector<std::string>{"aaaa", "aaaa", "aa"}));
}

TEST(Lines, DontBreakAtANoBreakSpace) {
  EXPECT_EQ(broken("kostar 10\u00A0mkr", 60), (std::vector<std::string>{"kostar", "10\u00A0mkr"}));
}

TEST(Lines, HyphenateOnlyALooseLine) {
  TextStyle hyphenating = ten;
  hyphenating.loose = 0.2;
  const auto loose = broken("en kommunfullmäktige", 60, hyphenating);
  ASSERT_EQ(loose.size(), 2u);
  EXPECT_TRUE(loose[0].ends_with("\u00AD")) << loose[0];
  EXPECT_EQ(broken("en kommunfullmäktige", 60).size(), 3u); // without hyphens the long word is cut
}

TEST(Lines, ShowASoftHyphenOnlyAtALinesEnd) {
  EXPECT_EQ(broken("natur\u00ADvård", 100), (std::vector<std::string>{"naturvård"}));
  EXPECT_EQ(broken("natur\u00ADvård", 30), (std::vector<std::string>{"natur\u00AD", "vård"}));
}

TEST(Lines, LeaveOutControlCharactersAndEmptyParagraphs) {
  EXPECT_EQ(broken("a\x01\x02z\n\n\n\u200Fb", 100), (std::vector<std::string>{"az", "b"}));
  EXPECT_TRUE(broken("\n \n", 100).empty());
}

TEST(Lines, HangBullets) {
  const auto lines = set_lines({{"- ett\n- två"}}, ten, 100, half_em, 0);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(lines[0].runs.front().text, "• ");
  EXPECT_GT(lines[0].runs.back().x, 0);
}

TEST(Lines, LoseNoWord) {
  std::string text;
  for (int i = 0; i < 400; ++i) text += "ord" + std::to_string(i * 7919) + (i % 5 ? " " : "-");
  for (const double width : {17.0, 60.0, 333.0}) {
    std::string all;
    for (const Line& line : set_lines({{text}}, ten, width, half_em, 0))
      for (const auto& run : line.runs) all += run.text;
    const auto bare = [](std::string s) {
      std::erase(s, ' ');
      return s;
    };
    EXPECT_EQ(bare(all), bare(text)) << width;
  }
}

TEST(Lines, AreNeverWiderThanTheMeasure) {
  for (double width = 11; width < 300; width += 13)
    for (const Line& line : set_lines({{repeated("medarbetarsamtal och mål", 9)}}, style::cell, width, half_em, 0))
      for (const auto& run : line.runs) EXPECT_LE(run.x + run.width, width + 0.02);
}

TEST(Columns, GiveAShortColumnWhatItNeeds) {
  const auto widths = column_widths({{200, 40, 2000}, {50, 30, 4000}, {900, 60, 20000}}, 500);
  EXPECT_NEAR(widths[0] + widths[1] + widths[2], 500, 0.01);
  EXPECT_NEAR(widths[1], 50, 0.01);
  EXPECT_GT(widths[2], widths[0]);
}

TEST(Columns, NeverGoBelowTheWidestWordWhileThereIsRoom) {
  const auto widths = column_widths({{90, 90, 90}, {4000, 60, 90000}}, 460);
  EXPECT_GE(widths[0], 90 - 0.01);
}

TEST(Columns, LieDownFromFourWideOnesOn) {
  const ColumnDemand wide{300, 50, 900}, narrow{60, 50, 100};
  EXPECT_FALSE(wants_lying_page({wide, wide, wide, narrow}));
  EXPECT_TRUE(wants_lying_page({wide, wide, wide, wide}));
}

TEST(Pages, AreNumbered) {
  const Typeset typeset = set({lines_of_text(3 * lines_on_a_page())});
  ASSERT_GE(typeset.pages.size(), 3u);
  EXPECT_NE(words_of(typeset.pages[2], false).find("Sida 3 (" + std::to_string(typeset.pages.size()) + ")"),
            std::string::npos);
  EXPECT_EQ(pages_with(typeset, "fot"), static_cast<int>(typeset.pages.size()));
}

TEST(Pages, LeaveNoWidowAndNoOrphan) {
  for (int before = 1; before < lines_on_a_page(); ++before) {
    const Typeset typeset = set({lines_of_text(before), Paragraph{{{repeated(std::string(70, 'y'), 4)}}}});
    for (const Page& page : typeset.pages) {
      const auto count =
          std::count_if(page.runs.begin(), page.runs.end(), [](const auto& run) { return run.text[0] == 'y'; });
      EXPECT_NE(count, 1) << before;
      EXPECT_NE(count, 3) << before;
    }
  }
}

TEST(Pages, KeepAHeadingWithWhatFollows) {
  for (int before = 1; before < lines_on_a_page(); ++before) {
    const Typeset typeset = set({lines_of_text(before), Heading{2, "Rubrik"}, Paragraph{{{"följer"}}}});
    EXPECT_EQ(page_of(typeset, "Rubrik"), page_of(typeset, "följer")) << before;
  }
}

TEST(Pages, KeepAHeadingWithTheFirstRowOfATable) {
  for (int before = 1; before < lines_on_a_page(); ++before) {
    const Typeset typeset = set({lines_of_text(before), Heading{2, "Rubrik"}, Table{{"Kolumn"}, {{{{"rad"}}}}}});
    EXPECT_EQ(page_of(typeset, "Rubrik"), page_of(typeset, "rad")) << before;
  }
}

Table long_table(int rows, int words) {
  Table table{{"Uppdrag", "Kommentar"}, {}};
  for (int i = 0; i < rows; ++i) table.rows.push_back({{{"u" + std::to_string(i)}}, {{repeated("kommentar", words)}}});
  return table;
}

TEST(Tables, RepeatTheirHeaderOnEachPageAsAnArtifact) {
  const Typeset typeset = set({long_table(80, 12)});
  ASSERT_GE(typeset.pages.size(), 3u);
  EXPECT_EQ(pages_with(typeset, "Kommentar"), static_cast<int>(typeset.pages.size()));
  EXPECT_EQ(words_of(typeset.pages[1], true).find("Kommentar"), std::string::npos);
}

TEST(Tables, DontSplitARowThatAPageHolds) {
  const Typeset typeset = set({long_table(40, 60)});
  std::map<int, std::size_t> page_of_cell;
  for (std::size_t i = 0; i < typeset.pages.size(); ++i)
    for (const auto& run : typeset.pages[i].runs) {
      if (is_artifact(run.element)) continue;
      const auto [known, fresh] = page_of_cell.emplace(run.element, i);
      EXPECT_TRUE(fresh || known->second == i);
    }
}

TEST(Tables, SplitARowTallerThanAPageAndLoseNothing) {
  Table table{{"Uppdrag", "Kommentar"}, {{{{"ett"}}, {{repeated("ord", 20000)}}}, {{{"två"}}, {{"slut"}}}}};
  const Typeset typeset = set({table});
  std::size_t found = 0;
  for (const Page& page : typeset.pages)
    for (const auto& run : page.runs)
      for (std::size_t at = run.text.find("ord"); at != std::string::npos; at = run.text.find("ord", at + 3)) ++found;
  EXPECT_EQ(found, 20000u);
  EXPECT_EQ(page_of(typeset, "slut"), static_cast<int>(typeset.pages.size()) - 1);
}

TEST(Tables, KeepInsideThePage) {
  const Typeset typeset = set({lines_of_text(20), long_table(70, 90)});
  for (const Page& page : typeset.pages)
    for (const auto& run : page.runs) {
      EXPECT_GE(run.x, 0);
      EXPECT_LE(run.x + run.width, page.width);
      EXPECT_LE(run.y, page.height - style::foot_baseline + 0.01);
      EXPECT_TRUE(is_artifact(run.element) || run.y <= page.height - style::margin_bottom + 0.01);
    }
}

TEST(Tables, OfOnePartHaveTheSameColumns) {
  const Typeset typeset =
      set({Table{{"A", "B"}, {{{{"kort"}}, {{"x"}}}}}, Table{{"A", "B"}, {{{{repeated("lång", 30)}}, {{"y"}}}}}});
  double x = -1, y = -2;
  for (const auto& run : typeset.pages[0].runs) {
    if (run.text == "x") x = run.x;
    if (run.text == "y") y = run.x;
  }
  EXPECT_DOUBLE_EQ(x, y);
}

TEST(Tables, LieDownWhenWide) {
  const Text wide{{repeated("ord", 40)}};
  const Typeset typeset = set({Table{{"A", "B", "C", "D"}, {{wide, wide, wide, wide}}}});
  EXPECT_GT(typeset.pages[0].width, typeset.pages[0].height);
}

TEST(Structure, StandsInReadingOrder) {
  const Typeset typeset = set({Heading{1, "Titel"}, Table{{"A", "B"}, {{{{"c"}}, {{"d"}}}}}});
  std::string order;
  for (const auto& run : typeset.pages[0].runs)
    if (!is_artifact(run.element)) order += run.text;
  EXPECT_EQ(order, "TitelABcd");
  for (std::size_t i = 1; i < typeset.elements.size(); ++i) EXPECT_LT(typeset.elements[i].parent, static_cast<int>(i));
}

TEST(Bookmarks, NameHeadingsAndTheirPages) {
  Report report;
  report.parts = {{{Heading{1, "Brev"}, Heading{2, "Avsnitt"}}}, {{Heading{1, "Bilaga 1"}}}};
  const Typeset typeset = arshjul::render::typeset(report, half_em);
  ASSERT_EQ(typeset.bookmarks.size(), 3u);
  EXPECT_EQ(typeset.bookmarks[1].level, 2);
  EXPECT_EQ(typeset.bookmarks[2].page, 1);
}

TEST(Typeset, OfNothingIsOneEmptyPage) {
  EXPECT_EQ(typeset({}, half_em).pages.size(), 1u);
}

} // namespace
