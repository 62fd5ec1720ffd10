#include "ingest/meaning/items/risks.hpp"

#include "ingest/meaning/items/coded.hpp"
#include "ingest/meaning/items/confidence.hpp"
#include "ingest/meaning/items/numbers.hpp"
#include "ingest/meaning/items/sublabels.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

std::string* text_slot(model::Risk& risk, std::string_view field) {
  struct Slot {
    std::string_view field;
    std::string model::Risk::*member;
  };
  static constexpr Slot slots[] = {{"number", &model::Risk::number},
                                   {"area", &model::Risk::area},
                                   {"title", &model::Risk::title},
                                   {"description", &model::Risk::description},
                                   {"consequence_description", &model::Risk::consequence_description},
                                   {"process", &model::Risk::process},
                                   {"level", &model::Risk::level},
                                   {"existing_controls", &model::Risk::existing_controls},
                                   {"planned_response", &model::Risk::planned_response},
                                   {"measures", &model::Risk::measures},
                                   {"responsible", &model::Risk::responsible},
                                   {"follow_up", &model::Risk::follow_up},
                                   {"comment", &model::Risk::comment}};
  for (const Slot& slot : slots)
    if (slot.field == field) return &(risk.*slot.member);
  return nullptr;
}

std::optional<double>* number_slot(model::Risk& risk, std::string_view field) {
  if (field == "likelihood") return &risk.likelihood;
  if (field == "consequence") return &risk.consequence;
  if (field == "value") return &risk.value;
  return nullptr;
}

// "3 x 4 = 12" and "12 (3 x 4)" say all three, "3 x 4" the two.
bool read_product(model::Risk& risk, const std::string& text) {
  static const Pattern shape(R"((?:(\d+)\s*\(\s*)?(\d+)\s*[x×*·X]\s*(\d+)(?:\s*=\s*(\d+)|\s*(\)))?)");
  const std::string normal = text::normalize(text);
  const auto match = shape.match(normal);
  if (!match || (*match)[1].empty() != (*match)[5].empty()) return false;
  risk.likelihood = parse_plain_number((*match)[2]);
  risk.consequence = parse_plain_number((*match)[3]);
  if (const auto value = (*match)[1].empty() ? (*match)[4] : (*match)[1]; !value.empty())
    risk.value = parse_plain_number(value);
  return true;
}

void set_number(model::Risk& risk, std::string_view field, std::optional<double>& slot, const std::string& text) {
  slot = parse_plain_number(text);
  if (slot) return;
  slot = only_number(text);
  const std::string quoted = std::string(field) + " \"" + text + "\"";
  if (slot)
    doubt(risk, worth::number_in_text, "number_in_text", "the number of the " + quoted + " was taken out of its words");
  else if (field == "value" && risk.level.empty())
    risk.level = text; // a level in words, printed where others have a figure
  else
    doubt(risk, worth::unread_number, "unread_number", "the " + quoted + " is no number");
}

// Fields whose cells may hold others under labels of their own.
bool may_hold_labels(std::string_view field) {
  return field == "title" || field == "description" || field == "existing_controls" || field == "planned_response" ||
         field == "measures" || field == "comment" || field == "follow_up";
}

bool is_numeric(const Grid& grid, std::size_t column) {
  int texts = 0, numbers = 0;
  for (const GridRow& row : grid.rows) {
    if (row.kind != RowKind::data || !row.begins(column) || row.cells[column]->text.empty()) continue;
    ++texts;
    numbers += only_number(row.cells[column]->text).has_value();
  }
  return texts > 0 && 2 * numbers > texts;
}

bool has_sentences(const Grid& grid, std::size_t column) {
  constexpr std::size_t sentence_words = 4; // a scale's step has fewer: "Mycket stor"
  return std::any_of(grid.rows.begin(), grid.rows.end(), [&](const GridRow& row) {
    return row.kind == RowKind::data && row.begins(column) &&
           text::words(row.cells[column]->text).size() >= sentence_words;
  });
}

// "Konsekvens" may head a text or a figure, "Risk" the risk itself or its value: what stands below tells.
Columns told_by_content(Columns columns, const Grid& grid) {
  for (std::size_t i = 0; i < columns.fields.size(); ++i) {
    std::string& field = columns.fields[i];
    if (field == "consequence" && !is_numeric(grid, i) && has_sentences(grid, i)) field = "consequence_description";
    if (field == "consequence_description" && is_numeric(grid, i) && !columns.has("consequence")) field = "consequence";
    if ((field == "title" || field == "level") && is_numeric(grid, i) && !has_sentences(grid, i) &&
        !columns.has("value"))
      field = "value";
  }
  return columns;
}

// A text column that is merged downwards says what the risks below have in common.
bool reaches_down(std::string_view field) {
  return field == "area" || field == "process";
}

} // namespace

void set_risk_field(model::Risk& risk, std::string_view field, const std::string& text, const Vocabulary& vocabulary) {
  if (text.empty() || field.empty()) return;
  if ((field == "value" || field == "level") && read_product(risk, text)) return;
  if (auto* number = number_slot(risk, field)) {
    if (!*number) set_number(risk, field, *number, text);
  } else if (field == "follows_plan") {
    risk.follows_plan = code_text(text, "follows_plan", vocabulary, risk);
  } else if (std::string* slot = text_slot(risk, field)) {
    if (!may_hold_labels(field)) return add_paragraph(*slot, text);
    for (const LabelledText& part : split_by_labels(text, "risk_label", vocabulary)) {
      std::string* own = part.field.empty() ? slot : text_slot(risk, part.field);
      own ? add_paragraph(*own, part.text) : set_risk_field(risk, part.field, part.text, vocabulary);
    }
  }
}

void finish_risk(model::Risk& risk) {
  static const Pattern numbered(R"((?:[Rr]isk\s+)?(\d{1,3}(?:\.\d{1,2})?)\s*[.:)]\s+)");
  if (risk.title.empty()) std::swap(risk.title, risk.description);
  if (const auto number = risk.number.empty() ? numbered.match_start(risk.title) : std::nullopt) {
    risk.number = number->str(1);
    risk.title = risk.title.substr(number->end);
  }
  if (risk.likelihood && risk.consequence && risk.value && *risk.likelihood * *risk.consequence != *risk.value)
    doubt(risk, worth::odd_product, "odd_risk_value",
          "likelihood " + text::format_number(*risk.likelihood) + " times consequence " +
              text::format_number(*risk.consequence) + " is not the value " + text::format_number(*risk.value));
}

void read_risks(const Reading& reading) {
  const Columns columns = told_by_content(reading.guess.columns, reading.grid);
  std::string area;
  for (const GridRow& row : reading.grid.rows) {
    if (row.kind == RowKind::group) {
      area = row.text;
      continue;
    }
    auto& risks = reading.document.risks;
    if (row.kind == RowKind::comment) {
      if (!risks.empty()) add_paragraph(risks.back().comment, row.text);
      continue;
    }
    model::Risk risk;
    begin_item(risk, reading, row);
    for (std::size_t column = 0; column < columns.fields.size(); ++column) {
      const std::string& field = columns.fields[column];
      const Cell* cell = column < row.cells.size() ? row.cells[column] : nullptr;
      if (!cell || cell->column != static_cast<int>(column)) continue;
      if (row.begins(column) || reaches_down(field)) set_risk_field(risk, field, cell->text, reading.vocabulary);
    }
    if (risk.title.empty() && risk.description.empty()) continue;
    if (columns.has("area") && risk.area.empty() && !area.empty()) risk.area = area;
    if (!columns.has("area")) risk.area = area;
    if (columns.has("area")) area = risk.area;
    finish_risk(risk);
    risks.push_back(std::move(risk));
  }
}

} // namespace arshjul::ingest
