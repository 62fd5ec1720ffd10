#include "model/base/text.hpp"
#include "render/report/figures/figures.hpp"
#include "render/report/wording.hpp"

#include <algorithm>
#include <map>

namespace arshjul::render {
namespace {

constexpr double square = 11, key_step = 14, key_column = 112; // points

struct Tint {
  std::string_view code;
  Colour colour;
};
// Light, so that the letters are read; the letters tell them apart.
constexpr Tint tints[] = {
    {"completed", {0.73, 0.88, 0.78}},     {"fulfilled", {0.73, 0.88, 0.78}},        {"on_plan", {0.80, 0.89, 0.96}},
    {"ongoing", {0.80, 0.89, 0.96}},       {"partly_fulfilled", {0.99, 0.93, 0.70}}, {"delayed", {0.99, 0.84, 0.64}},
    {"not_fulfilled", {0.96, 0.76, 0.74}}, {"cancelled", {0.82, 0.82, 0.82}},        {"not_started", {1, 1, 1}}};
constexpr std::string_view no_status = "ej angiven";

std::size_t rank(std::string_view code) {
  return static_cast<std::size_t>(
      std::find_if(std::begin(tints), std::end(tints), [&](const Tint& tint) { return tint.code == code; }) -
      std::begin(tints));
}

} // namespace

Colour status_tint(std::string_view code) {
  const std::size_t at = rank(code);
  return at < std::size(tints) ? tints[at].colour : Colour{0.93, 0.93, 0.93};
}

// "P" for Påbörjad; where two words begin alike, as many letters as part them.
std::vector<StatusKey> status_keys(const std::vector<StatusCount>& counts) {
  std::vector<StatusKey> keys;
  for (const StatusCount& status : counts) {
    StatusKey key{status.code, status.word.empty() ? std::string(no_status) : status.word, "–"};
    const std::u32string word = text::code_points(key.word);
    for (std::size_t length = 1; !status.word.empty() && length <= word.size(); ++length) {
      key.letters = text::from_code_points(word.substr(0, length));
      if (std::none_of(keys.begin(), keys.end(), [&](const StatusKey& other) { return other.letters == key.letters; }))
        break;
    }
    keys.push_back(std::move(key));
  }
  return keys;
}

double draw_key(std::vector<Shape>& shapes, const std::vector<StatusKey>& keys, double left, double top) {
  const auto columns = static_cast<std::size_t>(std::max(1.0, (figure_width - left) / key_column));
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const double x = left + key_column * static_cast<double>(i % columns);
    const double y = top + key_step * static_cast<double>(i / columns);
    shapes.emplace_back(DrawnBox{x, y, square + 4, square, status_tint(keys[i].code)});
    shapes.emplace_back(
        DrawnWords{x + (square + 4) / 2, y + square - 3, keys[i].letters, label_size, Anchor::middle, true});
    shapes.emplace_back(DrawnWords{x + square + 8, y + square - 3, shortened(keys[i].word, 20)});
  }
  return key_step * static_cast<double>((keys.size() + columns - 1) / columns);
}

std::string shortened(const std::string& text, std::size_t letters) {
  const std::u32string all = text::code_points(text::normalize(text));
  if (all.size() <= letters) return text::from_code_points(all);
  std::size_t end = all.rfind(U' ', letters - 1);
  if (end == std::u32string::npos || end < letters / 2) end = letters - 1;
  return text::from_code_points(all.substr(0, end)) + "…";
}

Standing standing_of(const model::Dossier& dossier) {
  Standing standing;
  standing.period = period_phrase(dossier.period);
  for (const model::Goal& goal : dossier.goals) {
    const std::string code = goal.status ? goal.status->code : "";
    const std::string shown = goal.status ? coded_told(*goal.status) : "";
    const auto known = std::find_if(standing.statuses.begin(), standing.statuses.end(), [&](const StatusCount& one) {
      return one.code == code && (code != "unknown" || one.word == shown);
    });
    if (known != standing.statuses.end())
      ++known->count;
    else
      standing.statuses.push_back({code, shown, 1});
  }
  std::stable_sort(standing.statuses.begin(), standing.statuses.end(),
                   [](const StatusCount& a, const StatusCount& b) { return rank(a.code) < rank(b.code); });
  double sum = 0;
  for (const model::Risk& risk : dossier.risks) {
    if (!risk.value) continue;
    ++standing.risks;
    sum += *risk.value;
    standing.highest_risk = std::max(standing.highest_risk, *risk.value);
  }
  if (standing.risks > 0) standing.mean_risk = sum / static_cast<double>(standing.risks);
  return standing;
}

} // namespace arshjul::render
