// A `document`: what one source file says (contract: schema/document.schema.json).
// An absent text is an empty string here and absent in JSON; an absent number is nullopt.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace arshjul::model {

// Points, origin at the page's top left, y downwards.
struct Box {
  double x0 = 0, y0 = 0, x1 = 0, y1 = 0;

  double width() const { return x1 - x0; }
  double height() const { return y1 - y0; }
  bool empty() const { return x1 <= x0 && y1 <= y0; }
  void include(const Box& other); // grows to hold both; an empty box takes the other's place
  friend bool operator==(const Box&, const Box&) = default;
};

// Where something is printed: a page (1-based) and box of a PDF, or lines (1-based, inclusive) of a text.
// In a dossier, `source` says which of its documents.
struct Place {
  int page = 0; // 0: a text's lines
  Box box;
  int first_line = 0, last_line = 0;
  std::string source;
  friend bool operator==(const Place&, const Place&) = default;
};
using Provenance = std::vector<Place>; // one entry a page, in reading order

// Adds `more` to `provenance`: boxes of the same page and source are united, touching line ranges too.
void merge(Provenance& provenance, const Provenance& more);

struct Coded {
  std::string text; // as the source has it
  std::string code; // of a closed list; "unknown" when no rule knows the text
  friend bool operator==(const Coded&, const Coded&) = default;
};

struct Warning {
  std::string code; // snake_case, stable
  std::string message;
  Provenance provenance;
  std::string field{};               // which field of the item it is about, if one
  std::vector<std::string> values{}; // what disagrees about it, in the places' order
  friend bool operator==(const Warning&, const Warning&) = default;
};

// What every extracted item has.
struct Item {
  std::string id; // unique in its file, the same at each run
  Provenance provenance;
  double confidence = 1; // 0..1; what lowers it is said in `warnings`
  std::vector<Warning> warnings;
  friend bool operator==(const Item&, const Item&) = default;
};

struct Signatory {
  std::string name, title;
  friend bool operator==(const Signatory&, const Signatory&) = default;
};

struct Period {
  std::optional<int> year;
  std::string checkpoint; // plan april augusti helar halvar t1 t2 q1…q4 unknown
  std::string label;      // as written: "per april 2024"
  friend bool operator==(const Period&, const Period&) = default;
};

struct Decision : Item {
  std::optional<int> number; // 1, 2, … in order, printed or not
  std::string text;          // with its "att", without its list number
};

struct Section : Item {
  int level = 1;
  std::string heading;
  std::string text; // paragraphs parted by "\n\n"; empty: a heading alone
};

struct Objective : Item {
  std::string kind; // fokusmal inriktningsmal mal
  std::string number, title;
};

struct Action {
  std::string text;
  std::vector<std::string> governing_documents;
  std::string expected_effect;
  Provenance provenance;
  friend bool operator==(const Action&, const Action&) = default;
};

struct Goal : Item {
  std::string kind; // uppdrag namndmal grunduppdrag aktivitet mal
  std::string number, text, objective, description, responsible, due;
  std::optional<double> progress; // percent
  std::optional<Coded> status;
  std::string shown_as; // text color symbol; empty when there is no status
  std::string comment;
  std::vector<Action> actions;
};

struct IndicatorValues {
  std::string total, women, men;
  friend bool operator==(const IndicatorValues&, const IndicatorValues&) = default;
};

struct Indicator : Item {
  std::string goal, name;
  std::vector<std::string> breakdown;
  IndicatorValues values;
  std::string reference, target, trend;
  std::vector<std::pair<std::string, std::string>> columns; // header → value, as printed
};

struct Risk : Item {
  std::string number, area, title, description, consequence_description, process;
  std::optional<double> likelihood, consequence, value;
  std::string level, existing_controls, planned_response;
  std::optional<Coded> follows_plan;
  std::string measures, responsible, follow_up, comment;
};

struct Control : Item {
  std::string number, area, risk, control, method, frequency, responsible, reporting;
  std::optional<Coded> result;
  std::string follow_up, comment;
};

struct Recommendation : Item {
  std::string issuer, area, text, response;
};

struct BudgetRow : Item {
  std::string group, label;
  std::vector<std::pair<std::string, double>> values; // column → amount, in column order
  std::string unit;
};

struct TableRow {
  std::vector<std::string> cells;
  friend bool operator==(const TableRow&, const TableRow&) = default;
};

// Every table found, classified or not; merged cells are repeated where they reach.
struct Table {
  Provenance provenance;
  std::string role; // goals actions indicators risks controls budget contents letterhead unknown
  std::vector<std::string> header;
  std::vector<TableRow> rows;
  friend bool operator==(const Table&, const Table&) = default;
};

// What is on the pages beside the content.
struct Furniture {
  int page = 0; // 0 in a text
  // running_head running_foot page_number letterhead contents caption signature title margin_text slanted_text
  // hidden_text text_without_heading
  std::string role;
  std::string text;
  friend bool operator==(const Furniture&, const Furniture&) = default;
};

struct Source {
  std::string file; // name only
  std::string sha256, media_type, producer;
  int pages = 0;
  std::string text_layer; // native ocr mixed
  friend bool operator==(const Source&, const Source&) = default;
};

// What a document says and a dossier gathers.
struct Content {
  std::vector<std::string> kinds;
  std::string title, municipality, committee, administration, case_number;
  std::string date; // ISO 8601
  std::vector<std::string> officers;
  std::vector<Signatory> signatories;
  Period period;
  std::vector<Decision> decisions;
  std::vector<Section> sections;
  std::vector<std::string> attachments;
  std::vector<Objective> objectives;
  std::vector<Goal> goals;
  std::vector<Indicator> indicators;
  std::vector<Risk> risks;
  std::vector<Control> controls;
  std::vector<Recommendation> recommendations;
  std::vector<BudgetRow> budget;
  std::vector<Warning> warnings;
};

struct Document : Content {
  Source source;
  std::vector<Table> tables;
  std::vector<Furniture> furniture;
};

// The text of a JSON Schema that we publish: "document.schema.json", "dossier.…", "diff.…"; empty for other names.
std::string_view schema_file(std::string_view name);

} // namespace arshjul::model
