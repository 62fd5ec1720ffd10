// Idea: known column names that come again in the same order, each at the beginning of a line of its own block, are the
// labels of records. The label that comes first begins each record; whatever follows a label is its value.
#include "ingest/plaintext/records.hpp"

#include "ingest/plaintext/flattened_header.hpp"
#include "ingest/plaintext/headings.hpp"
#include "ingest/plaintext/options.hpp"
#include "ingest/plaintext/paragraphs.hpp"
#include "ingest/plaintext/stacked_tables.hpp"
#include "ingest/plaintext/tab_tables.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace arshjul::ingest::plaintext {
namespace {

struct Label {
  std::size_t line = 0, end = 0; // the lines it stands on
  std::string text;              // as one text
  std::size_t rest = 0;          // bytes of its only line before the value begins; 0: the value begins below
};

// "Befintliga aktivi-" / "teter och egen-" / "kontroller": lines that together are a label.
std::optional<Label> broken_label(Lines lines, std::size_t at, const Joiner& joiner, const Vocabulary& vocabulary) {
  std::optional<Label> found;
  for (std::size_t count = 1; count <= label_lines && at + count <= lines.size(); ++count) {
    const TextLine& line = lines[at + count - 1];
    if (line.cells.size() > 1 || (count > 1 && line.blanks_before > 0) || line.width > label_width) break;
    std::string text = join_lines(lines.subspan(at, count), joiner);
    if (const auto slash = text.find("/ "); slash != std::string::npos) text.erase(slash + 1, 1); // "område/" "process"
    if (is_column_name(text, vocabulary)) found = Label{at, at + count, std::move(text), 0};
  }
  return found;
}

// "Riskvärde 9", "Följer plan Ja", "Status: Pågår": the label, and its value on the same line.
std::optional<Label> label_with_value(const TextLine& line, std::size_t at, const Vocabulary& vocabulary) {
  std::optional<Label> found;
  for (std::string_view kind : column_kinds)
    if (const auto hit = vocabulary.prefix(kind, line.text); hit && hit->end > (found ? found->rest : 0)) {
      const std::string_view after = std::string_view(line.text).substr(hit->end);
      const bool colon = after.starts_with(": ");
      const char32_t next = text::first_letter(after.size() > 1 ? after.substr(1) : "");
      if (!colon && !(after.starts_with(' ') && (text::is_upper(next) || text::is_digit(next)))) continue;
      found = Label{at, at + 1, line.text.substr(0, hit->end), hit->end + (colon ? 2 : 1)};
    }
  return found;
}

std::optional<Label> label_at(Lines lines, std::size_t at, const Joiner& joiner, const Vocabulary& vocabulary) {
  if (lines[at].cells.size() > 1 || !starts_capital(lines[at].text)) return std::nullopt;
  if (auto label = broken_label(lines, at, joiner, vocabulary)) return label;
  return label_with_value(lines[at], at, vocabulary);
}

// Above it is room, as above a label; many texts have no blank lines, though.
bool stands_apart(Lines lines, std::size_t at) {
  return at == 0 || lines[at].blanks_before > 0 || lines[at].page_starts || lines[at].alone;
}

bool ends_records(Lines lines, std::size_t at, const Vocabulary& vocabulary,
                  const std::vector<std::string>& announced) {
  const TextLine& line = lines[at];
  if (line.cells.size() > 1 || find_flat_header(lines, at, vocabulary)) return true;
  return (line.blanks_before > 0 || line.page_starts) && is_known_heading(line.text, vocabulary, announced);
}

std::string key_of(const Label& label) {
  return text::fold(label.text);
}

// The labels from `at` on, and where the last one's value ends.
std::vector<Label> labels_from(Lines lines, std::size_t at, const Joiner& joiner, const Vocabulary& vocabulary,
                               const std::vector<std::string>& announced, std::size_t& end) {
  std::vector<Label> labels;
  for (end = at; end < lines.size();) {
    if (end > at && lines[end].blanks_before > 0 && find_stacked_header(lines, end, vocabulary)) break;
    if (auto label = label_at(lines, end, joiner, vocabulary)) {
      end = label->end;
      labels.push_back(std::move(*label));
    } else if (end > at && ends_records(lines, end, vocabulary, announced)) {
      break;
    } else {
      ++end;
    }
  }
  return labels;
}

// Labels that come in one record only are words of a value: "Kontroller" may begin a sentence too.
std::vector<Label> recurring(std::vector<Label> labels) {
  std::map<std::string, int> counts;
  for (const Label& label : labels) ++counts[key_of(label)];
  const int records = counts[key_of(labels.front())];
  std::erase_if(labels, [&](const Label& label) { return 2 * counts[key_of(label)] <= records && records > 1; });
  return labels;
}

// The labels are those of records: the first one comes again, with enough others; or one record has many, all set
// apart.
bool are_records(const std::vector<Label>& labels, Lines lines) {
  std::set<std::string> distinct;
  int firsts = 0;
  bool apart = true;
  for (const Label& label : labels) {
    distinct.insert(key_of(label));
    if (key_of(label) == key_of(labels.front())) ++firsts;
    apart = apart && stands_apart(lines, label.line);
  }
  if (firsts > 1) return distinct.size() >= labels_of_many;
  return apart && distinct.size() >= labels_of_one && distinct.size() == labels.size();
}

// The lines of a label's value; what stands beside the label comes first.
std::vector<TextLine> value_lines(Lines lines, const Label& label, std::size_t end) {
  std::vector<TextLine> value;
  if (label.rest > 0) {
    value.push_back(lines[label.line]);
    value.back().text.erase(0, label.rest);
    value.back().width = width_of(value.back().text);
  }
  value.insert(value.end(), lines.begin() + static_cast<std::ptrdiff_t>(label.end),
               lines.begin() + static_cast<std::ptrdiff_t>(end));
  return value;
}

void add_row(Table& table, Lines lines, const Label& label, std::size_t end, int width, const Joiner& joiner) {
  Cell name, value;
  name.row = value.row = table.rows++;
  value.column = 1;
  name.text = label.text;
  name.provenance = place_of(lines.subspan(label.line, label.end - label.line));
  const std::vector<TextLine> own = value_lines(lines, label, end);
  value.text = to_cell_text(own, joiner, width);
  value.provenance = place_of(own);
  table.cells.push_back(std::move(name));
  table.cells.push_back(std::move(value));
  model::merge(table.provenance, place_of(lines.subspan(label.line, end - label.line)));
}

Table new_record() {
  Table table;
  table.columns = 2;
  table.evidence = "flattened";
  table.confidence = record_confidence;
  return table;
}

} // namespace

std::optional<Records> read_records(Lines lines, std::size_t at, const Joiner& joiner, const Vocabulary& vocabulary,
                                    const std::vector<std::string>& announced, Refused& refused) {
  const auto first = label_at(lines, at, joiner, vocabulary);
  if (!first || ends_records(lines, at, vocabulary, announced)) return std::nullopt;
  std::size_t& refused_until = refused[key_of(*first)];
  if (at < refused_until) return std::nullopt;
  Records found;
  const std::vector<Label> labels = recurring(labels_from(lines, at, joiner, vocabulary, announced, found.end));
  if (labels.empty() || labels.front().line != at || !are_records(labels, lines)) {
    refused_until = found.end;
    return std::nullopt;
  }
  int width = 1; // all values stand in one column
  for (std::size_t i = 0; i < labels.size(); ++i)
    for (const TextLine& line : value_lines(lines, labels[i], i + 1 < labels.size() ? labels[i + 1].line : found.end))
      width = std::max(width, line.width);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (key_of(labels[i]) == key_of(labels.front())) found.tables.push_back(new_record());
    add_row(found.tables.back(), lines, labels[i], i + 1 < labels.size() ? labels[i + 1].line : found.end, width,
            joiner);
  }
  return found;
}

} // namespace arshjul::ingest::plaintext
