#include "model/dossier.hpp"

#include "model/base/error.hpp"
#include "model/base/text.hpp"
#include "model/checks/checks.hpp"
#include "model/committee.hpp"
#include "model/merge/same_item.hpp"
#include "model/merge/unite.hpp"

#include <algorithm>
#include <map>

namespace arshjul::model {
namespace {

bool is_letter(const Document& document) {
  return std::find(document.kinds.begin(), document.kinds.end(), "tjansteskrivelse") != document.kinds.end();
}

void name_source(Provenance& provenance, const std::string& file) {
  for (Place& place : provenance) place.source = file;
}

void name_source(std::vector<Warning>& warnings, const std::string& file) {
  for (Warning& warning : warnings) name_source(warning.provenance, file);
}

// "plan.pdf, page 3" or "notes.txt, line 12".
std::string describe(const Provenance& provenance) {
  if (provenance.empty()) return "an unknown place";
  const Place& place = provenance.front();
  return place.source +
         (place.page > 0 ? ", page " + std::to_string(place.page) : ", line " + std::to_string(place.first_line));
}

// A text in a message: long enough to be found again, short enough for a line.
std::string quoted(const std::string& text) {
  constexpr std::size_t longest = 60; // letters
  const std::u32string letters = text::code_points(text::normalize(text));
  if (letters.size() <= longest) return "\"" + text::from_code_points(letters) + "\"";
  return "\"" + text::from_code_points(letters.substr(0, longest)) + "…\"";
}

class Merger {
public:
  Dossier dossier;

  void add(const Document& document) {
    file = own_name(document.source.file);
    dossier.sources.push_back({document.source, document.title, document.date, document.case_number, document.kinds});
    dossier.sources.back().source.file = file;
    add_heading(document);
    add_items("decision", dossier.decisions, document.decisions);
    add_items("section", dossier.sections, document.sections);
    add_items("objective", dossier.objectives, document.objectives);
    add_items("goal", dossier.goals, document.goals);
    add_items("indicator", dossier.indicators, document.indicators);
    add_items("risk", dossier.risks, document.risks);
    add_items("control", dossier.controls, document.controls);
    add_items("recommendation", dossier.recommendations, document.recommendations);
    add_items("budget", dossier.budget, document.budget);
    for (Warning warning : document.warnings) {
      name_source(warning.provenance, file);
      dossier.warnings.push_back(std::move(warning));
    }
  }

private:
  // Places name their source by its file: a second "plan.pdf" is "plan.pdf (2)".
  std::string own_name(const std::string& name) const {
    const auto known = [&](const std::string& wanted) {
      return std::any_of(dossier.sources.begin(), dossier.sources.end(),
                         [&](const DossierSource& source) { return source.source.file == wanted; });
    };
    std::string own = name;
    for (int count = 2; known(own); ++count) own = name + " (" + std::to_string(count) + ")";
    return own;
  }

  void add_heading(const Document& document);
  void add_checkpoint(const Period& period);
  template <class T>
  void add_items(const std::string& name, std::vector<T>& items, const std::vector<T>& more);
  template <class T>
  T own(T item) const;
  template <class T>
  void unite(const std::string& name, T& item, const T& more);
  template <class T>
  void take_unless_set(const char* field, T& value, const T& more, const std::string& shown);

  struct Giver {
    std::string file, shown;
  };
  std::map<std::string, Giver> givers; // who gave the dossier a field of its heading, and what
  std::string file;                    // of the document that is being added
  std::string committee_file;          // who named the committee first
};

// The item with every place named.
template <class T>
T Merger::own(T item) const {
  name_source(item.provenance, file);
  name_source(item.warnings, file);
  if constexpr (requires { item.actions; })
    for (Action& action : item.actions) name_source(action.provenance, file);
  return item;
}

template <class T>
void Merger::unite(const std::string& name, T& item, const T& more) {
  const Provenance first = item.provenance;
  Uniter uniter(slots_of(more));
  fields(uniter, item);
  for (const Conflict& conflict : uniter.conflicts) {
    Warning warning{"conflict",
                    name + ": " + conflict.field + " is " + quoted(conflict.kept) + " in " + describe(first) + " but " +
                        quoted(conflict.dropped) + " in " + describe(more.provenance) + "; the first is kept",
                    first,
                    conflict.field,
                    {conflict.kept, conflict.dropped}};
    merge(warning.provenance, more.provenance);
    item.warnings.push_back(warning);
    dossier.warnings.push_back(std::move(warning));
  }
}

// Each item of the document goes to the first item of the earlier ones that is the same and not taken by another of its
// own; else it is new. Ids are given by list and order.
template <class T>
void Merger::add_items(const std::string& name, std::vector<T>& items, const std::vector<T>& more) {
  std::vector<Identity> known;
  for (const T& item : items) known.push_back(identity(item));
  std::vector<bool> taken(known.size());
  for (const T& given : more) {
    const Identity wanted = identity(given);
    std::size_t same = 0;
    while (same < known.size() && (taken[same] || !same_item(known[same], wanted))) ++same;
    if (same < known.size()) {
      taken[same] = true;
      unite(items[same].id, items[same], own(given));
    } else {
      items.push_back(own(given));
      items.back().id = name + "-" + std::to_string(items.size());
    }
  }
}

template <class T>
void Merger::take_unless_set(const char* field, T& value, const T& more, const std::string& shown) {
  if (more == T{} || value == more) return;
  if (value == T{}) {
    value = more;
    givers[field] = {file, shown};
    return;
  }
  const auto giver = givers.find(field);
  const std::string first = giver == givers.end() ? dossier.sources.front().source.file : giver->second.file;
  const std::string kept = giver == givers.end() ? std::string() : giver->second.shown;
  dossier.warnings.push_back({"conflict",
                              std::string(field) + " is " + quoted(kept) + " in " + first + " but " + quoted(shown) +
                                  " in " + file + "; the first is kept",
                              {},
                              field,
                              {kept, shown}});
}

void add_all(std::vector<std::string>& values, const std::vector<std::string>& more) {
  for (const std::string& value : more)
    if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

// How closely a checkpoint tells when: a follow-up's own, a plan's, none.
int closeness(const std::string& checkpoint) {
  return checkpoint.empty() || checkpoint == "unknown" ? 0 : checkpoint == "plan" ? 1 : 2;
}

// The source that tells the period more closely has it: a follow-up merged with its plan is of the follow-up's time.
void Merger::add_checkpoint(const Period& period) {
  Period& own = dossier.period;
  const int before = closeness(own.checkpoint), after = closeness(period.checkpoint);
  if (after > before) {
    own.checkpoint = period.checkpoint;
    givers["checkpoint"] = {file, period.checkpoint};
    if (!period.label.empty()) own.label = period.label;
  } else if (after == before && after > 0) {
    take_unless_set("checkpoint", own.checkpoint, period.checkpoint, period.checkpoint);
  }
  if (own.label.empty()) own.label = period.label;
}

void Merger::add_heading(const Document& document) {
  if (!document.committee.empty() && !dossier.committee.empty() &&
      committee_key(document.committee) != committee_key(dossier.committee))
    throw Error(Fault::usage, file,
                "is about " + document.committee + ", but " + committee_file + " about " + dossier.committee,
                "a dossier is of one committee: merge the documents of each by themselves");
  if (dossier.committee.empty()) {
    dossier.committee = document.committee;
    committee_file = file;
  }
  // An appendix has a title and a date of its own; they stay with its source.
  if (dossier.title.empty()) dossier.title = document.title;
  if (dossier.date.empty()) dossier.date = document.date;
  take_unless_set("municipality", dossier.municipality, document.municipality, document.municipality);
  take_unless_set("administration", dossier.administration, document.administration, document.administration);
  take_unless_set("case_number", dossier.case_number, document.case_number, document.case_number);
  take_unless_set("year", dossier.period.year, document.period.year,
                  document.period.year ? std::to_string(*document.period.year) : "");
  add_checkpoint(document.period);
  add_all(dossier.kinds, document.kinds);
  add_all(dossier.officers, document.officers);
  for (const Signatory& signatory : document.signatories)
    if (std::find(dossier.signatories.begin(), dossier.signatories.end(), signatory) == dossier.signatories.end())
      dossier.signatories.push_back(signatory);
  add_all(dossier.attachments, document.attachments);
}

} // namespace

Dossier merge_documents(const std::vector<Document>& documents) {
  if (documents.empty()) throw Error(Fault::usage, "", "a dossier needs a document", "name at least one");
  std::vector<const Document*> ordered;
  for (const Document& document : documents) ordered.push_back(&document);
  std::stable_partition(ordered.begin(), ordered.end(), [](const Document* document) { return is_letter(*document); });
  Merger merger;
  for (const Document* document : ordered) merger.add(*document);
  if (merger.dossier.period.checkpoint.empty()) merger.dossier.period.checkpoint = "unknown";
  merger.dossier.checks = check_consistency(merger.dossier);
  return std::move(merger.dossier);
}

} // namespace arshjul::model
