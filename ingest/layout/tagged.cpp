// Tags tell rows and columns that no line shows, but some are wrong: letterheads are set as tables, cells are left out.
// So a tagged table counts only where its words stand as it says: columns side by side, rows one below the other.
#include "ingest/layout/tagged.hpp"

#include "ingest/layout/marks.hpp"
#include "ingest/layout/options.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace arshjul::ingest::layout {
namespace {

using At = std::pair<int, int>; // row, column

struct TaggedCell {
  Tag tag;
  std::vector<int> words;
  Box box;
};

// The cells of one table on one page that have words.
struct TaggedTable {
  std::map<At, TaggedCell> cells;
  bool taken = false; // by a ruled table, or as furniture

  int columns() const {
    int count = 0;
    for (const auto& [at, cell] : cells) count = std::max(count, at.second + cell.tag.column_span);
    return count;
  }
};

const Tag* tag_of(const Page& page, const Word& word) {
  const auto id = static_cast<std::size_t>(word.marked_content);
  return word.marked_content >= 0 && id < page.tags.size() ? &page.tags[id] : nullptr;
}

std::map<int, TaggedTable> tagged_tables(const PageDraft& draft) {
  std::map<int, TaggedTable> tables;
  for (std::size_t i = 0; i < draft.page->words.size(); ++i) {
    const Word& word = draft.page->words[i];
    const Tag* tag = tag_of(*draft.page, word);
    if (!tag || tag->table < 0 || word.hidden) continue;
    TaggedTable& table = tables[tag->table];
    TaggedCell& cell = table.cells[{tag->row, tag->column}];
    cell.tag = *tag;
    cell.words.push_back(static_cast<int>(i));
    cell.box.include(word.box);
    table.taken = table.taken || draft.taken[i] || word.turn != Turn::none;
  }
  return tables;
}

struct Span {
  double begin = std::numeric_limits<double>::max(), end = std::numeric_limits<double>::lowest();
  bool empty() const { return end < begin; }
  void include(double from, double to) {
    begin = std::min(begin, from);
    end = std::max(end, to);
  }
};

// One behind the other, give or take `slack`.
bool in_order(const std::vector<Span>& spans, double slack) {
  for (std::size_t i = 0; i < spans.size(); ++i)
    if (spans[i].empty() || (i > 0 && spans[i - 1].end > spans[i].begin + slack)) return false;
  return true;
}

struct Places {
  std::vector<Span> columns, rows;
  std::map<int, int> row_of; // the tags' row → that on this page, empty ones left out
};

Places places_of(const TaggedTable& table) {
  Places places;
  places.columns.resize(static_cast<std::size_t>(table.columns()));
  for (const auto& [at, cell] : table.cells) places.row_of.try_emplace(at.first, 0);
  int count = 0;
  for (auto& [row, place] : places.row_of) place = count++;
  places.rows.resize(static_cast<std::size_t>(count));
  for (const auto& [at, cell] : table.cells) {
    if (cell.tag.column_span == 1)
      places.columns[static_cast<std::size_t>(at.second)].include(cell.box.x0, cell.box.x1);
    if (cell.tag.row_span == 1)
      places.rows[static_cast<std::size_t>(places.row_of[at.first])].include(cell.box.y0, cell.box.y1);
  }
  return places;
}

// A table that is one to a reader too: some rows and columns, and no letterhead's layout.
bool worth_taking(const TaggedTable& table, const Places& places, const PageDraft& draft) {
  const bool header =
      std::any_of(table.cells.begin(), table.cells.end(), [](const auto& entry) { return entry.second.tag.header; });
  const std::size_t rows = places.rows.size(), columns = places.columns.size();
  if (table.taken || columns < 2 || columns > most_columns || rows < 2) return false;
  const double filled = static_cast<double>(table.cells.size()) / static_cast<double>(rows * columns);
  if (!in_order(places.columns, tagged_slack * draft.em) || !in_order(places.rows, tagged_slack * draft.em))
    return false;
  if (header) return true;
  const bool letterhead = draft.number() == 1 && places.rows.front().begin < letterhead_band * draft.page->height;
  return !letterhead && rows >= static_cast<std::size_t>(least_rows) && filled >= least_filled;
}

// Half way between neighbours.
std::vector<double> edges_of(const std::vector<Span>& spans) {
  std::vector<double> edges{spans.front().begin};
  for (std::size_t i = 1; i < spans.size(); ++i) edges.push_back((spans[i - 1].end + spans[i].begin) / 2);
  edges.push_back(spans.back().end);
  return edges;
}

DraftCell cell_at(const Page& page, int row, int column, int row_span, int column_span, const std::vector<double>& xs,
                  const std::vector<double>& ys) {
  const auto edge = [](const std::vector<double>& edges, int at) {
    return edges[std::min(static_cast<std::size_t>(at), edges.size() - 1)];
  };
  DraftCell cell;
  cell.row = row;
  cell.column = column;
  cell.row_span = row_span;
  cell.column_span = column_span;
  cell.box = {edge(xs, column), edge(ys, row), edge(xs, column + column_span), edge(ys, row + row_span)};
  cell.provenance = {{page.number, cell.box, 0, 0, {}}};
  return cell;
}

// Places without words are cells too: a status may stand there as a picture.
void add_empty_cells(DraftTable& table, const Page& page, const std::vector<double>& ys) {
  std::vector<DraftCell> empty;
  for (int row = 0; row < table.rows; ++row)
    for (int column = 0; column < table.columns(); ++column)
      if (std::none_of(table.cells.begin(), table.cells.end(),
                       [&](const DraftCell& cell) { return cell.covers(row, column); }))
        empty.push_back(cell_at(page, row, column, 1, 1, table.xs, ys));
  for (DraftCell& cell : empty) table.cells.push_back(std::move(cell));
  std::stable_sort(table.cells.begin(), table.cells.end(), [](const DraftCell& a, const DraftCell& b) {
    return std::pair(a.row, a.column) < std::pair(b.row, b.column);
  });
}

int header_rows_of(const TaggedTable& table, const Places& places) {
  int count = 0;
  for (const auto& [row, place] : places.row_of) {
    const bool header = std::all_of(table.cells.begin(), table.cells.end(), [&, wanted = row](const auto& entry) {
      return entry.first.first != wanted || entry.second.tag.header;
    });
    if (!header || place != count) break;
    ++count;
  }
  return count < static_cast<int>(places.rows.size()) ? count : 0;
}

DraftTable make_table(const PageDraft& draft, const TaggedTable& from, const Places& places) {
  DraftTable table;
  table.first_page = table.last_page = draft.number();
  table.xs = edges_of(places.columns);
  const std::vector<double> ys = edges_of(places.rows);
  table.rows = static_cast<int>(places.rows.size());
  table.box = {table.xs.front(), ys.front(), table.xs.back(), ys.back()};
  table.provenance = {{draft.number(), table.box, 0, 0, {}}};
  table.confidence = tagged_confidence;
  table.evidence = "tagged";
  for (const auto& [at, cell] : from.cells) {
    const int row = places.row_of.at(at.first);
    const int row_span = std::min(cell.tag.row_span, table.rows - row);
    table.cells.push_back(cell_at(*draft.page, row, at.second, row_span, cell.tag.column_span, table.xs, ys));
    table.cells.back().lines = make_lines(*draft.page, cell.words);
  }
  add_empty_cells(table, *draft.page, ys);
  add_fills_and_marks(table, *draft.page, draft.rulings, draft.em);
  table.header_rows = header_rows_of(from, places);
  if (table.header_rows == 0) table.header_rows = count_header_rows(table);
  return table;
}

// The share of a table's tagged words that stand in a cell that both witnesses part off alike; nothing when the tags
// know no table there.
std::optional<double> agreement(const PageDraft& draft, const DraftTable& table) {
  using Tagged = std::pair<int, At>;
  std::map<std::pair<std::size_t, Tagged>, std::size_t> both;
  std::map<std::size_t, std::size_t> drawn;
  std::map<Tagged, std::size_t> tagged;
  std::size_t words = 0, known = 0;
  for (std::size_t i = 0; i < table.cells.size(); ++i)
    for (const Line& line : table.cells[i].lines)
      for (int index : line.words) {
        ++words;
        const Tag* tag = tag_of(*draft.page, draft.page->words[static_cast<std::size_t>(index)]);
        if (!tag || tag->table < 0) continue;
        const Tagged cell{tag->table, {tag->row, tag->column}};
        ++known, ++both[{i, cell}], ++drawn[i], ++tagged[cell];
      }
  if (known == 0 || static_cast<double>(known) < tags_agree * static_cast<double>(words)) return std::nullopt;
  std::size_t same = 0;
  for (const auto& [cells, count] : both)
    if (drawn[cells.first] == count && tagged[cells.second] == count) same += count;
  return static_cast<double>(same) / static_cast<double>(known);
}

} // namespace

void take_tagged_tables(PageDraft& draft) {
  const std::size_t before = draft.tables.size();
  for (const auto& [id, table] : tagged_tables(draft)) {
    const Places places = places_of(table);
    if (!worth_taking(table, places, draft)) continue;
    draft.tables.push_back(make_table(draft, table, places));
    for (const auto& [at, cell] : table.cells)
      for (int word : cell.words) draft.taken[static_cast<std::size_t>(word)] = true;
  }
  if (draft.tables.size() == before) return;
  std::stable_sort(draft.tables.begin(), draft.tables.end(),
                   [](const DraftTable& a, const DraftTable& b) { return a.box.y0 < b.box.y0; });
  make_rows(draft);
}

void compare_with_tags(PageDraft& draft, Flow& flow) {
  if (draft.page->tags.empty()) return;
  for (DraftTable& table : draft.tables) {
    if (table.evidence == "tagged" || table.frame()) continue;
    const auto share = agreement(draft, table);
    if (share && *share >= tags_agree)
      table.confidence = std::max(table.confidence, tagged_confidence);
    else if (share)
      flow.warnings.push_back({"tags_disagree",
                               "the PDF's own tags part the cells of a table otherwise than what is drawn; what is "
                               "drawn was followed",
                               table.provenance});
  }
}

} // namespace arshjul::ingest::layout
