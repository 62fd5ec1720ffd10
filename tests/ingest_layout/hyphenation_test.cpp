#include "ingest/layout/hyphenation.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

std::string joined(std::initializer_list<std::string_view> lines, std::string_view document = {}) {
  Lexicon lexicon;
  lexicon.add(document);
  std::string text;
  for (std::string_view line : lines) append_line(text, line, lexicon);
  return without_soft_hyphens(text);
}

TEST(Hyphenation, joins_plain_lines_with_one_blank) {
  EXPECT_EQ(joined({"Rapporten är", "klar."}), "Rapporten är klar.");
}

TEST(Hyphenation, drops_the_line_breaks_own_hyphen) {
  EXPECT_EQ(joined({"ny ar-", "betstid."}), "ny arbetstid.");
}

TEST(Hyphenation, soft_hyphen_joins_and_vanishes) {
  EXPECT_EQ(joined({"verksam\u00AD", "hets\u00ADplan"}), "verksamhetsplan");
  EXPECT_EQ(joined({"skol\u00AD", "Och"}), "skolOch");
}

TEST(Hyphenation, keeps_suspended_compounds) {
  EXPECT_EQ(joined({"hälso-", "och sjukvård"}), "hälso- och sjukvård");
  EXPECT_EQ(joined({"plan-", "eller byggfrågor"}), "plan- eller byggfrågor");
}

TEST(Hyphenation, the_documents_word_beats_the_conjunction) {
  EXPECT_EQ(joined({"arbeta gemen-", "samt"}, "gemensamt ansvar"), "arbeta gemensamt");
}

TEST(Hyphenation, keeps_the_hyphen_of_numbers_capitals_and_abbreviations) {
  EXPECT_EQ(joined({"åren 2024-", "2027"}), "åren 2024-2027");
  EXPECT_EQ(joined({"Nordöst-", "Väst"}), "Nordöst-Väst");
  EXPECT_EQ(joined({"nytt IT-", "stöd"}), "nytt IT-stöd");
  EXPECT_EQ(joined({"en e-", "tjänst"}), "en e-tjänst");
}

TEST(Hyphenation, keeps_the_hyphen_of_addresses) {
  EXPECT_EQ(joined({"Se https://hamnen.se/vara-", "batar/plan för mer."}),
            "Se https://hamnen.se/vara-batar/plan för mer.");
  EXPECT_EQ(joined({"www.hamnen.se/plan-", "och-budget"}), "www.hamnen.se/plan-och-budget");
  EXPECT_EQ(joined({"Skriv till anna-", "lena@hamnen.se"}), "Skriv till anna-lena@hamnen.se");
}

TEST(Hyphenation, joins_addresses_cut_at_their_own_signs) {
  EXPECT_EQ(joined({"https://hamnen.", "se/plan?", "ar=2031"}), "https://hamnen.se/plan?ar=2031");
  EXPECT_EQ(joined({"Se www.hamnen.se.", "Där finns mer."}), "Se www.hamnen.se. Där finns mer.");
}

TEST(Hyphenation, joins_long_words_in_capitals) {
  EXPECT_EQ(joined({"VERKSAM-", "HETSPLAN"}), "VERKSAMHETSPLAN");
}

TEST(Hyphenation, asks_the_documents_words) {
  EXPECT_EQ(joined({"en vi-", "kultur"}, "Här råder vi-kultur."), "en vi-kultur");
  EXPECT_EQ(joined({"till VA-", "verket"}, "vaverket"), "till VAverket");
}

TEST(Hyphenation, a_dash_is_no_hyphen) {
  EXPECT_EQ(joined({"mål -", "medel"}), "mål - medel");
  EXPECT_FALSE(ends_with_hyphen("mål -"));
  EXPECT_TRUE(ends_with_hyphen("mål-"));
}

TEST(Hyphenation, the_lexicon_leaves_cut_words_out) {
  Lexicon lexicon;
  lexicon.add("ny ar-\nbetstid (kväll)");
  EXPECT_EQ(lexicon.count("betstid"), 0);
  EXPECT_EQ(lexicon.count("kväll"), 1);
}

TEST(Hyphenation, no_blank_after_slash_and_dash_of_a_range) {
  EXPECT_EQ(joined({"på möten/", "träffar"}), "på möten/träffar");
  EXPECT_EQ(joined({"åren 2026–", "2029"}), "åren 2026–2029");
  EXPECT_EQ(joined({"mål –", "medel"}), "mål – medel");
}

TEST(Hyphenation, the_more_frequent_writing_wins) {
  EXPECT_EQ(joined({"ett ja-", "svar"}, "ja-svar, ja-svar eller jasvar"), "ett ja-svar");
}

TEST(Hyphenation, sees_words_that_a_narrow_column_cut) {
  Lexicon lexicon;
  lexicon.add("Handläggningstider och Handläggningstid er");
  EXPECT_TRUE(is_cut_word("Handläggningstid", "er", lexicon));
  EXPECT_FALSE(is_cut_word("Handläggning", "pågår", lexicon));
  EXPECT_FALSE(is_cut_word("Ny handläggningstid", "er", lexicon));
  EXPECT_FALSE(is_cut_word("hamnlotsar", "gör att", lexicon)); // a word of its own
}

} // namespace
} // namespace arshjul::ingest
