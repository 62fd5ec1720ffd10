// Rows say how many columns of a common grid each cell takes (w:gridSpan) and whether it goes on with the one above
// (w:vMerge); ECMA-376 part 1, 17.4. Columns that no cell begins in are no columns of ours.
#include "ingest/word/tables.hpp"

#include "ingest/word/options.hpp"
#include "ingest/word/paragraphs.hpp"
#include "model/base/error.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace arshjul::ingest::word {
namespace {

// Rows and cells may stand in content controls and the like.
void gather(const Element& in, std::string_view wanted, std::vector<const Element*>& found) {
  for (const Element& child : in.children) {
    if (child.is(wanted)) found.push_back(&child);
    for (const std::string_view wrapper : {"w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"})
      if (child.is(wrapper)) gather(child, wanted, found);
  }
}

std::optional<Colour> shade_of(const Element* properties) {
  const Element* shade = properties ? properties->child("w:shd") : nullptr;
  const std::string_view fill = shade ? shade->attribute("w:fill") : std::string_view();
  constexpr Colour white = 0xFFFFFF;
  Colour colour = white;
  if (fill.size() != 6) return std::nullopt; // "auto", or nothing
  std::from_chars(fill.data(), fill.data() + fill.size(), colour, 16);
  return colour == white ? std::nullopt : std::optional(colour);
}

bool taken_away(const Element* properties, const char* mark) {
  return properties && properties->child(mark) != nullptr;
}

class GridReader {
public:
  GridReader(const ReadCell& read, const std::string& name) : read_cell(read), file(name) {}

  void add_row(const Element& row) {
    const Element* properties = row.child("w:trPr");
    if (taken_away(properties, "w:del")) {
      content.changed = true;
      return;
    }
    content.changed |= taken_away(properties, "w:ins");
    std::vector<const Element*> cells;
    gather(row, "w:tc", cells);
    int column = properties ? std::clamp(properties->number_of("w:gridBefore", 0), 0, most_columns) : 0;
    const bool header = properties && is_on(properties->child("w:tblHeader"));
    if (header && header_rows == content.table.rows) ++header_rows;
    for (const Element* cell : cells) column += add_cell(*cell, column);
    content.table.columns = std::max(content.table.columns, column);
    ++content.table.rows;
    if (column > most_columns || content.table.rows * std::max(content.table.columns, 1) > most_places)
      throw Error(Fault::malformed, file, "has a table larger than any page: it is damaged, or made to do harm",
                  "open it in Word or LibreOffice, save it as PDF, and take that");
  }

  TableContent content;
  int header_rows = 0; // leading rows that are repeated on each page

private:
  // Gives back how many columns of the grid it takes.
  int add_cell(const Element& element, int column) {
    const Element* properties = element.child("w:tcPr");
    if (taken_away(properties, "w:cellDel")) {
      content.changed = true;
      return 0;
    }
    const int span = properties ? std::clamp(properties->number_of("w:gridSpan", 1), 1, most_columns) : 1;
    const Element* merged = properties ? properties->child("w:vMerge") : nullptr;
    if (merged && merged->attribute("w:val") != "restart")
      if (const auto above = open.find(column); above != open.end() && reaches_here(above->second)) {
        ++content.table.cells[above->second].row_span;
        return span;
      }
    Cell cell;
    cell.row = content.table.rows;
    cell.column = column;
    cell.column_span = span;
    cell.fill = shade_of(properties);
    content.ruled |= draws_borders(properties ? properties->child("w:tcBorders") : nullptr);
    auto [blocks, place] = read_cell(element);
    cell.text = to_text(blocks);
    cell.provenance = std::move(place);
    std::vector<Piece> pieces;
    for (const Block& block : blocks) pieces.insert(pieces.end(), block.pieces.begin(), block.pieces.end());
    cell.bold = mostly_bold(pieces);
    open[column] = content.table.cells.size();
    model::merge(content.table.provenance, cell.provenance);
    content.table.cells.push_back(std::move(cell));
    content.blocks.push_back(std::move(blocks));
    return span;
  }

  bool reaches_here(std::size_t cell) const {
    return content.table.cells[cell].row + content.table.cells[cell].row_span == content.table.rows;
  }

  const ReadCell& read_cell;
  const std::string& file;
  std::map<int, std::size_t> open; // column → the last cell that began there
};

void drop_unused_columns(Table& table) {
  std::set<int> begins;
  for (const Cell& cell : table.cells) begins.insert(cell.column);
  const auto index = [&](int column) {
    return static_cast<int>(std::distance(begins.begin(), begins.lower_bound(column)));
  };
  for (Cell& cell : table.cells) {
    const int end = index(cell.column + cell.column_span);
    cell.column = index(cell.column);
    cell.column_span = std::max(1, end - cell.column);
  }
  table.columns = static_cast<int>(begins.size());
}

// A row that is set off: all its filled cells in bold, or each cell in a shade that no later row has.
bool is_set_off(const Table& table, int row) {
  int filled = 0;
  bool bold = true, shaded = true;
  for (const Cell& cell : table.cells) {
    if (row < cell.row || row >= cell.row + cell.row_span) continue;
    filled += cell.text.empty() ? 0 : 1;
    bold = bold && (cell.bold || cell.text.empty());
    shaded = shaded && cell.fill && std::none_of(table.cells.begin(), table.cells.end(), [&](const Cell& other) {
               return 2 * other.row >= table.rows && other.fill == cell.fill;
             });
  }
  return filled > 1 && (bold || shaded);
}

// What the file says is its header, else what looks like one; all rows are none.
int count_header_rows(const Table& table, int said, bool style_says) {
  int count = said;
  if (count == 0)
    while (count < std::min(table.rows, most_header_rows + 1) && is_set_off(table, count)) ++count;
  if (count > most_header_rows) count = said;
  if (count == 0 && style_says) count = 1;
  for (const Cell& cell : table.cells)
    if (cell.row < count) count = std::max(count, cell.row + cell.row_span);
  return count >= table.rows ? 0 : count;
}

// The table's style sets its first row off, and this table lets it.
bool style_heads(const Element* properties, const Styles& styles) {
  if (!properties) return false;
  const Element* look = properties->child("w:tblLook");
  if (!look) return false;
  const std::string_view first_row = look->attribute("w:firstRow"), bits = look->attribute("w:val");
  int mask = 0;
  std::from_chars(bits.data(), bits.data() + bits.size(), mask, 16);
  constexpr int first_row_bit = 0x20; // of the older form (17.4.55)
  const bool lets = first_row.empty() ? (mask & first_row_bit) != 0 : first_row == "1" || first_row == "true";
  return lets && styles.heads_table(properties->value("w:tblStyle"));
}

} // namespace

TableContent read_table(const Element& element, const Styles& styles, const ReadCell& read_cell,
                        const std::string& file) {
  GridReader reader(read_cell, file);
  std::vector<const Element*> rows;
  gather(element, "w:tr", rows);
  for (const Element* row : rows) reader.add_row(*row);
  Table& table = reader.content.table;
  drop_unused_columns(table);
  table.header_rows = count_header_rows(table, reader.header_rows, style_heads(element.child("w:tblPr"), styles));
  table.evidence = "tagged";
  const Element* properties = element.child("w:tblPr");
  reader.content.ruled |= properties && (draws_borders(properties->child("w:tblBorders")) ||
                                         styles.rules_table(properties->value("w:tblStyle")));
  return std::move(reader.content);
}

bool is_frame(const TableContent& content) {
  const auto filled = std::count_if(content.table.cells.begin(), content.table.cells.end(),
                                    [](const Cell& cell) { return !cell.text.empty(); });
  if (content.table.columns < 2 || filled < 2) return true;
  const bool shaded = std::any_of(content.table.cells.begin(), content.table.cells.end(),
                                  [](const Cell& cell) { return cell.fill.has_value(); });
  return !content.ruled && !shaded && content.table.header_rows == 0 && content.table.rows < least_bare_rows;
}

} // namespace arshjul::ingest::word
