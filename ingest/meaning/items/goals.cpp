#include "ingest/meaning/items/goals.hpp"

#include "ingest/meaning/items/coded.hpp"
#include "ingest/meaning/items/confidence.hpp"
#include "ingest/meaning/items/goal_headings.hpp"
#include "ingest/meaning/items/marks.hpp"
#include "ingest/meaning/items/numbers.hpp"
#include "ingest/meaning/items/objectives.hpp"
#include "ingest/meaning/items/sublabels.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

// Of several goal columns the last is the row's own; the ones before it are what it hangs on.
Columns with_one_text(Columns columns) {
  const auto last = std::find(columns.fields.rbegin(), columns.fields.rend(), "text");
  if (last == columns.fields.rend()) return columns;
  const auto keep = columns.fields.rend() - last - 1;
  for (std::ptrdiff_t i = 0; i < keep; ++i)
    if (columns.fields[static_cast<std::size_t>(i)] == "text")
      columns.fields[static_cast<std::size_t>(i)] = "objective";
  return columns;
}

// "Nämndmål" in front of the column of assignments: each is a goal of its own, that they are to reach.
std::optional<std::size_t> parent_column(const Grid& grid, const Columns& columns, const Vocabulary& vocabulary) {
  const auto last = std::find(columns.fields.rbegin(), columns.fields.rend(), "text");
  if (last == columns.fields.rend()) return std::nullopt;
  const auto own = static_cast<std::size_t>(columns.fields.rend() - last - 1);
  for (std::size_t i = own; i-- > 0;) {
    if (columns.fields[i] != "text") continue;
    const auto kind = match_label(grid.header[i], "goal_kind", vocabulary);
    if (kind && kind->field == "namndmal" && kind->worth == 1) return i;
  }
  return std::nullopt;
}

// The objective's column stands for itself when there is one; else what the goals hang on is the parent goal.
Columns with_objective_told(Columns columns, std::optional<std::size_t> parent) {
  const bool told = columns.has("objective");
  columns = with_one_text(std::move(columns));
  if (told && parent) columns.fields[*parent].clear();
  return columns;
}

std::string kind_of_header(const Grid& grid, const Columns& columns, const Vocabulary& vocabulary) {
  const auto column = columns.first("text");
  if (!column) return "uppdrag";
  const auto match = match_label(grid.header[*column], "goal_kind", vocabulary);
  return match ? match->field : "uppdrag";
}

bool has_letters(const std::string& text) {
  const std::u32string characters = text::code_points(text);
  return std::any_of(characters.begin(), characters.end(), text::is_letter);
}

void set_status(model::Goal& goal, const std::string& text, const Vocabulary& vocabulary) {
  if (vocabulary.code_of("no_status", text)) return; // a table that says that it doesn't say
  const auto hue = vocabulary.code_of("colour_word", text);
  const auto code = hue ? code_of_hue(*hue, goal.kind, vocabulary) : std::nullopt;
  if (code) {
    goal.status = model::Coded{text, *code};
    doubt(goal, worth::by_colour, "status_by_colour", "the status is a colour's name; it was read by a general rule");
  } else {
    goal.status = code_text(text, "status", vocabulary, goal);
  }
  goal.shown_as = has_letters(text) ? "text" : "symbol";
}

// One of several status columns is the latest: the last one that has a text.
std::string status_text(model::Goal& goal, const GridRow& row, const Columns& columns) {
  std::string latest;
  int filled = 0;
  for (std::size_t i = 0; i < columns.fields.size() && i < row.cells.size(); ++i)
    if (columns.fields[i] == "status" && row.cells[i] && row.cells[i]->column == static_cast<int>(i) &&
        !row.cells[i]->text.empty()) {
      latest = row.cells[i]->text;
      ++filled;
    }
  if (filled > 1)
    doubt(goal, worth::one_of_several, "several_statuses", "of several columns with a status the last was taken");
  return latest;
}

// Without a mark of its own, a cell shaded as its neighbours shows nothing.
bool is_shade_of_row(const Cell& cell, const GridRow& row) {
  return cell.marks.empty() && std::any_of(row.cells.begin(), row.cells.end(), [&](const Cell* other) {
           return other && other != &cell && other->fill == cell.fill;
         });
}

// Of a sign whose colour has no name for us, or that has several: "#808080".
std::string colours_of(const Cell& cell) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string all;
  for (const Mark& mark : cell.marks) {
    std::string one = "#";
    for (int shift = 20; shift >= 0; shift -= 4) one += digits[mark.colour >> shift & 15];
    if (all.find(one) == std::string::npos) all += (all.empty() ? "" : ", ") + one;
  }
  return all;
}

// By the document's own legend, else by our rule. Its words are the legend's; without one there are none.
void read_colour(model::Goal& goal, const Cell& cell, const GridRow& row, const Reading& reading) {
  const std::string colour = is_shade_of_row(cell, row) ? "" : shown_colour(cell);
  const auto said = reading.legend.find(colour);
  if (said != reading.legend.end()) {
    goal.status = said->second;
    doubt(goal, worth::by_legend, "status_by_colour",
          "the status has no word; its colour was read by the document's legend");
  } else if (const auto code = code_of_hue(colour, goal.kind, reading.vocabulary)) {
    goal.status = model::Coded{"", *code};
    doubt(goal, worth::by_colour, "status_by_colour", "the status has no word; its colour was read by a general rule");
  } else if (!cell.marks.empty()) {
    goal.status = model::Coded{"", "unknown"};
    doubt(goal, worth::unseen, "unknown_colour",
          "the status is shown in " + (colour.empty() ? colours_of(cell) : colour) +
              ", which neither legend nor rule explains");
  }
  if (goal.status) goal.shown_as = "color";
}

void read_status(model::Goal& goal, const GridRow& row, const Columns& columns, const Reading& reading) {
  const std::string text = status_text(goal, row, columns);
  if (const std::string words = words_of_sign(reading.signs, text); !words.empty()) {
    goal.status = code_text(words, "status", reading.vocabulary, goal);
    goal.shown_as = "symbol";
    return doubt(goal, worth::by_sign_legend, "status_by_sign",
                 "the status is shown as " + text + ", read by the document's legend");
  }
  const bool told = !text.empty() && (has_letters(text) || find_code(text, "status", reading.vocabulary));
  const Cell* cell = field_cell(row, columns, "status");
  if (!told && cell) read_colour(goal, *cell, row, reading);
  if (!goal.status && !text.empty()) set_status(goal, text, reading.vocabulary);
  if (goal.status && goal.status->text.empty()) goal.status->text = text; // "●": what the page has instead of a word
}

void read_progress(model::Goal& goal, const GridRow& row, const Columns& columns) {
  const Cell* cell = field_cell(row, columns, "progress");
  if (!cell) return;
  goal.progress = parse_amount(cell->text);
  if (goal.progress || !cell->text.empty()) return;
  if (const auto share = filled_share(*cell)) {
    goal.progress = *share;
    doubt(goal, worth::by_measure, "progress_by_picture", "the degree of completion was measured on a bar");
  } else if (!cell->marks.empty()) {
    doubt(goal, worth::unseen, "unread_progress", "the degree of completion is a picture whose length tells nothing");
  }
}

class GoalTable {
public:
  GoalTable(const Reading& from, std::string& under)
      : reading(from), parent(parent_column(from.grid, from.guess.columns, from.vocabulary)),
        columns(with_objective_told(from.guess.columns, parent)),
        header_kind(kind_of_header(from.grid, columns, from.vocabulary)), objective(under),
        first(from.document.goals.size()) {}

  // A text across the table: the objective that the rows stand under, or a goal that they are to reach.
  void title(const std::string& text, const model::Provenance& provenance) {
    if (const auto named = read_objective(text, reading.vocabulary)) {
      note_objective(*named, provenance, reading.grid.table->confidence, reading.document);
      objective = objective_key(*named);
    } else if (const auto goal = read_goal_heading(text, reading.vocabulary)) {
      if (!is_known(*goal)) add_title(*goal, provenance);
    }
  }

  void read(const GridRow& row) {
    if (row.kind == RowKind::comment) return comment(row);
    if (row.kind == RowKind::group) return group(row);
    if (parent && row.begins(*parent)) parent_goal(row);
    const std::string text = field_text(row, columns, "text");
    if (text.empty()) return go_on(row);
    add(row, text);
  }

private:
  bool is_known(const GoalText& goal) const {
    const auto& goals = reading.document.goals;
    return std::any_of(goals.begin(), goals.end(), [&](const model::Goal& one) {
      return one.kind == goal.kind && text::fold(one.text) == text::fold(goal.text);
    });
  }

  void add_title(const GoalText& parts, const model::Provenance& provenance) {
    model::Goal goal;
    goal.provenance = provenance;
    trust_table(goal, reading.grid.table->confidence, reading.grid.table->evidence, 1);
    goal.kind = parts.kind;
    goal.number = parts.number;
    goal.text = parts.text;
    goal.objective = objective;
    reading.document.goals.push_back(std::move(goal));
  }

  void add(const GridRow& row, const std::string& text) {
    model::Goal goal;
    begin_item(goal, reading, row);
    const GoalText parts = read_goal_text(text, reading.vocabulary);
    goal.kind = parts.kind.empty() ? header_kind : parts.kind;
    goal.text = parts.text;
    if (reading.grid.table->confidence < 1 && text::is_lower(text::first_letter(goal.text)))
      doubt(goal, worth::cut_row, "cut_row", "the text begins as if it went on from the row above");
    goal.number = field_text(row, columns, "number");
    if (goal.number.empty()) goal.number = parts.number;
    goal.objective = objective;
    if (const std::string own = objective_of(row); !own.empty()) take_objective(goal, own);
    goal.comment = field_text(row, columns, "comment");
    goal.responsible = reaching_text(row, columns, "responsible");
    goal.due = field_text(row, columns, "due");
    read_status(goal, row, columns, reading);
    read_progress(goal, row, columns);
    reading.document.goals.push_back(std::move(goal));
  }

  // The goal in the parent's column, once for all its rows.
  void parent_goal(const GridRow& row) {
    const GoalText parts = read_goal_text(row.cells[*parent]->text, reading.vocabulary);
    GoalText named{parts.kind.empty() ? "namndmal" : parts.kind, parts.number, parts.text};
    if (named.text.empty() || is_known(named)) return;
    add_title(named, row.cells[*parent]->provenance);
    if (const std::string own = objective_of(row); columns.has("objective") && !own.empty() && own != parts.text)
      take_objective(reading.document.goals.back(), own);
  }

  // What the row hangs on: its own cell, or the one above when that is empty.
  std::string objective_of(const GridRow& row) {
    if (const std::string own = reaching_text(row, columns, "objective"); !own.empty()) row_objective = own;
    return row_objective;
  }

  void take_objective(model::Goal& goal, const std::string& own) {
    const auto named = read_objective(own, reading.vocabulary);
    if (named) note_objective(*named, goal.provenance, goal.confidence, reading.document);
    goal.objective = named ? objective_key(*named) : own;
  }

  void comment(const GridRow& row) {
    if (reading.document.goals.empty()) return;
    model::Goal& goal = reading.document.goals.back();
    add_paragraph(goal.comment, row.text);
    model::merge(goal.provenance, row.provenance);
  }

  // A group row that says its kind is an objective or a goal of its own; any other is what the rows below hang on.
  void group(const GridRow& row) {
    title(row.text, row.provenance);
    const bool named = read_objective(row.text, reading.vocabulary) || read_goal_heading(row.text, reading.vocabulary);
    row_objective = named ? "" : text::normalize(row.text);
  }

  // A row without a goal of its own goes on from the row above, which a page break has cut.
  void go_on(const GridRow& row) {
    const std::string more = field_text(row, columns, "comment");
    if (more.empty() || reading.document.goals.size() == first) return;
    model::Goal& goal = reading.document.goals.back();
    add_paragraph(goal.comment, more);
    model::merge(goal.provenance, row.provenance);
    doubt(goal, worth::cut_row, "cut_row", "a row without a goal of its own was read as this one's continuation");
  }

  const Reading& reading;
  std::optional<std::size_t> parent; // column
  Columns columns;
  std::string header_kind;
  std::string& objective;
  std::string row_objective; // of the table's own column
  std::size_t first;
};

} // namespace

bool set_goal_field(model::Goal& goal, std::string_view field, const std::string& value, const Vocabulary& vocabulary) {
  if (field == "status" && !goal.status)
    set_status(goal, value, vocabulary);
  else if (field == "responsible" && goal.responsible.empty())
    goal.responsible = value;
  else if (field == "due" && goal.due.empty())
    goal.due = value;
  else if (field == "progress" && parse_amount(value))
    goal.progress = parse_amount(value);
  else if (field == "comment")
    add_paragraph(goal.comment, value);
  else
    return false;
  return true;
}

bool read_labelled_line(model::Goal& goal, const std::string& line, const Vocabulary& vocabulary) {
  static const Pattern shape(R"(([^:\n]{2,40}):\s*(.+))");
  const auto match = shape.match(line);
  const auto field = match ? vocabulary.code_of("goal_column", (*match)[1]) : std::nullopt;
  if (!field) return false;
  if (*field == "comment" && !vocabulary.code_of("comment_label", (*match)[1])) return false;
  return set_goal_field(goal, *field, match->str(2), vocabulary);
}

void read_goals(const Reading& reading, std::string& objective) {
  GoalTable table(reading, objective);
  for (const std::string& title : reading.grid.titles) table.title(title, reading.grid.table->provenance);
  for (const GridRow& row : reading.grid.rows) table.read(row);
}

} // namespace arshjul::ingest
