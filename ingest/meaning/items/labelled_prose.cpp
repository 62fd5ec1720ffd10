#include "ingest/meaning/items/labelled_prose.hpp"

#include "ingest/meaning/items/columns.hpp"
#include "ingest/meaning/items/goal_headings.hpp"
#include "ingest/meaning/items/records.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

// The table is told apart by colons alone.
constexpr double prose_confidence = 0.95;
constexpr std::size_t longest_label = 60; // bytes

struct Labelled {
  std::string label, value;
};

// "Befintliga kontroller: avtal med …": the label is one of a risk's or a control's.
std::optional<Labelled> labelled(std::string_view text, const Vocabulary& vocabulary) {
  static const Pattern shape(R"(([^:\n.]{1,60}):\s*((?s).+))");
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon > longest_label) return std::nullopt;
  const auto match = shape.match(text);
  if (!match) return std::nullopt;
  for (const std::string_view category : {"risk_column", "control_column"})
    if (const auto name = match_label((*match)[1], category, vocabulary); name && name->worth == 1)
      return Labelled{match->str(1), match->str(2)};
  return std::nullopt;
}

// A heading "Risk 2: Brist på …" or only "Brist på …" names what is told below it.
struct Named {
  std::string label, number, title;
};

std::optional<Named> named_by(std::string_view heading, const Vocabulary& vocabulary) {
  static const Pattern numbered(R"((\pL+)\s*(?:nr\.?\s*)?(\d{1,3})?\s*(?:[:.–-]\s*(.+))?)");
  const std::string normal = text::normalize(heading);
  const auto match = numbered.match(normal);
  if (!match) return std::nullopt;
  for (const std::string_view category : {"risk_column", "control_column"}) {
    const auto code = vocabulary.code_of(category, (*match)[1]);
    if (code && (*code == "title" || *code == "control")) return Named{match->str(1), match->str(2), match->str(3)};
  }
  return std::nullopt;
}

class Rows {
public:
  void add(const std::string& label, const std::string& value, const model::Provenance& provenance) {
    for (int column = 0; column < 2; ++column) {
      Cell cell;
      cell.row = table.rows;
      cell.column = column;
      cell.text = column == 0 ? label : value;
      cell.provenance = provenance;
      table.cells.push_back(std::move(cell));
    }
    ++table.rows;
    model::merge(table.provenance, provenance);
  }

  void go_on(const std::string& more, const model::Provenance& provenance) {
    table.cells.back().text += "\n\n" + more;
    model::merge(table.cells.back().provenance, provenance);
    model::merge(table.provenance, provenance);
  }

  Table table;
};

// Labels that goals have too tell no risk under a heading that doesn't call itself one.
bool tells_no_goal(const Table& table, const Vocabulary& vocabulary) {
  constexpr auto fewest = 2;
  return std::count_if(table.cells.begin(), table.cells.end(), [&](const Cell& cell) {
           return cell.column == 0 && cell.row > 0 && !vocabulary.code_of("goal_column", cell.text);
         }) >= fewest;
}

void add_heading(Rows& rows, const Block& heading, const Vocabulary& vocabulary) {
  const std::string own(without_section_number(text::normalize(heading.text)));
  const auto named = named_by(own, vocabulary);
  if (!named) return rows.add("Risk", own, heading.provenance);
  if (!named->number.empty()) rows.add("Nr", named->number, heading.provenance);
  if (!named->title.empty()) rows.add(named->label, named->title, heading.provenance);
}

// Several labels in one paragraph, a line each.
std::vector<std::string> lines_of(const Block& block) {
  std::vector<std::string> lines;
  for (const Piece& piece : block.pieces) lines.push_back(text::normalize(piece.text));
  if (lines.size() < 2) lines = {block.text};
  return lines;
}

bool says_title(const Table& table, const Vocabulary& vocabulary) {
  return std::any_of(table.cells.begin(), table.cells.end(), [&](const Cell& cell) {
    const auto name = cell.column == 0 ? match_label(cell.text, "risk_column", vocabulary) : std::nullopt;
    return name && name->field == "title";
  });
}

bool add_block(Rows& rows, const Block& block, const Vocabulary& vocabulary) {
  const std::vector<std::string> lines = lines_of(block);
  if (!labelled(lines.front(), vocabulary)) return false;
  for (const std::string& line : lines) {
    if (const auto entry = labelled(line, vocabulary))
      rows.add(entry->label, entry->value, block.provenance);
    else
      rows.table.cells.back().text += " " + line;
  }
  return true;
}

} // namespace

namespace {

// The labelled paragraphs from `at` on, into the rows; the first block after them.
std::size_t add_paragraphs(Rows& rows, const Flow& flow, std::size_t at, const Vocabulary& vocabulary) {
  const int before = rows.table.rows;
  std::size_t end = at;
  for (; end < flow.blocks.size(); ++end) {
    const Block& block = flow.blocks[end];
    if (block.kind == BlockKind::list_item && rows.table.rows > before)
      rows.go_on("- " + block.text, block.provenance);
    else if (block.kind != BlockKind::paragraph || !add_block(rows, block, vocabulary))
      break;
  }
  return end;
}

} // namespace

namespace {

// The heading above a block, with at most a few paragraphs between that tell what it is about; `at` if there is none.
std::size_t heading_above(const Flow& flow, std::size_t at, const Vocabulary& vocabulary) {
  constexpr std::size_t most_paragraphs = 3;
  for (std::size_t above = at; above > 0 && at - above <= most_paragraphs;) {
    const Block& block = flow.blocks[--above];
    if (block.kind == BlockKind::heading) return read_goal_heading(block.text, vocabulary) ? at : above;
    if (block.kind != BlockKind::paragraph || labelled(block.text, vocabulary)) return at;
  }
  return at;
}

void add_description(Rows& rows, const Flow& flow, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    const Block& block = flow.blocks[i];
    if (i == from)
      rows.add("Beskrivning", block.text, block.provenance);
    else
      rows.go_on(block.text, block.provenance);
  }
}

} // namespace

std::optional<LabelledProse> read_labelled_prose(const Flow& flow, std::size_t at, const Vocabulary& vocabulary) {
  if (!labelled(flow.blocks[at].text, vocabulary)) return std::nullopt;
  const std::size_t heading = heading_above(flow, at, vocabulary);
  const bool headed = heading < at;
  // The paragraphs may say themselves what the record is about; else the heading does.
  for (const bool with_heading : {false, true}) {
    if (with_heading && !headed) break;
    Rows rows;
    rows.table.columns = 2;
    rows.table.confidence = prose_confidence;
    rows.table.evidence = "labelled";
    if (with_heading) {
      add_heading(rows, flow.blocks[heading], vocabulary);
      add_description(rows, flow, heading + 1, at);
    }
    const std::size_t end = add_paragraphs(rows, flow, at, vocabulary);
    const auto role = record_role(rows.table, vocabulary);
    if (!role) continue;
    if (with_heading && !tells_no_goal(rows.table, vocabulary)) continue;
    // A description alone is no title where the heading gives one.
    if (!with_heading && headed && *role == Role::risks && !says_title(rows.table, vocabulary)) continue;
    return LabelledProse{std::move(rows.table), end};
  }
  return std::nullopt;
}

} // namespace arshjul::ingest
