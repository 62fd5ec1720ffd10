// Property: what the flow holds is told by the document, letter by letter: by its title, a section, a table or its
// furniture. Runs over the PDFs of the samples, and of the folder that ARSHJUL_TEST_PDFS names.
#include "ingest/layout/layout.hpp"
#include "ingest/meaning/interpret.hpp"
#include "ingest/source/pdf_reader.hpp"
#include "ingest/source/text_layer.hpp"
#include "model/base/file.hpp"
#include "model/base/text.hpp"
#include "tests/ingest_meaning/prose_flow.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

using Letters = std::map<char32_t, long>;

void count(Letters& letters, std::string_view text, long step) {
  for (char32_t c : text::code_points(text::normalize(text)))
    if (text::is_letter(c) || text::is_digit(c)) letters[c] += step;
}

// A cell that reaches over several places is told once a place.
Letters printed(const Flow& flow) {
  Letters letters;
  for (const Block& block : flow.blocks) {
    if (block.marker != "-") count(letters, block.marker, 1);
    count(letters, block.text, 1);
    for (const Cell& cell : block.table.cells) count(letters, cell.text, 1);
  }
  for (const auto& item : flow.furniture) count(letters, item.text, 1);
  return letters;
}

Letters told(const model::Document& document) {
  Letters letters;
  count(letters, document.title, 1);
  for (const model::Section& section : document.sections) count(letters, section.heading + " " + section.text, 1);
  for (const model::Table& table : document.tables) {
    for (const std::string& label : table.header) count(letters, label, 1);
    for (const model::TableRow& row : table.rows)
      for (const std::string& cell : row.cells) count(letters, cell, 1);
  }
  for (const model::Furniture& item : document.furniture) count(letters, item.text, 1);
  return letters;
}

std::string lost(const Flow& flow) {
  const Letters found = told(interpret(flow, test::words()));
  std::string lost;
  for (const auto& [letter, times] : printed(flow)) {
    const auto same = found.find(letter);
    const long missing = times - (same == found.end() ? 0 : same->second);
    if (missing > 0) lost += text::from_code_points(std::u32string(1, letter)) + ":" + std::to_string(missing) + " ";
  }
  return lost;
}

std::vector<std::filesystem::path> pdfs() {
  std::vector<std::filesystem::path> roots{std::filesystem::path(PROJECT_ROOT) / "samples"}, found;
  if (const char* more = std::getenv("ARSHJUL_TEST_PDFS")) roots.emplace_back(more);
  for (const auto& root : roots)
    if (std::filesystem::exists(root))
      for (const auto& entry : std::filesystem::recursive_directory_iterator(root))
        if (entry.path().extension() == ".pdf") found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

TEST(NoWordLostInMeaning, in_all_pdfs) {
  for (const auto& path : pdfs()) {
    PdfContent content;
    try {
      content = read_pdf(read_file(path), path.filename().string());
    } catch (const std::exception&) {
      continue; // broken on purpose: the reader's tests look at those
    }
    for (Page& page : content.pages) use_recognised_words(page);
    EXPECT_EQ(lost(lay_out(content.pages)), "") << path;
  }
}

TEST(NoWordLostInMeaning, text_before_any_heading) {
  test::Letter letter;
  letter.paragraph("Nämnden har under året tagit fram en plan för hur hamnen ska rustas upp.");
  letter.item("2.", "Andra punkten").heading("Bakgrund").paragraph("Hamnen är gammal.");
  const model::Document document = interpret(letter.flow, test::words());
  EXPECT_EQ(lost(letter.flow), "");
  EXPECT_TRUE(std::any_of(document.furniture.begin(), document.furniture.end(), [](const model::Furniture& item) {
    return item.role == "text_without_heading" && item.text == "2. Andra punkten";
  }));
}

} // namespace
} // namespace arshjul::ingest
