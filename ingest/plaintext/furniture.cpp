#include "ingest/plaintext/furniture.hpp"

#include "ingest/plaintext/flattened_header.hpp"
#include "ingest/plaintext/options.hpp"
#include "ingest/plaintext/tab_tables.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace arshjul::ingest::plaintext {
namespace {

struct Entry {
  std::string title;
  bool leaders = false; // dots lead to the page number
};

// "Inledning.....3" or "Inledning⇥3".
std::optional<Entry> contents_entry(const TextLine& line) {
  static const Pattern dotted(R"((.*?)\s*(?:\.\s?){3,}\s*\d{1,3})");
  static const Pattern page(R"(\d{1,3})");
  if (const auto match = dotted.match(line.text)) return Entry{match->str(1), true};
  if (line.cells.size() == 2 && page.matches(line.cells[1]) && !line.cells[0].empty())
    return Entry{line.cells[0], false};
  return std::nullopt;
}

bool is_contents_title(const TextLine& line, const Vocabulary& vocabulary) {
  return vocabulary.code_of("contents_title", line.text).has_value();
}

// "Sida 3 (12)", "3 (12)", "3/12", "Sid 3 av 12".
bool is_page_number(const TextLine& line) {
  static const Pattern of(R"((?:sida|sidan|sid|s)?\.?\s*\d{1,3}\s*(?:\(\d{1,3}\)|/\s?\d{1,3}|av\s+\d{1,3}))",
                          Pattern::Case::insensitive);
  static const Pattern named(R"((?:sida|sidan|sid)\.?\s*\d{1,3})", Pattern::Case::insensitive);
  return line.cells.empty() && (of.matches(line.text) || named.matches(line.text));
}

// The end of the contents list that begins here; `begin` itself if none does.
std::size_t contents_end(const std::vector<TextLine>& lines, std::size_t begin, const Vocabulary& vocabulary) {
  const bool titled = is_contents_title(lines[begin], vocabulary);
  std::size_t end = titled ? begin + 1 : begin;
  int entries = 0;
  bool leaders = titled;
  for (std::size_t at = end; at < lines.size(); ++at) {
    const auto entry = contents_entry(lines[at]);
    // An entry may be too long for its line: its page number stands on the next.
    const bool wraps = !entry && at + 1 < lines.size() && contents_entry(lines[at + 1]) &&
                       lines[at + 1].blanks_before == 0 && at > begin && lines[at].blanks_before == 0 &&
                       lines[at].cells.empty();
    if (!entry && !wraps) break;
    if (entry) ++entries, leaders = leaders || entry->leaders, end = at + 1;
  }
  return entries >= contents_entries && leaders ? end : begin;
}

// Only form feeds and page numbers count: what else may begin a page begins a part, too.
bool is_page_edge(const std::vector<TextLine>& lines, std::size_t at) {
  return (at < lines.size() && (lines[at].form_feed || is_page_number(lines[at]))) ||
         (at > 0 && is_page_number(lines[at - 1]));
}

// Texts that stand at the edges of several pages, but for names of columns: a table's header is no running head.
std::map<std::string, int> running_texts(const std::vector<TextLine>& lines, const Vocabulary& vocabulary) {
  std::map<std::string, int> counts;
  int pages = 0;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    const TextLine& line = lines[at];
    if (line.form_feed || is_page_number(line)) ++pages;
    const bool edge = is_page_edge(lines, at) || is_page_edge(lines, at + 1);
    if (!edge || line.cells.size() > 1 || line.width > head_width || is_page_number(line)) continue;
    if (ends_sentence(line.text) || !starts_capital(line.text) || vocabulary.prefix("cell_label", line.text)) continue;
    if (is_column_name(line.text, vocabulary) || find_flat_header(lines, at, vocabulary)) continue;
    ++counts[text::fold(line.text)];
  }
  std::erase_if(counts,
                [&](const auto& text) { return text.second < std::max<double>(head_pages, head_share * pages); });
  return counts;
}

model::Furniture furniture_of(const TextLine& line, std::string role) {
  return {0, std::move(role), line.text};
}

} // namespace

Furnishings take_furniture(std::vector<TextLine>& lines, const Vocabulary& vocabulary) {
  Furnishings found;
  const std::map<std::string, int> running = running_texts(lines, vocabulary);
  std::set<std::string> seen;
  std::vector<TextLine> kept;
  int blanks = 0;
  bool page = false;
  for (std::size_t at = 0; at < lines.size();) {
    const std::size_t end = contents_end(lines, at, vocabulary);
    for (; at < end; ++at) {
      found.furniture.push_back(furniture_of(lines[at], "contents"));
      if (const auto entry = contents_entry(lines[at])) found.announced.push_back(entry->title);
      blanks += lines[at].blanks_before;
    }
    if (at >= lines.size()) break;
    if (contents_end(lines, at, vocabulary) > at) continue;
    const bool edge = is_page_edge(lines, at) || is_page_edge(lines, at + 1);
    TextLine& line = lines[at++];
    if (edge && running.contains(text::fold(line.text))) {
      found.furniture.push_back(furniture_of(line, "running_head"));
      if (seen.insert(text::fold(line.text)).second) found.heads.push_back(line);
      blanks += line.blanks_before;
      page = true;
      continue;
    }
    if (is_page_number(line)) {
      found.furniture.push_back(furniture_of(line, "page_number"));
      blanks += line.blanks_before;
      page = true;
      continue;
    }
    line.blanks_before += std::exchange(blanks, 0);
    line.page_starts = std::exchange(page, false) || line.page_starts;
    kept.push_back(std::move(line));
  }
  lines = std::move(kept);
  return found;
}

} // namespace arshjul::ingest::plaintext
