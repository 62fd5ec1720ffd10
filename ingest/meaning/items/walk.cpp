#include "ingest/meaning/items/walk.hpp"

#include "ingest/meaning/items/actions.hpp"
#include "ingest/meaning/items/budget.hpp"
#include "ingest/meaning/items/controls.hpp"
#include "ingest/meaning/items/goal_headings.hpp"
#include "ingest/meaning/items/goal_state.hpp"
#include "ingest/meaning/items/goals.hpp"
#include "ingest/meaning/items/indicators.hpp"
#include "ingest/meaning/items/labelled_prose.hpp"
#include "ingest/meaning/items/note_marks.hpp"
#include "ingest/meaning/items/recommendation_table.hpp"
#include "ingest/meaning/items/records.hpp"
#include "ingest/meaning/items/risks.hpp"
#include "ingest/meaning/items/status_notes.hpp"
#include "ingest/meaning/items/sublabels.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

// Texts above a table that may say its unit: the nearest few.
constexpr std::size_t context_depth = 3;

// A title is a line or two, not a paragraph that begins like one (bytes).
constexpr std::size_t longest_title = 400;

std::string list_line(const Block& block) {
  return block.marker.empty() ? "- " + block.text : block.marker + " " + block.text;
}

// "… Diarienummer": a page's head between the lines, cut from its values.
bool is_letterhead(std::string_view text, const Vocabulary& vocabulary) {
  const auto hits = vocabulary.find("label", text);
  return !hits.empty() && hits.back().end == text.size();
}

// In a text, a row that stands on a line of its own may have been taken for a heading: it has some words, and isn't
// one of a document's own headings.
bool reads_as_row(const Block& block, const Vocabulary& vocabulary) {
  constexpr std::size_t fewest_words = 3;
  return block.kind == BlockKind::heading && block.size == 0 && text::words(block.text).size() >= fewest_words &&
         !read_goal_heading(block.text, vocabulary) && !read_objective(block.text, vocabulary) &&
         !vocabulary.prefix("heading", block.text);
}

// A text has no fonts: a line that reads like a goal's heading is one. So is a paragraph right above a table.
bool reads_as_heading(const Block& block, const Block* next, const Vocabulary& vocabulary) {
  if (block.kind != BlockKind::paragraph || block.text.size() > longest_title) return false;
  const bool may_be = block.bold || block.size == 0 || (next && next->kind == BlockKind::table);
  if (!may_be) return false;
  // "Åtgärd: …" in the text tells what is done about something else.
  const auto goal = read_goal_heading(block.text, vocabulary);
  return (goal && (goal->kind != "aktivitet" || block.bold)) || read_objective(block.text, vocabulary);
}

} // namespace

Walk::Walk(const Flow& from, const Vocabulary& words, model::Document& into)
    : flow(from), vocabulary(words), document(into), legend(read_legend(from, words)),
      signs(read_sign_legend(from, words)) {}

void Walk::run() {
  for (std::size_t at = 0; at < flow.blocks.size(); ++at) {
    const Block& block = flow.blocks[at];
    if (status_notes(block)) continue;
    if (const auto end = labelled_prose(at)) {
      at = *end - 1;
      continue;
    }
    if (block.kind != BlockKind::table) note_measure(block, measure);
    switch (block.kind) {
    case BlockKind::heading:
      heading(at);
      break;
    case BlockKind::table:
      // In a record a row like "Status | Klart" is a label and its value, though both are words of headers.
      if (record_role(block.table, vocabulary))
        table(block.table);
      else
        for (const Table& part : split_at_headers(block.table, vocabulary)) table(part);
      break;
    default:
      if (reads_as_heading(block, at + 1 < flow.blocks.size() ? &flow.blocks[at + 1] : nullptr, vocabulary))
        heading(at);
      else
        prose(block);
    }
  }
}

bool Walk::status_notes(const Block& block) {
  if (block.kind == BlockKind::table) return false;
  std::vector<model::Goal> notes = read_status_notes(block, vocabulary);
  for (model::Goal& note : notes) {
    note.objective = objective;
    document.goals.push_back(std::move(note));
  }
  return !notes.empty();
}

std::optional<std::size_t> Walk::labelled_prose(std::size_t at) {
  if (flow.blocks[at].kind != BlockKind::paragraph) return std::nullopt;
  const auto found = read_labelled_prose(flow, at, vocabulary);
  if (!found) return std::nullopt;
  const Grid grid = grid_of(found->table, vocabulary);
  const RoleGuess guess = guess_role(grid, vocabulary, {});
  read_records({grid, guess, vocabulary, above, document, legend, signs});
  return found->end;
}

void Walk::heading(std::size_t at) {
  const Block& block = flow.blocks[at];
  if (run_on && reads_as_row(block, vocabulary) && read_run_on_line(block, *run_on_title, document)) return;
  if (goes_on(block)) return;
  after_list = false;
  const int level = block.kind == BlockKind::heading ? block.level : goal_level;
  const Judged judged = read_judged(block, signs, vocabulary);
  auto named = read_objective(judged.text, vocabulary);
  auto parts = named ? std::nullopt : read_goal_heading(judged.text, vocabulary);
  if (named && is_judged_goal(at, *named, judged)) {
    parts = GoalText{named->kind, named->number, named->title};
    named.reset();
  }
  if (named) {
    if (named->title.empty()) named->title = title_below(at);
    note_objective(*named, block.provenance, block.confidence, document);
    objective = objective_key(*named);
    objective_level = level;
    goal.reset();
    goal_title.clear();
  } else if (parts) {
    begin_goal(at, *parts);
    goal_level = level;
    if (model::Goal* begun = current_goal()) take_judgement(*begun, judged, legend, vocabulary);
  } else {
    goal.reset();
    if (level <= objective_level) objective.clear();
    if (level <= goal_level || objective.empty()) goal_title.clear();
  }
  note_above(block.text);
}

// "Mål 3" alone on its line: the one sentence below says what the goal is.
std::string Walk::title_below(std::size_t at) const {
  static const Pattern sentences(R"([.!?]\s+\p{Lu})");
  if (at + 1 >= flow.blocks.size()) return {};
  const Block& below = flow.blocks[at + 1];
  if (below.kind != BlockKind::paragraph || below.text.size() > longest_title || sentences.find(below.text)) return {};
  return below.text;
}

bool Walk::titles_indicators(std::size_t at) const {
  if (at + 1 >= flow.blocks.size() || flow.blocks[at + 1].kind != BlockKind::table) return false;
  const Grid grid = grid_of(flow.blocks[at + 1].table, vocabulary);
  return guess_role(grid, vocabulary, {}).role == Role::indicators;
}

// A flattened table that a page break has cut goes on under its own title, printed again, as lines of text.
bool Walk::goes_on(const Block& block) {
  const auto named = run_on_title ? read_goal_heading(block.text, vocabulary) : std::nullopt;
  run_on = named && text::fold(named->text) == text::fold(*run_on_title);
  if (!run_on) run_on_title.reset();
  return run_on;
}

// The title right above a table of indicators, when it names a goal.
std::string Walk::caption_or(const std::string& otherwise) const {
  const auto named = above.empty() ? std::nullopt : read_goal_heading(above.front(), vocabulary);
  return named ? named->text : otherwise;
}

// "Mål 3: …" is one of the council's, which others hang on, or, when it is judged itself and nothing hangs on it, a
// goal.
bool Walk::is_judged_goal(std::size_t at, const ObjectiveHeading& named, const Judged& judged) const {
  if (named.kind != "mal" || named.title.empty() || flow.blocks[at].kind != BlockKind::heading) return false;
  if (!judged.told() && (at + 1 >= flow.blocks.size() || !tells_status(flow.blocks[at + 1], vocabulary))) return false;
  for (std::size_t next = at + 1; next < flow.blocks.size(); ++next) {
    const Block& block = flow.blocks[next];
    if (block.kind == BlockKind::heading && block.level <= flow.blocks[at].level) return true;
    if (block.kind == BlockKind::heading && read_goal_heading(block.text, vocabulary)) return false;
    if (block.kind != BlockKind::table) continue;
    if (guess_role(grid_of(block.table, vocabulary), vocabulary, {}).role == Role::goals) return false;
  }
  return true;
}

void Walk::begin_goal(std::size_t at, const GoalText& parts) {
  const Block& block = flow.blocks[at];
  // A title right above its indicators is theirs alone; the goal of that name has its own heading elsewhere.
  if (titles_indicators(at)) return goal.reset();
  goal_title = parts.text;
  const auto known = std::find_if(document.goals.begin(), document.goals.end(), [&](const model::Goal& one) {
    // An annex repeats goals without their objectives; "Nämndens grunduppdrag" has nothing else to tell it by.
    const bool same_place = one.objective == objective || (objective.empty() && parts.kind != "grunduppdrag");
    return one.kind == parts.kind && same_place && text::fold(one.text) == text::fold(parts.text);
  });
  if (known != document.goals.end()) {
    model::merge(known->provenance, block.provenance);
    goal = static_cast<std::size_t>(known - document.goals.begin());
    return;
  }
  model::Goal made;
  made.kind = parts.kind;
  made.number = parts.number;
  made.text = parts.text;
  made.objective = objective;
  made.provenance = block.provenance;
  made.confidence = block.confidence;
  goal = document.goals.size();
  document.goals.push_back(std::move(made));
}

model::Goal* Walk::current_goal() {
  return goal ? &document.goals[*goal] : nullptr;
}

void Walk::prose(const Block& block) {
  note_above(block.text);
  if (run_on && !is_letterhead(block.text, vocabulary) && read_run_on_line(block, *run_on_title, document)) return;
  run_on = false;
  run_on_title.reset();
  model::Goal* under = current_goal();
  if (!under || block.text.empty()) return;
  if (read_labelled_line(*under, block.text, vocabulary)) return model::merge(under->provenance, block.provenance);
  if (block.kind == BlockKind::list_item) {
    if (!under->description.empty()) under->description += after_list ? "\n" : "\n\n";
    under->description += list_line(block);
    after_list = true;
  } else {
    add_paragraph(under->description, block.text);
    after_list = false;
  }
  model::merge(under->provenance, block.provenance);
}

void Walk::table(const Table& found) {
  after_list = false;
  run_on_title.reset();
  const Table plain = below_each_other(without_note_marks(found, flow.note_marks), vocabulary);
  Sheet sheet{grid_of(plain, vocabulary), {}};
  sheet.guess = guess_role(sheet.grid, vocabulary, above);
  keep_table(found, {grid_of(found, vocabulary), sheet.guess});
  if (sheet.guess.role == Role::goals) find_unmarked_groups(sheet.grid);
  const Reading reading{sheet.grid, sheet.guess, vocabulary, above, document, legend, signs};
  if (sheet.guess.record)
    read_records(reading);
  else
    switch (sheet.guess.role) {
    case Role::goals:
      read_goals(reading, objective);
      break;
    case Role::indicators:
      run_on_title = read_indicators(reading, caption_or(goal_title));
      break;
    case Role::risks:
      read_risks(reading);
      break;
    case Role::controls:
      read_controls(reading);
      break;
    case Role::recommendations:
      read_recommendation_table(reading);
      break;
    case Role::budget:
      read_budget(reading);
      break;
    case Role::actions:
      if (model::Goal* under = current_goal())
        read_actions(reading, *under);
      else
        document.warnings.push_back(
            {"actions_without_goal", "a table of actions stands under no goal", found.provenance});
      break;
    case Role::unknown:
      if (model::Goal* under = current_goal(); under && read_state_table(*under, reading)) break;
      if (!sheet.guess.ambiguous && !measure.number.empty() && tells_who_and_when(sheet.grid, vocabulary))
        read_measure(reading, measure);
      break;
    }
  measure = {};
  read_second_kind(reading);
  run_on = run_on_title && sheet.grid.rows.empty();
  if (sheet.guess.merged)
    document.warnings.push_back({"merged_columns",
                                 "a cell of the header holds the names of two columns, so the cells below can't be "
                                 "told apart; no items were read",
                                 found.provenance});
  if (sheet.guess.ambiguous)
    document.warnings.push_back(
        {"ambiguous_table", "the header fits two kinds of tables equally well; no items were read", found.provenance});
}

// A row may tell two things: a control and its risk's value, an indicator and how far its goal is fulfilled.
void Walk::read_second_kind(const Reading& reading) {
  const bool controls = reading.guess.role == Role::controls;
  if (reading.guess.record || (!controls && reading.guess.role != Role::indicators)) return;
  RoleGuess second;
  second.role = controls ? Role::risks : Role::goals;
  second.columns = explain_header(reading.grid, controls ? "risk_column" : "goal_column", vocabulary);
  for (std::size_t i = 0; i < second.columns.fields.size(); ++i)
    if (second.columns.worths[i] < 1) second.columns.fields[i].clear();
  const Columns& columns = second.columns;
  const bool valued = columns.has("value") || (columns.has("likelihood") && columns.has("consequence"));
  const Reading again{reading.grid, second, vocabulary, above, document, legend, signs};
  if (controls && valued && (columns.has("title") || columns.has("description")))
    read_risks(again);
  else if (!controls && columns.has("text") && columns.has("status"))
    read_goals(again, objective);
}

void Walk::keep_table(const Table& table, const Sheet& sheet) {
  model::Table kept;
  kept.provenance = table.provenance;
  kept.role = role_name(sheet.guess.role);
  const int header_end = sheet.guess.record ? 0 : sheet.grid.header_rows;
  if (!sheet.guess.record) kept.header = sheet.grid.header;
  // Titles above the header stay with the rows: no words are lost.
  for (int row = 0; row < table.rows; ++row) {
    const bool title = row < header_end && row < static_cast<int>(sheet.grid.titles.size());
    if (row < header_end && !title) continue;
    model::TableRow texts;
    for (int column = 0; column < table.columns; ++column) {
      const Cell* cell = table.at(row, column);
      texts.cells.push_back(cell ? cell->text : std::string());
    }
    kept.rows.push_back(std::move(texts));
  }
  document.tables.push_back(std::move(kept));
}

void Walk::note_above(const std::string& text) {
  if (text.empty()) return;
  above.insert(above.begin(), text);
  if (above.size() > context_depth) above.pop_back();
}

} // namespace arshjul::ingest
