// A `diff`: from one dossier to the next (contract: schema/diff.schema.json).
#pragma once

#include "model/dossier.hpp"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace arshjul::model {

enum class Change { added, removed, changed, unchanged, not_reported };

// A field's value on one side; monostate: the side doesn't have it.
using Value = std::variant<std::monostate, std::string, double, Coded, std::vector<std::string>>;

// A stretch of words: '=' in both, '-' only before, '+' only after. Joined by side they rebuild the texts exactly.
struct TextOp {
  char kind = '=';
  std::string text;
  friend bool operator==(const TextOp&, const TextOp&) = default;
};

struct FieldChange {
  std::string field; // "status", "comment", "value", …
  Value before, after;
  std::string direction; // better worse same, or empty where the field has no order
  std::optional<double> delta;
  std::vector<TextOp> ops; // only for texts
};

struct Side {
  std::string id, label;
  Provenance provenance{}; // of the item
};

struct Entry {
  Change change = Change::unchanged;
  std::optional<Side> before, after;
  double score = 0;                    // of the match, 0..1
  std::vector<std::string> matched_by; // "number", "text", "area", …
  std::vector<FieldChange> fields;
};

struct PeriodRef {
  std::string title, committee;
  Period period;
  std::vector<std::string> files;
};

struct Count {
  int added = 0, removed = 0, changed = 0, unchanged = 0, not_reported = 0;
};

struct Diff {
  PeriodRef before, after;
  bool comparable = true;                             // like period with like: only then is absence `removed`
  std::string reason;                                 // why not
  std::vector<std::pair<std::string, Count>> summary; // list name → counts, in contract order
  std::vector<Entry> objectives, goals, indicators, risks, controls, decisions;

  bool differs() const; // any entry that is not `unchanged`, `not_reported` aside
};

Diff compare(const Dossier& before, const Dossier& after);

} // namespace arshjul::model
