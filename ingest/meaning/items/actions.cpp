#include "ingest/meaning/items/actions.hpp"

#include "ingest/meaning/items/confidence.hpp"
#include "ingest/meaning/items/sublabels.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

namespace arshjul::ingest {
namespace {

// "… KF 2018 Handlingsplan för …": a capital inside a line that a sentence's end or a conjunction doesn't explain.
void split_at_names(const std::string& line, const Vocabulary& vocabulary, std::vector<std::string>& documents) {
  std::size_t from = 0;
  for (const Hit& hit : vocabulary.find("document_name", line)) {
    if (hit.begin == 0 || !text::is_upper(text::first_letter(std::string_view(line).substr(hit.begin)))) continue;
    const std::string before = text::normalize(std::string_view(line).substr(from, hit.begin - from));
    if (before.empty()) continue;
    documents.push_back(before);
    from = hit.begin;
  }
  const std::string last = text::normalize(std::string_view(line).substr(from));
  if (!last.empty()) documents.push_back(last);
}

} // namespace

std::vector<std::string> split_documents(std::string_view cell, const Vocabulary& vocabulary) {
  static const Pattern ends(R"((?:\s*\n\s*)+(?:-\s+)?|^-\s+|\s*;\s+)");
  std::vector<std::string> documents;
  std::size_t from = 0;
  for (const Match& end : ends.find_all(cell)) {
    split_at_names(std::string(cell.substr(from, end.begin - from)), vocabulary, documents);
    from = end.end;
  }
  split_at_names(std::string(cell.substr(from)), vocabulary, documents);
  return documents;
}

void read_actions(const Reading& reading, model::Goal& goal) {
  const Columns& columns = reading.guess.columns;
  for (const GridRow& row : reading.grid.rows) {
    if (row.kind == RowKind::group) continue;
    const std::string text = row.kind == RowKind::data ? field_text(row, columns, "text") : std::string();
    const auto documents = split_documents(reaching_text(row, columns, "governing_documents"), reading.vocabulary);
    const std::string effect = reaching_text(row, columns, "expected_effect");
    if (text.empty()) {
      if (goal.actions.empty()) continue;
      model::Action& above = goal.actions.back();
      const auto own = split_documents(field_text(row, columns, "governing_documents"), reading.vocabulary);
      above.governing_documents.insert(above.governing_documents.end(), own.begin(), own.end());
      add_paragraph(above.expected_effect, field_text(row, columns, "expected_effect"));
      model::merge(above.provenance, row.provenance);
      continue;
    }
    goal.actions.push_back({text, documents, effect, row.provenance});
  }
  model::merge(goal.provenance, reading.grid.table->provenance);
}

} // namespace arshjul::ingest
