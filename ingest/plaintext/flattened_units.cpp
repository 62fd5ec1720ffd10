#include "ingest/plaintext/flattened_units.hpp"

#include "ingest/layout/hyphenation.hpp"
#include "ingest/plaintext/options.hpp"
#include "ingest/plaintext/wrapping.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest::plaintext {
namespace {

TextLine part_of(const TextLine& line, std::size_t begin, std::size_t end) {
  TextLine part = line;
  part.text = text::normalize(std::string_view(line.text).substr(begin, end - begin));
  part.width = width_of(part.text);
  return part;
}

std::vector<std::string> closed_categories(const FlatHeader& header) {
  std::vector<std::string> categories;
  for (const Column& column : header.columns)
    if (!column.closed.empty()) categories.push_back(column.closed);
  return categories;
}

struct Value {
  std::size_t begin = 0, end = 0; // bytes of the line
  std::string category;
};

// A known value inside a line: written with a capital, and what goes on after it begins anew. At the line's beginning
// that is enough; further in, the text before may be a whole cell: "… arbetsmiljö Påbörjad Arbetet …".
std::optional<Value> value_in(const std::string& text, const std::vector<std::string>& categories,
                              const Vocabulary& vocabulary) {
  for (const std::string& category : categories)
    for (const Hit& hit : vocabulary.find(category, text)) {
      const std::string_view after = std::string_view(text).substr(hit.end);
      const std::string_view rest = after.substr(std::min(after.find_first_not_of(' '), after.size()));
      if (!text::is_upper(text::first_letter(std::string_view(text).substr(hit.begin)))) continue;
      if (hit.end - hit.begin < closed_value_bytes && !(hit.begin == 0 && rest.empty())) continue;
      if (!rest.empty() && !(after.front() == ' ' && text::is_upper(text::first_letter(rest)))) continue;
      return Value{hit.begin, hit.end, category};
    }
  return std::nullopt;
}

// "Utan" / "anmärkning": a value that its narrow column broke. How many lines it takes; 0 if none begins here.
std::size_t broken_value(Lines lines, std::size_t at, const std::vector<std::string>& categories,
                         const Vocabulary& vocabulary, std::string& category) {
  std::string joined = lines[at].text;
  if (!text::is_upper(text::first_letter(joined))) return 0;
  for (std::size_t count = 2; count <= closed_value_lines && at + count <= lines.size(); ++count) {
    joined += " " + lines[at + count - 1].text;
    for (const std::string& known : categories)
      if (vocabulary.code_of(known, joined)) {
        category = known;
        return count;
      }
  }
  return 0;
}

bool begins_row(const TextLine& line, const Vocabulary& vocabulary) {
  static const Pattern number(R"(\d{1,3}(?:\.\d{1,2})*\.\s+\S.*|\d{1,2}(?:\.\d{1,2})+\s+\S.*)");
  static const Pattern label(R"((?:\s+\d{1,2})?:\s*\S.*)");
  if (number.matches(line.text)) return true;
  const auto hit = vocabulary.prefix("goal_kind", line.text);
  return hit && label.matches(std::string_view(line.text).substr(hit->end));
}

void measure(Unit& unit) {
  for (const TextLine& line : unit.lines) unit.folded += (unit.folded.empty() ? "" : " ") + text::fold(line.text);
  unit.opener = std::string(first_word(unit.folded));
  unit.width = unit.first().width;
  unit.word = width_of(first_word(unit.first().text));
  unit.last_width = unit.last().width;
  unit.ends_sentence = ends_sentence(unit.last().text);
  unit.ends_hyphen = ends_with_hyphen(unit.last().text);
  unit.small = starts_small(unit.first().text);
  unit.item = !marker_of(unit.first().text).sign.empty();
}

class Builder {
public:
  Builder(const FlatHeader& header, const Vocabulary& known)
      : categories(closed_categories(header)), vocabulary(known) {}

  void add(std::vector<TextLine> lines, std::string closed, bool same_line) {
    Unit unit;
    unit.closed = std::move(closed);
    unit.same_line = same_line;
    unit.after_break = std::exchange(after_break, false) || (!same_line && lines.front().page_starts);
    unit.blanks = same_line ? 0 : lines.front().blanks_before;
    if (unit.closed.empty() && !same_line) {
      unit.starts_row = begins_row(lines.front(), vocabulary);
      unit.label = vocabulary.code_of("cell_label", lines.front().text).value_or("");
      if (!starts_capital(lines.front().text)) unit.label.clear();
    }
    unit.lines = std::move(lines);
    measure(unit);
    list.units.push_back(std::move(unit));
  }

  void add_split(const TextLine& line) {
    const auto value = value_in(line.text, categories, vocabulary);
    if (!value) return add({line}, "", false);
    const TextLine before = part_of(line, 0, value->begin), after = part_of(line, value->end, line.text.size());
    if (!before.text.empty()) add({before}, "", false);
    add({part_of(line, value->begin, value->end)}, value->category, !before.text.empty());
    if (!after.text.empty()) add({after}, "", true);
  }

  void add_header(const TextLine& line) {
    list.headers.push_back(line);
    after_break = true;
  }

  const std::vector<std::string> categories;
  UnitList list;

private:
  const Vocabulary& vocabulary;
  bool after_break = false;
};

// Where few lines stand in, those that do begin something.
void mark_indents(std::vector<Unit>& units) {
  const auto stands_in = [](const Unit& unit) { return !unit.same_line && unit.first().indent > 0; };
  const auto count = std::count_if(units.begin(), units.end(), stands_in);
  if (count > rare_indents * static_cast<double>(units.size())) return;
  for (Unit& unit : units) unit.starts_cell = stands_in(unit);
}

// Numbers begin rows where there are about as many of them as rows, else they are lists inside of cells.
void check_numbers(std::vector<Unit>& units) {
  const auto numbered = [](const Unit& unit) {
    return unit.starts_row && !starts_capital(unit.first().text.substr(0, 1));
  };
  const auto values = std::count_if(units.begin(), units.end(), [](const Unit& unit) { return !unit.closed.empty(); });
  const auto numbers = std::count_if(units.begin(), units.end(), numbered);
  if (numbers >= numbered_rows * static_cast<double>(values) && numbers > 1) return;
  for (Unit& unit : units)
    if (numbered(unit)) unit.starts_row = false;
}

} // namespace

UnitList to_units(Lines lines, const FlatHeader& header, const Vocabulary& vocabulary) {
  Builder builder(header, vocabulary);
  const std::vector<int> blanks = telling_blanks(lines);
  std::vector<TextLine> own(lines.begin(), lines.end());
  for (std::size_t i = 0; i < own.size(); ++i) own[i].blanks_before = blanks[i];
  for (std::size_t at = 0; at < own.size();) {
    if (const std::size_t again = header.repeats(own, at)) {
      for (const std::size_t end = at + again; at < end; ++at) builder.add_header(own[at]);
      continue;
    }
    std::string category;
    if (const std::size_t count = broken_value(own, at, builder.categories, vocabulary, category)) {
      const auto begin = own.begin() + static_cast<std::ptrdiff_t>(at);
      builder.add({begin, begin + static_cast<std::ptrdiff_t>(count)}, category, false);
      at += count;
      continue;
    }
    builder.add_split(own[at++]);
  }
  mark_indents(builder.list.units);
  check_numbers(builder.list.units);
  return std::move(builder.list);
}

} // namespace arshjul::ingest::plaintext
