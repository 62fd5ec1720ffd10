// The rules, one file each: every one adds its checks to `found`.
#pragma once

#include "model/check.hpp"
#include "model/prose/sentences.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::model::checks {

using Prose = std::vector<Sentence>;
using Found = std::vector<Check>;

// "I uppföljningen redovisas 7 moment": numbers of things in prose against the rows.
void check_counts(const Content& content, const Prose& prose, Found& found);
// "Samtliga uppdrag är påbörjade" against the statuses.
void check_statuses(const Content& content, const Prose& prose, Found& found);
// "… inte föranlett någon anmärkning" against results and comments, and each result against its own comment.
void check_remarks(const Content& content, const Prose& prose, Found& found);
// "Åtta av nitton …, elva …": parts and wholes within the prose.
void check_fractions(const Content& content, const Prose& prose, Found& found);
// Sums in budget tables against their rows.
void check_sums(const Content& content, const Prose& prose, Found& found);
// Differences in budget tables: between rows (Resultat) and between columns (Avvikelse).
void check_differences(const Content& content, const Prose& prose, Found& found);
// Amounts in prose against the budget's, and against the amounts of a goal's actions.
void check_amounts(const Content& content, const Prose& prose, Found& found);
// Risk values against likelihood and consequence, against their scale, and levels against values.
void check_risks(const Content& content, const Prose& prose, Found& found);
// Dates that don't exist, and years and dates that don't fit together.
void check_dates(const Content& content, const Prose& prose, Found& found);

// ---- what the rules share ----

Check make(std::string rule, std::string verdict, std::string message, CheckSide stated, CheckSide held);
CheckSide side(const Sentence& sentence, std::string value);
CheckSide side(const Item& item, std::string text, std::string value);

// So many items of a side are named with their places; nobody follows more, and the text tells how many there are.
inline constexpr std::size_t most_items = 100;

// The items as one side, told by `text`.
template <class T>
CheckSide side_of_all(const std::vector<const T*>& items, std::string text, std::string value) {
  CheckSide all{std::move(text), std::move(value), {}, {}};
  for (const T* item : items) {
    if (all.items.size() == most_items) break;
    all.items.push_back(item->id);
    merge(all.provenance, item->provenance);
  }
  return all;
}

} // namespace arshjul::model::checks
