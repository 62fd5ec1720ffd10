// The letter's text from templates: the built-in ones, an office's own, and those with a mistake.
#include "model/base/error.hpp"
#include "render/letters/letter_text.hpp"
#include "render/letters/markdown_blocks.hpp"
#include "render/report/report.hpp"
#include "strandvik.hpp"

#include <gtest/gtest.h>

namespace {

using namespace arshjul;
using namespace arshjul::render;

std::string told(const std::vector<Block>& blocks) {
  std::string all;
  for (const Block& block : blocks) {
    if (const auto* heading = std::get_if<Heading>(&block))
      all += std::string(static_cast<std::size_t>(heading->level), '#') + " " + heading->text + "\n";
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) all += plain(paragraph->text) + "\n";
    if (const auto* list = std::get_if<List>(&block))
      for (const Text& item : list->items) all += (list->labels == Labels::numbers ? "1. " : "- ") + plain(item) + "\n";
    if (std::holds_alternative<Letterhead>(block)) all += "(letterhead)\n";
    if (std::holds_alternative<Signature>(block)) all += "(signature)\n";
  }
  return all;
}

LetterValues values() {
  LetterValues made;
  made.words = {{"nämnd", {{"Nämnden för *allt*"}}}, {"år", fill_in("år")}};
  made.chapters = {{"mål", {Paragraph{{{"Ett mål."}}}, List{Labels::bullets, {{{"# ett"}}}}}}, {"risker", {}}};
  made.facts = {{"plan", true}};
  return made;
}

std::string fault_of(const std::string& text) {
  try {
    letter_text({"own.md", text}, values());
  } catch (const Error& error) {
    EXPECT_EQ(error.fault, Fault::usage);
    return error.what();
  }
  return "none";
}

TEST(LetterText, FillsWordsAndChapters) {
  EXPECT_EQ(told(letter_text({"", "# {{nämnd}} {{år}}\n\n{{#mål}}\n## Mål\n\n{{mål}}\n{{/mål}}\n"
                                  "{{#risker}}\n## Risker\n\n{{risker}}\n{{/risker}}\n{{#plan}}Plan.{{/plan}}\n"},
                             values())),
            "# Nämnden för *allt* [fyll i: år]\n## Mål\nEtt mål.\n- # ett\nPlan.\n");
}

TEST(LetterText, MarksPlacesToFillIn) {
  const auto blocks = letter_text({"", "Den **[fyll i: dag]** i {{år}}."}, values());
  const Text& text = std::get<Paragraph>(blocks.at(0)).text;
  ASSERT_EQ(text.size(), 5u);
  EXPECT_EQ(text[1], (Span{"[fyll i: dag]", Mark::fill_in}));
  EXPECT_EQ(text[3], (Span{"[fyll i: år]", Mark::fill_in}));
}

TEST(LetterText, KeepsEveryWordOfListsAndTables) {
  const auto blocks =
      markdown_blocks("- ett\n  - inne\n  - här\n\n  efter\n- två\n\n| A | B |\n|---|---|\n| c | d |\n");
  EXPECT_EQ(told(blocks), "- ett\n- inne\n- här\nefter\n- två\n");
  EXPECT_EQ(plain(std::get<render::Table>(blocks.at(1)).rows.at(0).at(1)), "d");
}

TEST(LetterText, NamesFileAndLineOfAMistake) {
  EXPECT_EQ(fault_of("Ett\n\n{{nämd}} beslutar"),
            "own.md, line 3: \"nämd\" is not the name of a place\n  hint: did you mean \"nämnd\"?");
  EXPECT_NE(fault_of("a\n{{#mål}}\nb").find("own.md, line 2: not a well-formed template"), std::string::npos)
      << fault_of("a\n{{#mål}}\nb");
  EXPECT_NE(fault_of("a\n\nb {{mål}}").find("own.md, line 3: \"mål\" is several paragraphs"), std::string::npos);
  EXPECT_NE(fault_of("a\n\n![b](c.png)").find("own.md, line 3: a letter can't have a picture"), std::string::npos)
      << fault_of("a\n\n![b](c.png)");
  EXPECT_NE(fault_of("{{>other}}").find("can't stand in a letter"), std::string::npos);
  EXPECT_NE(fault_of("{{plan}}").find("can only be asked"), std::string::npos);
  EXPECT_NE(fault_of("a {{plan").find("own.md, line 1: not a well-formed"), std::string::npos);
}

TEST(LetterText, ChoosesAndOrdersSections) {
  const std::vector<Block> all = {Heading{1, "T"},         Heading{2, "Ärendet"},         Paragraph{{{"a"}}},
                                  Heading{2, "Beredning"}, Heading{2, "Beslutsunderlag"}, Signature{}};
  EXPECT_EQ(told(chosen_sections(all, {"beslut", "ärendet"})), "# T\n## Beslutsunderlag\n## Ärendet\na\n(signature)\n");
  EXPECT_EQ(told(chosen_sections(all, {})), told(all));
}

class OfStrandvik : public testing::Test {
protected:
  model::Dossier dossier = strandvik::dossier();
  Letter letter = strandvik::letter();
  std::string text() {
    const Material material(dossier, nullptr, letter);
    return told(write_letter(material, write_appendices(material)).blocks);
  }
};

TEST_F(OfStrandvik, EveryKindHasATemplateWithoutMistakes) {
  for (const std::vector<std::string>& kinds :
       {std::vector<std::string>{"verksamhetsplan"}, {"internkontrollplan"}, {"samlad_riskbild"}, {}})
    for (const std::string& style : decision_styles()) {
      dossier.kinds = kinds;
      letter.decision_style = style;
      EXPECT_NE(text().find("## Förslag till beslut\n"), std::string::npos);
      EXPECT_NE(text().find("## Beslutsunderlag\n"), std::string::npos);
    }
  for (const std::string& name : letter_files()) EXPECT_FALSE(letter_file(name).empty()) << name;
}

TEST_F(OfStrandvik, DecisionsHaveThreeStyles) {
  letter.decision_style = "meningar";
  EXPECT_NE(text().find("1. Socialnämnden godkänner uppföljningen av verksamhetsplanen per augusti 2025.\n"
                        "1. Socialnämnden godkänner uppföljningen av internkontrollplanen per augusti 2025.\n"
                        "1. Socialnämnden överlämnar uppföljningen till kommunstyrelsen.\n"),
            std::string::npos)
      << text();
  letter.decision_style = "att";
  EXPECT_NE(text().find("Socialnämnden beslutar\n"
                        "- att godkänna nämndens uppföljning av verksamhetsplan per augusti 2025,\n"
                        "- att godkänna nämndens uppföljning av internkontrollplan per augusti 2025, samt\n"
                        "- att överlämna uppföljningen till kommunstyrelsen.\n"),
            std::string::npos)
      << text();
}

TEST_F(OfStrandvik, AnOfficesOwnTemplateIsUsed) {
  letter.templates["verksamhetsplan-och-internkontroll.md"] = {"own.md",
                                                               "# {{ärendemening}}\n\nHej {{handläggare}}.\n"};
  EXPECT_EQ(text(), "# Uppföljning av verksamhetsplan och internkontrollplan per augusti 2025\nHej Åsa Öberg.\n");
}

TEST_F(OfStrandvik, AppendicesAreChosen) {
  letter.appendices = {"risks", "goals"};
  std::vector<Topic> topics;
  for (const Appendix& appendix : write_appendices({dossier, nullptr, letter})) topics.push_back(appendix.topic);
  EXPECT_EQ(topics, (std::vector<Topic>{Topic::risks, Topic::goals, Topic::sources, Topic::checks}));
}

TEST_F(OfStrandvik, OneAppendixCanBeAFileOfItsOwn) {
  letter.only = 1;
  const Report report = write_report(dossier, nullptr, letter);
  ASSERT_EQ(report.parts.size(), 1u);
  EXPECT_EQ(report.title, "Bilaga 1 – Uppföljning av verksamhetsplan per augusti 2025");
}

} // namespace
