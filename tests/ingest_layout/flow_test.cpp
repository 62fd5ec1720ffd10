#include "ingest/layout/layout.hpp"
#include "pages.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

// A page of prose with a running head and a numbered foot.
PageMaker report(int number, std::string_view total = "3") {
  PageMaker maker(number);
  maker.text(50, 40, "Lekmannagranskning").text(480, 40, std::to_string(number) + " (" + std::string(total) + ")");
  maker.text(50, 820, "Kommunens postadress och telefon", 8);
  return maker;
}

std::vector<std::string> texts(const Flow& flow, BlockKind kind) {
  std::vector<std::string> out;
  for (const Block& block : flow.blocks)
    if (block.kind == kind) out.push_back(block.text);
  return out;
}

TEST(Flow, joins_lines_and_parts_paragraphs) {
  PageMaker maker;
  maker.text(50, 100, "Den första raden i stycket är full och går till kanten").text(50, 112, "men den andra är kort.");
  maker.text(50, 124, "Nästa stycke börjar här utan någon blank rad före sig.").text(50, 136, "Slut.");
  EXPECT_EQ(texts(lay_out({maker.page}), BlockKind::paragraph),
            (std::vector<std::string>{"Den första raden i stycket är full och går till kanten men den andra är kort.",
                                      "Nästa stycke börjar här utan någon blank rad före sig. Slut."}));
}

TEST(Flow, headings_by_size_and_weight_have_levels) {
  PageMaker maker;
  maker.text(50, 100, "Stor rubrik", 18, true).text(50, 130, "Mindre rubrik", 10, true);
  for (int line = 0; line < 5; ++line)
    maker.text(50, 150 + 12 * line, "Brödtexten står här i vanlig grad och den är lång.");
  const Flow flow = lay_out({maker.page});
  ASSERT_GE(flow.blocks.size(), 3U);
  EXPECT_EQ(flow.blocks[0].kind, BlockKind::heading);
  EXPECT_EQ(flow.blocks[0].level, 1);
  EXPECT_EQ(flow.blocks[1].kind, BlockKind::heading);
  EXPECT_EQ(flow.blocks[1].level, 2);
}

TEST(Flow, headings_over_tables_are_headings_though_they_are_the_most) {
  PageMaker maker;
  maker.text(50, 100, "Mål för båtlivet i skärgården", 14, true).text(50, 200, "Mål för hamnarna på fastlandet", 14, true);
  maker.text(50, 300, "Nästa steg för nämnden i höst", 14, true).text(50, 320, "Nämnden beslutar i mars.");
  const Flow flow = lay_out({maker.page});
  EXPECT_EQ(texts(flow, BlockKind::heading).size(), 3U);
  EXPECT_EQ(texts(flow, BlockKind::paragraph), (std::vector<std::string>{"Nämnden beslutar i mars."}));
}

TEST(Flow, a_bold_label_is_no_heading) {
  PageMaker maker;
  maker.text(50, 100, "Datum:", 10, true);
  for (int line = 0; line < 5; ++line)
    maker.text(50, 120 + 12 * line, "Brödtexten står här i vanlig grad och den är lång.");
  EXPECT_TRUE(texts(lay_out({maker.page}), BlockKind::heading).empty());
}

TEST(Flow, list_items_keep_their_marker_and_nesting) {
  PageMaker maker;
  maker.text(50, 100, "Vi gör detta:").text(60, 112, "• ett").text(80, 124, "o inuti").text(60, 136, "• två");
  const Flow flow = lay_out({maker.page});
  EXPECT_EQ(texts(flow, BlockKind::list_item), (std::vector<std::string>{"ett", "inuti", "två"}));
  EXPECT_EQ(flow.blocks[1].marker, "-");
  EXPECT_EQ(flow.blocks[2].level, 1);
  EXPECT_EQ(flow.blocks[3].level, 0);
}

TEST(Flow, numbers_that_count_on_begin_items_even_on_full_lines) {
  PageMaker maker;
  maker.text(50, 100, "Hamnnämnden beslutar följande nu").text(60, 112, "1. att bryggan byggs ut i vår,");
  maker.text(60, 124, "2. att kajen lagas i höst, samt").text(60, 136, "3. att båtarna flyttas");
  EXPECT_EQ(texts(lay_out({maker.page}), BlockKind::list_item).size(), 3U);
}

TEST(Flow, a_number_alone_at_a_line_begin_is_no_item) {
  PageMaker maker;
  maker.text(50, 100, "Ärendet avgjordes i lagens kapitel").text(50, 112, "4. Det var för länge sedan.");
  EXPECT_TRUE(texts(lay_out({maker.page}), BlockKind::list_item).empty());
}

TEST(Flow, sets_running_heads_and_page_numbers_apart) {
  std::vector<Page> pages;
  for (int number = 1; number <= 3; ++number)
    pages.push_back(report(number)
                        .text(50, 200, "En rad som är längre än de andra på varje sida.")
                        .text(50, 240, "Ämne " + std::string(static_cast<std::size_t>(number), 'x') + ".")
                        .page);
  const Flow flow = lay_out(pages);
  EXPECT_EQ(flow.blocks.size(), 6U);
  int heads = 0, feet = 0, numbers = 0;
  for (const auto& item : flow.furniture) {
    heads += item.role == "running_head";
    feet += item.role == "running_foot";
    numbers += item.role == "page_number";
  }
  EXPECT_EQ(heads, 3);
  EXPECT_EQ(feet, 3);
  EXPECT_EQ(numbers, 3);
  EXPECT_EQ(flow.furniture_pieces.size(), 3U);
}

TEST(Flow, a_paragraph_goes_on_over_the_page) {
  PageMaker first = report(1), second = report(2);
  first.text(50, 700, "Stycket är inte slut när sidan är det, ty raden är full")
      .text(50, 712, "och det fortsätter alltså på nästa sida med sin mening,");
  second.text(50, 100, "som slutar här.");
  EXPECT_EQ(texts(lay_out({first.page, second.page}), BlockKind::paragraph).size(), 1U);
}

TEST(Flow, chapter_numbers_are_not_counted_as_pages) {
  PageMaker first(1), second(2);
  first.text(50, 60, "Bilaga 1").text(50, 200, "Text.");
  second.text(50, 60, "Bilaga 4").text(50, 200, "Text igen.");
  EXPECT_TRUE(lay_out({first.page, second.page}).furniture.empty());
}

// Pages of prose below one line at the top, bold or large as a heading is.
std::vector<Page> pages_under(const std::vector<std::string>& tops, double size, bool bold) {
  std::vector<Page> pages;
  for (const std::string& top : tops) {
    PageMaker maker(static_cast<int>(pages.size()) + 1);
    maker.text(50, 60, top, size, bold);
    const std::string own(pages.size() + 1, 'x');
    for (int line = 0; line < 5; ++line)
      maker.text(50, 150 + 12 * line, "Rad " + own + " av texten som fyller sidan under rubriken.");
    pages.push_back(maker.page);
  }
  return pages;
}

TEST(Flow, headings_that_count_with_the_pages_are_no_running_heads) {
  const Flow flow = lay_out(pages_under({"Delområde 1", "Delområde 2", "Delområde 3"}, 14, true));
  EXPECT_TRUE(flow.furniture.empty());
  EXPECT_EQ(texts(flow, BlockKind::heading).size(), 3U);
}

TEST(Flow, the_same_heading_in_chapters_far_apart_is_no_running_head) {
  const Flow flow = lay_out(pages_under({"Eget ansvar", "Alfa", "Beta", "Gamma", "Eget ansvar"}, 10, true));
  EXPECT_TRUE(flow.furniture.empty());
}

TEST(Flow, a_large_line_on_every_page_is_a_running_head) {
  EXPECT_EQ(lay_out(pages_under({"Verksamheten", "Verksamheten", "Verksamheten"}, 14, false)).furniture.size(), 3U);
}

TEST(Flow, contents_are_set_apart) {
  PageMaker maker;
  maker.text(50, 100, "Innehåll", 14, true)
      .text(50, 120, "Bakgrund")
      .text(500, 120, "3")
      .text(50, 132, "Uppföljning")
      .text(500, 132, "4");
  maker.text(50, 300, "Här börjar texten.");
  const Flow flow = lay_out({maker.page});
  ASSERT_EQ(flow.furniture.size(), 1U);
  EXPECT_EQ(flow.furniture[0].role, "contents");
  EXPECT_EQ(flow.blocks.size(), 1U);
}

TEST(Flow, reads_down_one_column_after_the_other) {
  PageMaker maker;
  maker.text(50, 80, "Rubriken över båda spalterna", 16, true);
  for (int line = 0; line < 8; ++line) {
    maker.text(50, 110 + 13 * line, line == 7 ? "spalten är slut" : "vänster spalt har sina egna rader här");
    maker.text(320, 114 + 13 * line, line == 7 ? "allt är slut." : "höger spalt har sina egna rader också");
  }
  const auto paragraphs = texts(lay_out({maker.page}), BlockKind::paragraph);
  ASSERT_FALSE(paragraphs.empty());
  EXPECT_EQ(paragraphs.front().find("höger"), std::string::npos);
  EXPECT_NE(paragraphs.back().find("allt är slut."), std::string::npos);
}

TEST(Flow, turned_text_is_margin_text) {
  PageMaker maker;
  maker.text(50, 100, "Raden står rakt.").turned(20, 300, "Underskrift");
  const Flow flow = lay_out({maker.page});
  ASSERT_EQ(flow.furniture.size(), 1U);
  EXPECT_EQ(flow.furniture[0].role, "margin_text");
  EXPECT_EQ(flow.blocks.size(), 1U);
}

TEST(Flow, hidden_words_are_set_apart_with_a_warning) {
  PageMaker maker;
  maker.text(50, 100, "Raden syns för alla.").text(50, 130, "osynligt");
  maker.page.words.back().hidden = true;
  const Flow flow = lay_out({maker.page});
  EXPECT_EQ(flow.blocks.size(), 1U);
  EXPECT_EQ(flow.furniture.size(), 1U);
  EXPECT_EQ(flow.warnings.size(), 1U);
}

TEST(Flow, letterhead_columns_stay_pieces) {
  PageMaker maker;
  maker.text(50, 100, "Datum:").text(250, 100, "Diarienummer:").text(50, 112, "2026-03-01").text(250, 112, "XN-2026-7");
  const Flow flow = lay_out({maker.page});
  ASSERT_EQ(flow.blocks.size(), 2U);
  ASSERT_EQ(flow.blocks[1].pieces.size(), 2U);
  EXPECT_EQ(flow.blocks[1].pieces[1].text, "XN-2026-7");
  EXPECT_EQ(flow.blocks[1].pieces[1].box.x0, 250);
}

TEST(Flow, headings_counted_over_pages_are_no_running_heads) {
  std::vector<Page> pages;
  for (int number = 1; number <= 3; ++number) {
    PageMaker maker(number);
    maker.text(50, 60, "Delmål " + std::to_string(number), 14, true);
    for (double y = 200; y < 600; y += 12) maker.text(50, y, "Stigen röjs varje vår av ideella krafter.");
    pages.push_back(maker.page);
  }
  EXPECT_TRUE(lay_out(pages).furniture.empty());
}

TEST(Flow, a_page_without_words_is_empty) {
  EXPECT_TRUE(lay_out({PageMaker().page}).blocks.empty());
  EXPECT_TRUE(lay_out({}).blocks.empty());
}

} // namespace
} // namespace arshjul::ingest
