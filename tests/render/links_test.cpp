// From words to places: which of them become links, and what they become in the structure.
#include "render/report/links.hpp"
#include "render/typeset/paragraph.hpp"
#include "render/typeset/tagging.hpp"
#include "render/typeset/typeset.hpp"

#include <gtest/gtest.h>

namespace {

using namespace arshjul::render;

const Advance half_em = [](char32_t, Face) { return 0.5; };

Report report_with(Text text) {
  Report report;
  report.parts = {{{Heading{1, "Brev"}, Paragraph{std::move(text)}}},
                  {{Heading{1, "Bilaga 1 – Mål"}, Paragraph{{{"Se bilaga\u00A01 hos förvaltningen."}}}}},
                  {{Heading{1, "Bilaga 2 – Att kontrollera före beslut"}}}};
  link_places(report);
  return report;
}

const Text& first_text(const Report& report, std::size_t part) {
  return std::get<Paragraph>(report.parts[part].blocks[1]).text;
}
const Text& first_text(Report&&, std::size_t) = delete;  // its text would be gone before it is looked at

TEST(Links, LeadFromTheLetterToAnAppendix) {
  const Report report = report_with({{"Målen är nådda. Se bilaga\u00A01. Mer finns."}});
  const Text& text = first_text(report, 0);
  ASSERT_EQ(text.size(), 3u);
  EXPECT_EQ(text[1].text, "bilaga\u00A01");
  EXPECT_EQ(text[1].link, "bilaga-1");
  EXPECT_EQ(plain(text), "Målen är nådda. Se bilaga\u00A01. Mer finns.");
}

TEST(Links, LeadFromAMarkToTheChecks) {
  const Report report = report_with({{"Fyra mål "}, {"[kontrollera: K1]", Mark::check}});
  EXPECT_EQ(first_text(report, 0)[1].link, "bilaga-2");
}

TEST(Links, AreNotMadeOfTheSourcesWordsNorOfNumbersThatAreNoAppendix) {
  const Report no_mark = report_with({});
  EXPECT_EQ(first_text(no_mark, 1)[0].link, "");
  const Report report = report_with({{"Målen. Se bilaga\u00A07."}});
  for (const Span& span : first_text(report, 0)) EXPECT_EQ(span.link, "");
}

TEST(Links, HaveAnElementAWordingAndAPlaceToPress) {
  const Typeset set = typeset(report_with({{"Målen. Se bilaga\u00A01."}}), half_em);
  ASSERT_EQ(set.links.size(), 1u);
  const auto& [element, target] = *set.links.begin();
  EXPECT_EQ(set.elements[static_cast<std::size_t>(element)].role, Role::link);
  EXPECT_EQ(target.words, "bilaga\u00A01");
  EXPECT_EQ(set.bookmarks[target.bookmark].text, "Bilaga 1 – Mål");
  ASSERT_EQ(set.pages[0].links.size(), 1u);
  EXPECT_EQ(set.pages[0].links[0].element, element);
  EXPECT_GT(set.pages[0].links[0].box.width(), 0);
}

std::string tagged(const Text& text, Role role) {
  Tagging tags;
  tags.anchors["mål"] = 0;
  tags.add(Role::document, artifact);
  std::vector<Line> lines = set_lines(text, style::body, 300, half_em, artifact);
  tags.tag(lines, text, role, 0);
  static constexpr const char* names[] = {"Document", "Part",  "H1", "H2", "H3", "P",  "L",    "LI",   "Lbl",
                                          "LBody",    "Table", "TR", "TH", "TH", "TD", "Span", "Link", "Figure"};
  std::string told;
  for (std::size_t i = 1; i < tags.elements.size(); ++i) {
    told += std::string(names[static_cast<std::size_t>(tags.elements[i].role)]) + "<" +
            std::to_string(tags.elements[i].parent) + "(";
    for (const Line& line : lines)
      for (const auto& run : line.runs)
        if (run.element == static_cast<int>(i)) told += run.text;
    told += ") ";
  }
  return told;
}

TEST(Tagging, GivesASimpleTextOneElement) {
  EXPECT_EQ(tagged({{"ett"}}, Role::cell), "TD<0(ett) ");
  EXPECT_EQ(tagged({}, Role::cell), "TD<0() ");
}

TEST(Tagging, MakesListsOfBulletsInACell) {
  EXPECT_EQ(tagged({{"Åtgärder\n- ett\n- två\nSlut"}}, Role::cell),
            "TD<0() P<1(Åtgärder) L<1() LI<3() Lbl<4(• ) LBody<4(ett) LI<3() Lbl<7(• ) LBody<7(två) P<1(Slut) ");
}

TEST(Tagging, PutsAParagraphsPartsBesideEachOther) {
  EXPECT_EQ(tagged({{"ett\ntvå"}}, Role::paragraph), "P<0(ett) P<0(två) ");
}

TEST(Tagging, PartsATextWithALink) {
  EXPECT_EQ(tagged({{"se "}, {"målen", Mark::plain, "mål"}, {" nu"}}, Role::paragraph),
            "P<0() Span<1(se ) Link<1(målen) Span<1( nu) ");
  EXPECT_EQ(tagged({{"se "}, {"annat", Mark::plain, "okänt"}}, Role::paragraph), "P<0(se annat) ");
}

} // namespace
