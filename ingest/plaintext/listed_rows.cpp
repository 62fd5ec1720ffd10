#include "ingest/plaintext/listed_rows.hpp"

#include "ingest/plaintext/headings.hpp"
#include "ingest/plaintext/options.hpp"
#include "ingest/plaintext/paragraphs.hpp"
#include "ingest/plaintext/wrapping.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

namespace arshjul::ingest::plaintext {
namespace {

// What stands between the table and whatever comes next: a heading, running text, another table, a letterhead.
bool ends_list(Lines lines, std::size_t at, const Vocabulary& vocabulary, const std::vector<std::string>& announced) {
  const TextLine& line = lines[at];
  if (line.cells.size() > 1 || line.width > listed_row_width || line.alone) return true;
  if (is_known_heading(line.text, vocabulary, announced) || vocabulary.code_of("goal_kind", line.text)) return true;
  if (vocabulary.code_of("label", line.text)) return true;
  const bool over_label = at + 1 < lines.size() && vocabulary.code_of("label", lines[at + 1].text).has_value();
  return over_label && line.text.find(' ') == std::string::npos;
}

// "Kolada:" alone: the end of the name before it, which breaks off.
bool ends_name(const Block& block, const Cell& before) {
  static const Pattern word(R"(\pL+[.:])");
  return word.matches(block.text) && !ends_sentence(before.text);
}

} // namespace

bool is_table_title(const TextLine& line, const Vocabulary& vocabulary) {
  if (line.cells.size() > 1) return false;
  const auto hit = vocabulary.prefix("goal_kind", line.text);
  return hit && std::string_view(line.text).substr(hit->end).starts_with(": ");
}

bool is_header_only(const Table& table) {
  return table.header_rows > 0 && table.header_rows == table.rows;
}

void add_title(Table& table, const TextLine& line, const Joiner& joiner) {
  for (Cell& cell : table.cells) ++cell.row;
  ++table.rows;
  ++table.header_rows;
  Cell title;
  title.column_span = table.columns;
  title.text = repaired(line.text, joiner.use);
  title.provenance = place_of(line);
  table.cells.insert(table.cells.begin(), std::move(title));
  model::Provenance all = place_of(line);
  model::merge(all, table.provenance);
  table.provenance = std::move(all);
}

std::size_t add_listed_rows(Table& table, Lines lines, std::size_t at, const Joiner& joiner,
                            const Vocabulary& vocabulary, const std::vector<std::string>& announced) {
  std::size_t end = at;
  while (end < lines.size() && !ends_list(lines, end, vocabulary, announced)) ++end;
  for (const Block& block : to_blocks(lines.subspan(at, end - at), joiner)) {
    if (table.rows > table.header_rows && ends_name(block, table.cells.back())) {
      table.cells.back().text += " " + block.text;
      model::merge(table.cells.back().provenance, block.provenance);
    } else {
      Cell cell;
      cell.row = table.rows++;
      cell.text = block.marker.empty() || block.marker == "-" ? block.text : block.marker + " " + block.text;
      cell.provenance = block.provenance;
      table.cells.push_back(std::move(cell));
    }
    model::merge(table.provenance, block.provenance);
    table.confidence = listed_confidence;
  }
  return end;
}

} // namespace arshjul::ingest::plaintext
