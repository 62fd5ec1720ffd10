#include "ingest/source/text_layer.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

constexpr double scan_area_least = 0.6;       // share of the page that pictures cover; scanners write them in strips
constexpr std::size_t scan_words_most = 10;   // visible words: a stamp or a page number was put on the scan
constexpr std::size_t hidden_words_least = 1; // a scanned page may hold a heading alone
constexpr double trust_in_others = 0.85;      // confidence of words that someone's OCR left without telling its own

bool covered_by_picture(const Page& page) {
  double covered = 0;
  for (const Image& image : page.images) covered += image.box.width() * image.box.height();
  return covered > scan_area_least * page.width * page.height;
}

std::size_t hidden_words(const Page& page) {
  return static_cast<std::size_t>(
      std::count_if(page.words.begin(), page.words.end(), [](const Word& word) { return word.hidden; }));
}

bool shows_something(const Page& page) {
  return !page.images.empty() || !page.shapes.empty() || !page.fills.empty() || !page.rulings.empty();
}

model::Warning warning(const Page& page, std::string code, const std::string& what) {
  const Box whole{0, 0, page.width, page.height};
  return {std::move(code), "page " + std::to_string(page.number) + " " + what, {{page.number, whole, 0, 0, {}}}};
}

} // namespace

bool is_scan(const Page& page) {
  return page.words.size() - hidden_words(page) < scan_words_most && covered_by_picture(page);
}

void use_recognised_words(Page& page) {
  if (hidden_words(page) < hidden_words_least || !is_scan(page)) return;
  for (Word& word : page.words) {
    if (word.hidden) word.confidence = trust_in_others;
    word.hidden = false;
  }
  page.recognised = true;
}

bool has_text(const Page& page) {
  return std::any_of(page.words.begin(), page.words.end(), [](const Word& word) { return !word.hidden; });
}

std::string text_layer_of(const std::vector<Page>& pages) {
  bool native = false, recognised = false;
  for (const Page& page : pages)
    if (has_text(page)) (page.recognised ? recognised : native) = true;
  if (!recognised) return "native";
  return native ? "mixed" : "ocr";
}

std::vector<model::Warning> page_warnings(const std::vector<Page>& pages) {
  std::vector<model::Warning> warnings;
  for (const Page& page : pages) {
    if (!page.complete)
      warnings.push_back(
          warning(page, "page_incomplete", "holds too much to be read whole; the rest of it is missing"));
    if (!page.fault.empty())
      warnings.push_back(
          warning(page, "page_damaged", "is damaged, and words of it may be missing; Poppler says: " + page.fault));
    if (page.recognised)
      warnings.push_back(warning(page, "recognised_text", "is a scan whose text was recognised by OCR; check figures"));
    if (!page.not_recognised.empty())
      warnings.push_back(warning(page, "page_not_recognised", "is a scan that was not read: " + page.not_recognised));
    if (page.unreadable > 0)
      warnings.push_back(
          warning(page, "unreadable_glyphs",
                  "has " + std::to_string(page.unreadable) + " glyphs that stand for no known character"));
    if (!has_text(page) && shows_something(page) && page.not_recognised.empty())
      warnings.push_back(warning(page, "page_without_text", "holds no text but a picture or drawing; it was not read"));
  }
  return warnings;
}

} // namespace arshjul::ingest
