#include "model/compare/orders.hpp"

#include "model/base/text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace arshjul::model {
namespace {

struct Rank {
  std::string_view value;
  int rank; // higher is better
};

// "unknown" has no rank, and nothing is said of it.
constexpr Rank statuses[] = {{"cancelled", 0},        {"not_fulfilled", 0}, {"delayed", 1},
                             {"not_started", 2},      {"ongoing", 3},       {"on_plan", 3},
                             {"partly_fulfilled", 4}, {"completed", 5},     {"fulfilled", 5}};
// A control that was not performed is neither better nor worse than one with a remark: it has no rank.
constexpr Rank results[] = {{"major_deviation", 0}, {"deviation", 1}, {"minor_deviation", 2}, {"no_remark", 3}};
constexpr Rank answers[] = {{"no", 0}, {"partly", 1}, {"yes", 2}};
// Levels are words of the source; these are the usual ones, by what stands first in them.
constexpr Rank levels[] = {{"kritisk", 0},    {"mycket hög", 0}, {"allvarlig", 0}, {"röd", 0},     {"hög", 1},
                           {"betydande", 1},  {"orange", 1},     {"medel", 2},     {"måttlig", 2}, {"kännbar", 2},
                           {"gul", 2},        {"låg", 3},        {"mindre", 3},    {"liten", 3},   {"grön", 3},
                           {"mycket låg", 4}, {"försumbar", 4}};

constexpr std::array<std::string_view, 5> unfinished{"not_started", "ongoing", "delayed", "partly_fulfilled",
                                                     "not_fulfilled"};

struct Ordered {
  std::string_view field;
  std::span<const Rank> ranks;
};
constexpr Ordered ordered_fields[] = {
    {"status", statuses}, {"result", results}, {"follows_plan", answers}, {"level", levels}};

struct Numbered {
  std::string_view field;
  bool higher_is_better;
};
constexpr Numbered numbered_fields[] = {
    {"progress", true}, {"value", false}, {"likelihood", false}, {"consequence", false}};

std::string told(double before, double after) {
  return after > before ? "better" : after < before ? "worse" : "same";
}

std::optional<int> rank_of_word(std::span<const Rank> ranks, std::string_view value) {
  const auto found = std::find_if(ranks.begin(), ranks.end(), [&](const Rank& rank) { return rank.value == value; });
  return found == ranks.end() ? std::nullopt : std::optional(found->rank);
}

// A coded value's code, or a text as a level is written: "Hög risk" begins with "hög".
std::optional<int> rank_of(std::span<const Rank> ranks, const Value& value) {
  if (const Coded* coded = std::get_if<Coded>(&value)) return rank_of_word(ranks, coded->code);
  const std::string* text = std::get_if<std::string>(&value);
  if (!text) return std::nullopt;
  const std::vector<std::string> words = text::words(text::fold(*text));
  if (words.size() > 1)
    if (const auto rank = rank_of_word(ranks, words[0] + " " + words[1])) return rank;
  return words.empty() ? std::nullopt : rank_of_word(ranks, words[0]);
}

} // namespace

std::string direction(std::string_view field, const Value& before, const Value& after) {
  for (const Ordered& ordered : ordered_fields) {
    if (ordered.field != field) continue;
    const auto from = rank_of(ordered.ranks, before), to = rank_of(ordered.ranks, after);
    return from && to ? told(*from, *to) : "";
  }
  for (const Numbered& numbered : numbered_fields) {
    const double *from = std::get_if<double>(&before), *to = std::get_if<double>(&after);
    if (numbered.field == field && from && to) return numbered.higher_is_better ? told(*from, *to) : told(*to, *from);
  }
  return {};
}

bool is_unfinished(std::string_view status) {
  return std::find(unfinished.begin(), unfinished.end(), status) != unfinished.end();
}

} // namespace arshjul::model
