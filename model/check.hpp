// What a dossier says in one place held against what it says in another.
#pragma once

#include "model/document.hpp"

#include <string>
#include <vector>

namespace arshjul::model {

// One side of a check: what stands there, and where.
struct CheckSide {
  std::string text;               // the words, or in Swedish a short telling of what was counted
  std::string value;              // "7", "130", "påbörjade"
  std::vector<std::string> items; // ids of the items it is about
  Provenance provenance;
};

// Verdicts: `error` (fel: the two can't both be right), `warning` (varning: look at it), `info` (odd, but no
// contradiction), `ok`, and `not_checkable` (går inte att kontrollera): what it takes isn't in the dossier.
struct Check {
  std::string id;      // "check-1"
  std::string rule;    // which one it was: "count", "sum", …
  std::string verdict; // a code of the above
  std::string message; // a sentence that says what was held against what
  CheckSide stated;    // what is claimed
  CheckSide found;     // what it was held against
};

} // namespace arshjul::model
