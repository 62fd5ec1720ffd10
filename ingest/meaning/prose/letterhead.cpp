// A label shows itself by its word and by what follows: a colon, a value of its kind, or only more labels. Its value is
// the first of these that is of the label's kind: the rest of the line, what stands to its right, what stands under it.
#include "ingest/meaning/prose/letterhead.hpp"

#include "ingest/meaning/prose/case_number.hpp"
#include "ingest/meaning/prose/dates.hpp"
#include "ingest/meaning/prose/outline.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <set>

namespace arshjul::ingest {
namespace {

constexpr std::size_t longest_line = 120;  // bytes: a longer line is prose, even when it begins with "Datum"
constexpr double line_heights_below = 3.2; // how far under its label a value may stand, in heights of the label
constexpr double same_column_em = 1.5;     // how far a value's left edge may be from its label's
constexpr int text_lines_below = 4;        // the same in a text, blank lines counted

struct Label {
  std::string code;
  std::string rest; // what follows on the line, up to the next label
  bool colon = false;
};

struct Labelled {
  std::string before; // what stands on the line before the first label
  std::vector<Label> labels;
};

// Whether a value of the label can be told from other text.
bool has_kind(std::string_view code) {
  return code != "other" && code != "address" && code != "period";
}

std::string_view without_colon(std::string_view text, bool& colon) {
  std::size_t at = 0;
  while (at < text.size() && (text[at] == ' ' || text[at] == ':' || text[at] == '.')) colon |= text[at++] == ':';
  return text.substr(at);
}

std::string name_at_start(std::string_view text, const Names& names) {
  std::string joined;
  for (const std::string& name : names.people_among(text.substr(0, text.find_first_of("0123456789@"))))
    joined += (joined.empty() ? "" : ", ") + name;
  return joined;
}

// The label's value in a text that may hold others too; empty if there is none.
std::string value_in(const std::string& code, std::string_view text, const Vocabulary& vocabulary, const Names& names) {
  if (code == "date" || code == "meeting_date" || code == "period") return first_date(text, vocabulary).value_or("");
  if (code == "officer") return name_at_start(text, names);
  if (code == "committee") return names.committee(text).value_or("");
  if (code == "administration") return names.administration(text).value_or("");
  if (code == "case_number") {
    if (const auto number = case_number_at_start(text)) return *number;
    if (const auto number = find_case_number(text)) return *number;
    const auto dates = find_dates(text, vocabulary);
    return dates.empty() ? "" : case_number_at_start(text.substr(dates.back().end)).value_or("");
  }
  return std::string(text);
}

Labelled parse(std::string_view text, const Vocabulary& vocabulary) {
  Labelled line;
  if (text.size() > longest_line) return line;
  const std::vector<Hit> hits = vocabulary.find("label", text);
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const std::size_t end = i + 1 < hits.size() ? hits[i + 1].begin : text.size();
    Label label{hits[i].code, "", false};
    label.rest = text::normalize(without_colon(text.substr(hits[i].end, end - hits[i].end), label.colon));
    line.labels.push_back(std::move(label));
  }
  if (!hits.empty()) line.before = text::normalize(text.substr(0, hits.front().begin));
  return line;
}

// A line is labelled when its first label begins it or has a colon, and each label without a colon has a value of its
// kind or nothing after it. "Datum för nästa möte" is not.
bool is_labelled(const Labelled& line, const Vocabulary& vocabulary, const Names& names) {
  if (line.labels.empty()) return false;
  const bool bare =
      std::all_of(line.labels.begin(), line.labels.end(), [](const Label& label) { return label.rest.empty(); });
  const bool after_organisation = names.is_organisation(line.before); // "Kulturnämnden    Sammanträdesdatum …"
  if (!line.before.empty() && !line.labels.front().colon && !(bare && line.labels.size() > 1) && !after_organisation)
    return false;
  return std::all_of(line.labels.begin(), line.labels.end(), [&](const Label& label) {
    if (label.colon || label.rest.empty()) return true;
    return label.code != "other" && label.code != "period" &&
           !value_in(label.code, label.rest, vocabulary, names).empty();
  });
}

bool to_the_right(const Line& label, const Line& line) {
  if (line.page != label.page) return false;
  if (label.page == 0) return line.number == label.number && line.box.x0 > label.box.x0;
  const double overlap = std::min(label.box.y1, line.box.y1) - std::max(label.box.y0, line.box.y0);
  return overlap >= 0.5 * std::min(label.box.height(), line.box.height()) && line.box.x0 >= label.box.x1 - 1;
}

bool below(const Line& label, const Line& line, bool same_column) {
  if (line.page != label.page) return false;
  if (label.page == 0) return line.number > label.number && line.number <= label.number + text_lines_below;
  const double height = std::max(label.box.height(), 1.0);
  const double distance = line.box.y0 - label.box.y1;
  if (distance < -0.5 * height || distance > line_heights_below * height) return false;
  return !same_column || std::abs(line.box.x0 - label.box.x0) <= same_column_em * height;
}

bool may_be_letterhead(const Block& block) {
  return block.kind != BlockKind::table && !is_prose(block);
}

class Reader {
public:
  // Tables behind the front have labels of their own ("Datum", "Ansvarig"), which are columns; in running text a number
  // with its label is somebody else's.
  Reader(const Flow& flow, std::size_t front, const Vocabulary& words, const Names& known)
      : vocabulary(words), names(known) {
    for (Line& line : lines_of(flow))
      if (line.block == in_furniture || line.block < front || may_be_letterhead(flow.blocks[line.block]))
        lines.push_back(std::move(line));
    for (const Line& line : lines) {
      Labelled labelled = parse(line.text, vocabulary);
      if (!is_labelled(labelled, vocabulary, names)) labelled.labels.clear();
      parsed.push_back(std::move(labelled));
    }
    used.assign(lines.size(), false);
  }

  // The fields of the lines that `wanted` lets through.
  template <typename Wanted>
  void read(std::vector<Field>& fields, Wanted wanted) {
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (!parsed[i].labels.empty() && wanted(lines[i])) read_line(fields, i);
  }

  const std::vector<Line>& all() const { return lines; }
  // A label that only letterheads have.
  bool is_own_label(std::size_t i) const {
    return std::any_of(parsed[i].labels.begin(), parsed[i].labels.end(), [](const Label& label) {
      return has_kind(label.code) || (label.code == "address" && label.colon);
    });
  }
  bool is_label(std::size_t i) const { return !parsed[i].labels.empty(); }
  bool is_value(std::size_t i) const { return used[i]; }
  const std::string& before(std::size_t i) const { return parsed[i].before; }

private:
  void read_line(std::vector<Field>& fields, std::size_t i) {
    for (const Label& label : parsed[i].labels) {
      std::string value = value_in(label.code, label.rest, vocabulary, names);
      model::Provenance provenance = lines[i].provenance;
      if (value.empty() && label.rest.empty() && has_kind(label.code)) find_value(label.code, i, value, provenance);
      if (!value.empty()) fields.push_back({label.code, std::move(value), std::move(provenance)});
    }
  }

  // Right of the label, then in its column below, then anywhere below: a header line may have lost its columns.
  void find_value(const std::string& code, std::size_t label, std::string& value, model::Provenance& provenance) {
    for (const auto& place : {0, 1, 2}) {
      for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == label || !parsed[i].labels.empty()) continue;
        if ((lines[i].block == in_furniture) != (lines[label].block == in_furniture)) continue;
        const bool near = place == 0 ? to_the_right(lines[label], lines[i]) : below(lines[label], lines[i], place == 1);
        if (!near) continue;
        value = value_in(code, lines[i].text, vocabulary, names);
        if (value.empty()) continue;
        used[i] = true;
        provenance = lines[i].provenance;
        if (code == "officer") more_names(label, i, value, provenance);
        return;
      }
    }
  }

  // Names that go on, one a line, under the first.
  void more_names(std::size_t label, std::size_t first, std::string& value, model::Provenance& provenance) {
    for (std::size_t i = first + 1; i < lines.size(); ++i) {
      if (!parsed[i].labels.empty() || !below(lines[i - 1], lines[i], true) || !below(lines[label], lines[first], true))
        return;
      const std::string name = name_at_start(lines[i].text, names);
      if (name.empty() || name != lines[i].text) return;
      used[i] = true;
      value += ", " + name;
      merge(provenance, lines[i].provenance);
    }
  }

  const Vocabulary& vocabulary;
  const Names& names;
  std::vector<Line> lines;
  std::vector<Labelled> parsed;
  std::vector<bool> used; // as the value of a label
};

// The blocks that hold labels or their values. A label that many texts have ("Status:") counts only next to one that
// only letterheads have.
std::set<std::size_t> letterhead_blocks(const Reader& reader, const Flow& flow, std::size_t front, std::size_t title) {
  std::set<std::size_t> blocks, weak;
  for (std::size_t i = 0; i < front; ++i)
    if (i != title) blocks.insert(i);
  for (std::size_t i = 0; i < reader.all().size(); ++i) {
    const std::size_t block = reader.all()[i].block;
    if (block == in_furniture || block == title || flow.blocks[block].kind == BlockKind::list_item) continue;
    if (reader.is_value(i) || reader.is_own_label(i))
      blocks.insert(block);
    else if (reader.is_label(i) && flow.blocks[block].kind != BlockKind::heading)
      weak.insert(block);
  }
  for (const std::size_t block : weak)
    if (blocks.count(block - 1) || blocks.count(block + 1)) blocks.insert(block);
  return blocks;
}

} // namespace

Letterhead read_letterhead(const Flow& flow, std::size_t front, std::size_t title, const Vocabulary& vocabulary,
                           const Names& names) {
  Letterhead found;
  Reader reader(flow, front, vocabulary, names);
  reader.read(found.fields, [](const Line& line) { return line.block != in_furniture; });
  reader.read(found.fields, [](const Line& line) { return line.block == in_furniture; });
  const std::set<std::size_t> blocks = letterhead_blocks(reader, flow, front, title);
  for (std::size_t i = 0; i < reader.all().size(); ++i) {
    Line line = reader.all()[i];
    if (reader.is_label(i)) line.text = reader.before(i);
    if (!line.text.empty() && (line.block == in_furniture || blocks.count(line.block)))
      found.lines.push_back(std::move(line));
  }
  found.blocks.assign(blocks.begin(), blocks.end());
  return found;
}

} // namespace arshjul::ingest
