// A label is a phrase of its own: a whole paragraph, or the beginning of a sentence that a colon or a capital follows
// (where a narrow column has run the label together with its text).
#include "ingest/meaning/items/sublabels.hpp"

#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

std::string_view trimmed(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\n')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\n')) s.remove_suffix(1);
  return s;
}

// A label begins a paragraph or follows a sentence's end.
bool at_beginning(std::string_view cell, std::size_t at) {
  const std::string_view before = trimmed(cell.substr(0, at));
  if (before.empty()) return true;
  if (cell.substr(0, at).back() == '\n') return true;
  return before.back() == '.' || before.back() == '!' || before.back() == '?';
}

// After it comes a colon, a line's end or a new sentence.
bool at_end(std::string_view cell, std::size_t at) {
  if (at >= cell.size() || cell[at] == '\n' || cell[at] == ':') return true;
  const std::string_view after = trimmed(cell.substr(at));
  return cell[at] == ' ' && (after.empty() || text::is_upper(text::first_letter(after)));
}

bool wants(const std::vector<std::string>& wanted, const std::string& field) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), field) != wanted.end();
}

} // namespace

std::vector<LabelledText> split_by_labels(std::string_view cell, std::string_view category,
                                          const Vocabulary& vocabulary, const std::vector<std::string>& wanted) {
  std::vector<LabelledText> parts{{}};
  std::size_t from = 0;
  const auto close = [&](std::size_t end) { parts.back().text = trimmed(cell.substr(from, end - from)); };
  for (const Hit& hit : vocabulary.find(category, cell)) {
    if (!wants(wanted, hit.code) || !text::is_upper(text::first_letter(cell.substr(hit.begin)))) continue;
    if (!at_beginning(cell, hit.begin) || !at_end(cell, hit.end)) continue;
    close(hit.begin);
    parts.push_back({hit.code, ""});
    from = hit.end < cell.size() && cell[hit.end] == ':' ? hit.end + 1 : hit.end;
  }
  close(cell.size());
  std::erase_if(parts, [](const LabelledText& part) { return part.text.empty(); });
  return parts;
}

std::optional<std::string> comment_of(std::string_view text, const Vocabulary& vocabulary) {
  const auto hit = vocabulary.prefix("comment_label", text);
  if (!hit) return std::nullopt;
  std::string_view rest = text.substr(hit->end);
  if (!rest.empty() && rest.front() != ':' && rest.front() != '\n') return std::nullopt;
  if (!rest.empty() && rest.front() == ':') rest.remove_prefix(1);
  return std::string(trimmed(rest));
}

void add_paragraph(std::string& text, std::string_view paragraph) {
  if (paragraph.empty()) return;
  if (!text.empty()) text += "\n\n";
  text += paragraph;
}

} // namespace arshjul::ingest
