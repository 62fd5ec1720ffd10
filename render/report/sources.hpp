// Where each figure comes from, and which of them must be checked.
#pragma once

#include "model/dossier.hpp"
#include "render/report/blocks.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace arshjul::render {

// A period's documents, numbered as they stand: "[1] s. 4–5" is pages 4 to 5 of the first.
class SourceNotes {
public:
  SourceNotes(std::vector<std::string> file_names, std::size_t first_number);
  std::string note(const model::Provenance& provenance) const; // empty when there is none

private:
  std::size_t number_of(const std::string& file) const; // 0: not among them
  std::vector<std::string> files;
  std::size_t first;
};

std::vector<std::string> file_names(const model::Dossier& dossier);

struct Check {
  std::string number; // "K1"
  std::string what;   // the item, as its document has it
  std::string why;
  std::string source;
  std::string verdict{}; // of what doesn't agree: "Fel", "Varning", …; empty: it is only read with doubt
  std::string against{}; // what it was held against
};

// All items that are read with doubt, in the dossier's order, then what doesn't agree, the worst first.
class Checks {
public:
  Checks(const model::Dossier& dossier, const SourceNotes& notes);

  const std::vector<Check>& all() const { return checks; }
  Text mark(const model::Item& item) const; // " [kontrollera: K1]", or nothing
  // One mark for a sentence that counts all these.
  template <class Items>
  Text mark_all(const Items& items) const {
    std::vector<std::size_t> found;
    for (const model::Item* item : items) add(found, *item);
    return marks(found);
  }

private:
  void consider(const model::Item& item, const std::string& what, const SourceNotes& notes);
  void consider(const model::Check& check, const SourceNotes& notes);
  std::string next_number() const;
  void add(std::vector<std::size_t>& found, const model::Item& item) const;
  static Text marks(std::vector<std::size_t> found);

  std::vector<Check> checks;
  std::map<std::string, std::vector<std::size_t>> by_id; // item id → indexes in `checks`
  std::set<std::pair<std::string, std::string>> said;    // code and message of what an item's check has told
};

std::string goal_label(const model::Goal& goal); // "Uppdrag 3"; without a number the goal's own text
std::string goal_text(const model::Goal& goal);  // "3. Utveckla …"

} // namespace arshjul::render
