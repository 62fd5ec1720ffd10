// Property: what is on the pages is in the flow, letter by letter; only blanks, hyphens, bullets and list markers may
// differ. Runs over the PDFs of the samples, and of the folder that ARSHJUL_TEST_PDFS names.
#include "ingest/layout/layout.hpp"
#include "ingest/source/pdf_reader.hpp"
#include "model/base/file.hpp"
#include "model/base/text.hpp"

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

Letters difference(const std::vector<Page>& pages, const Flow& flow) {
  Letters letters;
  for (const Page& page : pages)
    for (const Word& word : page.words) count(letters, word.text, 1);
  for (const Block& block : flow.blocks) {
    if (block.marker != "-") count(letters, block.marker, -1);
    count(letters, block.text, -1);
    for (const Cell& cell : block.table.cells) count(letters, cell.text, -1);
  }
  for (const auto& item : flow.furniture) count(letters, item.text, -1);
  std::erase_if(letters,
                [](const auto& entry) { return entry.second == 0 || entry.first == U'o'; }); // "o" is a bullet too
  return letters;
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

TEST(NoWordLost, in_all_pdfs) {
  for (const auto& path : pdfs()) {
    PdfContent content;
    try {
      content = read_pdf(read_file(path), path.filename().string());
    } catch (const std::exception&) {
      continue; // broken on purpose: the reader's tests look at those
    }
    const Letters letters = difference(content.pages, lay_out(content.pages));
    std::string told;
    for (const auto& [letter, times] : letters)
      told += text::from_code_points(std::u32string(1, letter)) + ":" + std::to_string(times) + " ";
    EXPECT_TRUE(letters.empty()) << path << " has letters that the flow lacks (or has too often): " << told;
  }
}

} // namespace
} // namespace arshjul::ingest
