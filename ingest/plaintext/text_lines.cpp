#include "ingest/plaintext/text_lines.hpp"

#include "ingest/plaintext/markup.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest::plaintext {
namespace {

bool is_blank(std::string_view raw) {
  return text::normalize(raw).empty();
}

int indent_of(std::string_view raw) {
  int indent = 0;
  for (char32_t c : text::code_points(raw)) {
    if (!text::is_space(c) || c == U'\t') break;
    ++indent;
  }
  return indent;
}

// A bullet that stands in by one blank is a nested one, not a new page.
bool looks_like_bullet(std::string_view text) {
  return !text.empty() && !text::is_letter(text::first_letter(text)) && !text::is_digit(text::first_letter(text));
}

// "1.", "a)", "•": a tab after it parts a list item's marker from its text, not two cells.
bool is_list_marker(std::string_view text) {
  static const Pattern marker(R"(\d{1,2}[.)]|[a-z]\)|[•●▪◦‣–-])");
  return marker.matches(text);
}

// What wide gaps part; nothing for a line without one.
std::vector<Segment> segments_of(std::string_view raw) {
  static const Pattern run(R"(\S+(?: \S+)*)");
  std::vector<Segment> found;
  for (const Match& hit : run.find_all(raw))
    found.push_back({width_of(raw.substr(0, hit.begin)), text::normalize(raw.substr(hit.begin, hit.end - hit.begin))});
  if (found.size() < 2) found.clear();
  return found;
}

TextLine make_line(std::string_view raw, int number) {
  TextLine line;
  line.number = number;
  line.indent = indent_of(raw);
  if (raw.find('\t') != std::string_view::npos)
    for (std::size_t at = 0; at <= raw.size();) {
      const std::size_t end = std::min(raw.find('\t', at), raw.size());
      line.cells.push_back(cell_text(raw.substr(at, end - at)));
      at = end + 1;
    }
  if (line.cells.size() == 2 && is_list_marker(line.cells.front())) line.cells.clear();
  if (raw.find("  ") != std::string_view::npos && raw.find('\t') == std::string_view::npos)
    line.segments = segments_of(raw);
  line.text = text::normalize(without_markup(raw));
  line.width = width_of(line.text);
  return line;
}

// A form feed, turned into a blank, leaves a text's lines flush left but for the first of each page.
void mark_lone_blanks(std::vector<TextLine>& lines) {
  for (TextLine& line : lines)
    if (line.indent == 1 && line.cells.empty() && !looks_like_bullet(line.text)) line.page_starts = true;
}

} // namespace

std::vector<TextLine> split_lines(std::string_view utf8) {
  std::vector<TextLine> lines;
  int number = 0, blanks = 0;
  bool page = false;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t end = std::min(utf8.find('\n', at), utf8.size());
    std::string_view raw = utf8.substr(at, end - at);
    at = end + 1;
    ++number;
    for (bool more = true; more;) {
      const std::size_t feed = raw.find('\f');
      const std::string_view part = raw.substr(0, feed);
      more = feed != std::string_view::npos;
      if (more) raw.remove_prefix(feed + 1);
      if (is_blank(part)) {
        if (!more) ++blanks;
      } else {
        TextLine line = make_line(part, number);
        if (line.text.empty() && line.cells.empty()) continue;
        line.blanks_before = std::exchange(blanks, 0);
        line.form_feed = line.page_starts = std::exchange(page, false);
        lines.push_back(std::move(line));
      }
      page = page || more;
    }
  }
  mark_lone_blanks(lines);
  return lines;
}

int width_of(std::string_view text) {
  return static_cast<int>(text::code_points(text).size());
}

std::string_view first_word(std::string_view text) {
  return text.substr(0, text.find(' '));
}

model::Provenance place_of(Lines lines) {
  if (lines.empty()) return {};
  model::Place place;
  place.first_line = lines.front().number;
  place.last_line = lines.back().number;
  return {place};
}

model::Provenance place_of(const TextLine& line) {
  return place_of(Lines(&line, 1));
}

bool ends_sentence(std::string_view text) {
  std::u32string points = text::code_points(text);
  while (!points.empty() && std::u32string_view(U")]\"'”’»").find(points.back()) != std::u32string_view::npos)
    points.pop_back();
  return !points.empty() && std::u32string_view(U".!?:…").find(points.back()) != std::u32string_view::npos;
}

namespace {
char32_t first_letter_or_digit(std::string_view text) {
  for (char32_t c : text::code_points(text))
    if (text::is_letter(c) || text::is_digit(c)) return c;
  return 0;
}
} // namespace

bool starts_small(std::string_view text) {
  return text::is_lower(first_letter_or_digit(text));
}
bool starts_capital(std::string_view text) {
  return text::is_upper(first_letter_or_digit(text));
}

} // namespace arshjul::ingest::plaintext
