#include "ingest/meaning/items/controls.hpp"

#include "ingest/meaning/items/coded.hpp"
#include "ingest/meaning/items/confidence.hpp"
#include "ingest/meaning/items/sublabels.hpp"

namespace arshjul::ingest {
namespace {

std::string* text_slot(model::Control& control, std::string_view field) {
  struct Slot {
    std::string_view field;
    std::string model::Control::*member;
  };
  static constexpr Slot slots[] = {
      {"number", &model::Control::number},       {"area", &model::Control::area},
      {"risk", &model::Control::risk},           {"control", &model::Control::control},
      {"method", &model::Control::method},       {"frequency", &model::Control::frequency},
      {"reporting", &model::Control::reporting}, {"responsible", &model::Control::responsible},
      {"follow_up", &model::Control::follow_up}, {"comment", &model::Control::comment}};
  for (const Slot& slot : slots)
    if (slot.field == field) return &(control.*slot.member);
  return nullptr;
}

// A merged cell speaks for every row it reaches; what is found out about a control doesn't reach.
bool reaches_down(std::string_view field) {
  return field != "result" && field != "comment" && field != "follow_up" && field != "number" && field != "control";
}

} // namespace

namespace {

// Two columns may tell the result, one in a coded word and one in prose: the word is the result, the prose its comment.
void set_result(model::Control& control, const std::string& text, std::string_view category,
                const Vocabulary& vocabulary) {
  if (!control.result) {
    control.result = code_text(text, category, vocabulary, control);
  } else if (control.result->code != "unknown" || !find_code(text, category, vocabulary)) {
    add_paragraph(control.comment, text);
  } else {
    add_paragraph(control.comment, control.result->text);
    control.result = code_text(text, category, vocabulary, control);
    settle(control, worth::unknown_word, "unknown_status");
  }
}

} // namespace

void set_control_field(model::Control& control, std::string_view field, const std::string& text,
                       const Vocabulary& vocabulary) {
  if (text.empty()) return;
  if (field == "result") {
    set_result(control, text, "result", vocabulary);
  } else if (field == "deviation") {
    set_result(control, text, find_code(text, "deviation_answer", vocabulary) ? "deviation_answer" : "result",
               vocabulary);
  } else if (field == "control") {
    // Labels of a risk stay in a control's cells as its own words; what follows "Uppföljning" is its follow-up.
    for (const LabelledText& part : split_by_labels(text, "cell_label", vocabulary, {"follow_up", "comment"}))
      add_paragraph(part.field.empty() ? control.control : *text_slot(control, part.field), part.text);
  } else if (std::string* slot = text_slot(control, field)) {
    add_paragraph(*slot, text);
  }
}

namespace {

// A result that is shown as a sign says what the document's legend says of it.
std::string shown_text(model::Control& control, std::string_view field, const Cell& cell, const Reading& reading) {
  const std::string words = field == "result" ? words_of_sign(reading.signs, cell.text) : "";
  if (words.empty()) return cell.text;
  doubt(control, worth::by_sign_legend, "result_by_sign",
        "the result is shown as " + cell.text + ", read by the document's legend");
  return words;
}

} // namespace

void read_controls(const Reading& reading) {
  const Columns& columns = reading.guess.columns;
  std::string area;
  for (const GridRow& row : reading.grid.rows) {
    auto& controls = reading.document.controls;
    if (row.kind == RowKind::group) {
      area = row.text;
      continue;
    }
    if (row.kind == RowKind::comment) {
      if (!controls.empty()) add_paragraph(controls.back().comment, row.text);
      continue;
    }
    model::Control control;
    begin_item(control, reading, row);
    for (std::size_t column = 0; column < columns.fields.size(); ++column) {
      const Cell* cell = column < row.cells.size() ? row.cells[column] : nullptr;
      if (!cell || cell->column != static_cast<int>(column)) continue;
      if (row.begins(column) || reaches_down(columns.fields[column]))
        set_control_field(control, columns.fields[column], shown_text(control, columns.fields[column], *cell, reading),
                          reading.vocabulary);
    }
    if (control.control.empty()) continue;
    if (control.area.empty()) control.area = area;
    if (columns.has("area")) area = control.area;
    controls.push_back(std::move(control));
  }
}

} // namespace arshjul::ingest
