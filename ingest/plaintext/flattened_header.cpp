#include "ingest/plaintext/flattened_header.hpp"

#include "ingest/plaintext/options.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest::plaintext {
namespace {

constexpr std::string_view kinds[] = {"goal_column", "action_column", "indicator_column", "risk_column",
                                      "control_column"};

// The text as column names of one kind of table, every word of it; empty if it isn't. Long names win: "Riskbeskrivning"
// before "Risk", "Kontrollmetod och minsta volym" before "Kontrollmetod".
std::vector<std::string> names_in(std::string_view text, std::string_view kind, const Vocabulary& vocabulary) {
  std::vector<std::string> names;
  while (!text.empty()) {
    const auto hit = vocabulary.prefix(kind, text);
    if (!hit || !text::is_upper(text::first_letter(text))) return {};
    names.emplace_back(text.substr(0, hit->end));
    text.remove_prefix(hit->end);
    while (text.starts_with(' ')) text.remove_prefix(1);
  }
  return names;
}

// Columns that hold one of a few known words.
std::string closed_category(const Column& column) {
  if (column.is("status")) return "status";
  if (column.is("follows_plan")) return "follows_plan";
  if (column.is("result")) return "result";
  if (column.is("trend")) return "trend";
  return {};
}

} // namespace

std::string without_year(const std::string& text) {
  static const Pattern year(R"(\s+(?:19|20)\d\d$)");
  const auto hit = year.find(text);
  return hit ? text.substr(0, hit->begin) : text;
}

Column column_named(const std::string& name, const Vocabulary& vocabulary) {
  Column column;
  column.name = name;
  for (std::string_view kind : kinds)
    if (const auto code = vocabulary.code_of(kind, name)) column.codes.insert(*code);
  column.closed = closed_category(column);
  return column;
}

std::size_t FlatHeader::repeats(Lines text, std::size_t at) const {
  std::size_t longest = 0;
  for (std::size_t first = 0; first < lines.size(); ++first) {
    std::size_t count = 0;
    bool telling = false; // a single word may be anything
    while (first + count < lines.size() && at + count < text.size() &&
           text::fold(text[at + count].text) == lines[first + count]) {
      telling = telling || lines[first + count].find(' ') != std::string::npos;
      ++count;
    }
    if (telling) longest = std::max(longest, count);
  }
  return longest;
}

std::optional<FlatHeader> find_flat_header(Lines lines, std::size_t at, const Vocabulary& vocabulary) {
  std::string text;
  std::optional<FlatHeader> best;
  for (std::size_t count = 1; count <= flat_header_lines && at + count <= lines.size(); ++count) {
    const TextLine& line = lines[at + count - 1];
    if (line.cells.size() > 1 || line.segments.size() >= flat_columns || line.width > unwrapped_line) break;
    if (count > 1 && (line.blanks_before > 1 || line.page_starts)) break;
    text += (count > 1 ? " " : "") + line.text;
    for (std::string_view kind : kinds) {
      const auto names = names_in(text, kind, vocabulary);
      if (names.size() < flat_columns || names.size() > most_columns ||
          (best && best->end == at + count && best->columns.size() <= names.size()))
        continue;
      best.emplace();
      best->end = at + count;
      for (const std::string& name : names) best->columns.push_back(column_named(name, vocabulary));
    }
  }
  // One name a line is a list of words, unless the header is no more than that.
  if (best && best->end - at >= best->columns.size()) return std::nullopt;
  if (best)
    for (std::size_t k = at; k < best->end; ++k) best->lines.push_back(text::fold(lines[k].text));
  return best;
}

} // namespace arshjul::ingest::plaintext
