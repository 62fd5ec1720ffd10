#include "ingest/layout/headings.hpp"

#include "ingest/layout/list_marker.hpp"
#include "ingest/layout/options.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace arshjul::ingest::layout {
namespace {

bool has_letter(std::string_view text) {
  const std::u32string points = text::code_points(text);
  return std::any_of(points.begin(), points.end(), text::is_letter);
}

// In capitals throughout, with at least one word too long for an abbreviation.
bool in_capitals(std::string_view text) {
  std::size_t letters = 0, longest = 0;
  for (char32_t c : text::code_points(text)) {
    if (text::is_lower(c)) return false;
    letters = text::is_letter(c) ? letters + 1 : 0;
    longest = std::max(longest, letters);
  }
  return longest >= capital_letters;
}

// "3.2 Uppföljning", "§ 14 Val": set as the body, but numbered as no list is.
bool is_numbered(std::string_view text) {
  static const Pattern number(R"((\d{1,2}(\.\d{1,2}){1,3}\.?|§ ?\d{1,3}) +\p{Lu})");
  return number.match_start(text).has_value();
}

bool ends_like_prose(std::string_view text) {
  return std::string_view(".:,;").find(text.back()) != std::string_view::npos;
}

bool similar(double a, double b) {
  return std::abs(a - b) <= same_style * std::max(a, b);
}

// Larger before smaller, bold before regular.
bool more_prominent(const Block& a, const Block& b) {
  if (!similar(a.size, b.size)) return a.size > b.size;
  return a.bold && !b.bold;
}

} // namespace

BodyStyle body_style(const std::vector<PageDraft>& pages) {
  struct Use {
    std::size_t letters = 0;
    bool sentences = false;
  };
  std::map<std::pair<double, bool>, Use> styles; // sizes in quarters of a point
  for (const PageDraft& page : pages)
    for (const Row& row : page.rows) {
      Use& use = styles[{std::round(row.line.size * 4) / 4, row.line.bold}];
      use.letters += row.line.text.size();
      use.sentences = use.sentences || row.line.text.ends_with('.');
    }
  if (styles.empty()) return {pages.empty() ? PageDraft{}.em : pages.front().em, false};
  const auto fewer = [](const auto& a, const auto& b) { return a.second.letters < b.second.letters; };
  auto most = std::max_element(styles.begin(), styles.end(), fewer);
  // Where nearly all stands in tables the headings are the most: bold, and no sentence among them.
  if (most->first.second && !most->second.sentences) {
    const auto prose = std::max_element(styles.begin(), styles.end(), [&](const auto& a, const auto& b) {
      const auto letters = [](const auto& one) {
        return !one.first.second && one.second.sentences ? one.second.letters : std::size_t{0};
      };
      return letters(a) < letters(b);
    });
    if (!prose->first.second && prose->second.sentences) most = prose;
  }
  return {most->first.first, most->first.second};
}

bool same_heading_style(const Line& a, const Line& b) {
  return similar(a.size, b.size) && a.bold == b.bold;
}

bool looks_like_heading(const Line& line, const BodyStyle& body) {
  if (line.text.size() > heading_characters || !has_letter(line.text)) return false;
  const auto marker = list_marker(line.text);
  if (marker && marker->marker == "-") return false;
  if (line.size >= heading_size * body.size) return true;
  if (ends_like_prose(line.text) || line.size < (1 - size_of_break) * body.size) return false;
  if (is_numbered(line.text) && line.box.x1 < line.right - heading_room * line.size) return true;
  return (line.bold && !body.bold) || in_capitals(line.text);
}

void rank_headings(std::vector<Block>& blocks) {
  std::vector<Block*> headings;
  for (Block& block : blocks)
    if (block.kind == BlockKind::heading) headings.push_back(&block);
  std::stable_sort(headings.begin(), headings.end(), [](const Block* a, const Block* b) {
    return a->size != b->size ? a->size > b->size : a->bold && !b->bold;
  });
  int level = 0;
  const Block* before = nullptr;
  for (Block* heading : headings) {
    if (!before || more_prominent(*before, *heading)) ++level;
    heading->level = level;
    before = heading;
  }
}

void take_tagged_levels(std::vector<Block>& blocks, const std::vector<int>& tagged) {
  std::map<int, int> told; // level by looks -> the highest by tags
  std::size_t headings = 0, with_level = 0;
  for (std::size_t i = 0; i < std::min(blocks.size(), tagged.size()); ++i) {
    if (blocks[i].kind != BlockKind::heading) continue;
    ++headings;
    if (tagged[i] == 0) continue;
    ++with_level;
    const auto [place, fresh] = told.try_emplace(blocks[i].level, tagged[i]);
    if (!fresh) place->second = std::min(place->second, tagged[i]);
  }
  if (with_level == 0 || static_cast<double>(with_level) < tagged_headings * static_cast<double>(headings)) return;
  for (std::size_t i = 0; i < std::min(blocks.size(), tagged.size()); ++i) {
    if (blocks[i].kind != BlockKind::heading) continue;
    // No other of its looks is tagged: as those that are a little less prominent, or below all.
    const auto alike = told.lower_bound(blocks[i].level);
    const int otherwise = alike != told.end() ? alike->second : told.rbegin()->second + 1;
    blocks[i].level = tagged[i] > 0 ? tagged[i] : otherwise;
  }
}

} // namespace arshjul::ingest::layout
