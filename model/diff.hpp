// A `diff`: from one dossier to the next (contract: schema/diff.schema.json).
#pragma once

#include "model/dossier.hpp"

#include <optional>
#include <string>
#include <string_view>
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

// A number that differs between two wordings of a text.
struct NumberChange {
  double before = 0, after = 0;
  std::optional<double> delta;           // absent where the units differ: one sample, 10 %
  std::string unit;                      // "%", "stickprov"; empty where it has none
  std::string before_words, after_words; // as printed: "minst 10 %"
};

struct FieldChange {
  std::string field; // "status", "comment", "value", …
  Value before, after;
  std::string direction; // better worse same, or empty where the field has no order
  std::optional<double> delta;
  std::vector<TextOp> ops;             // only for texts
  std::vector<NumberChange> numbers{}; // only for texts
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
  bool proposed = false; // a weak match: a person should look at it
  std::string settled{}; // "confirmed" or "pinned" when a person has
};

// Two items that nothing else matches and that may be one, rewritten: to be confirmed or rejected by a person. In the
// lists they stay apart.
struct Proposal {
  std::string list;
  Side before, after;
  double score = 0;
  std::vector<std::string> matched_by;
};

// One item that became several, or several that became one. In the lists one of them is matched, the others stand
// alone.
struct Split {
  std::string list, kind; // "split" or "merged"
  std::vector<Side> before, after;
  double score = 0; // how much of the one's words the several hold together, 0..1
};

// What became of what was promised, begun or remarked.
struct FollowUp {
  std::string kind; // stuck postponed vanished overdue promise_passed remark_returns recommendation declared_done
  std::string list; // where the item stands: "goals", …
  std::optional<Side> before, after;
  std::string message;
  std::string text;  // the words that say so, where words do
  std::string value; // status, date, "moved", "no_answer", …
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
  std::vector<Proposal> proposals;
  std::vector<Split> splits;
  std::vector<FollowUp> follow_through;

  bool differs() const; // any entry that is not `unchanged`, `not_reported` aside
};

// Whether anything is added, removed or changed in the counts of a comparison.
bool any_difference(const std::vector<std::pair<std::string, Count>>& summary);

// A list of a diff by its name, "goals"; empty for other names.
const std::vector<Entry>& entries_of(const Diff& diff, std::string_view list);

// What a person has settled about two items: `before` and `after` are their labels (as in a diff) or ids.
struct Settled {
  std::string list, before, after;
  std::string verdict; // "confirm" and "pin" make the pair, "reject" forbids it
};

Diff compare(const Dossier& before, const Dossier& after, const std::vector<Settled>& settled = {});

} // namespace arshjul::model
