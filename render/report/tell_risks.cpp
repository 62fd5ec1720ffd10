#include "model/base/text.hpp"
#include "render/report/report.hpp"
#include "render/report/sentences.hpp"
#include "render/report/wording.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

std::string risk_name(const model::Risk& risk) {
  return first_paragraph(!risk.title.empty() ? risk.title : !risk.description.empty() ? risk.description : risk.area);
}

// The highest values: at least three risks, ties not parted, as long as the list stays a list.
std::vector<const model::Risk*> highest(const std::vector<model::Risk>& risks) {
  constexpr std::size_t wanted = 3, most = 8;
  std::vector<const model::Risk*> valued;
  for (const model::Risk& risk : risks)
    if (risk.value) valued.push_back(&risk);
  std::stable_sort(valued.begin(), valued.end(), [](auto* a, auto* b) { return *a->value > *b->value; });
  std::size_t shown = std::min(wanted, valued.size());
  while (shown > 0 && shown < valued.size() && *valued[shown]->value == *valued[shown - 1]->value) ++shown;
  valued.resize(std::min(shown, most));
  return valued;
}

// "riskvärde 12 (sannolikhet 3 × konsekvens 4)"
std::string valued(const model::Risk& risk) {
  std::string words = "riskvärde " + text::format_number(*risk.value);
  if (risk.likelihood && risk.consequence)
    words += " (sannolikhet\u00A0" + text::format_number(*risk.likelihood) + "\u00A0×\u00A0konsekvens\u00A0" +
             text::format_number(*risk.consequence) + ")";
  return words;
}

std::string how_many_valued(std::size_t valued, std::size_t all) {
  if (valued == 0) return " Underlaget anger inga riskvärden.";
  if (all == 1) return " Den har ett riskvärde.";
  if (valued == all) return all == 2 ? " Båda har ett riskvärde." : " Samtliga har ett riskvärde.";
  return " Av dem har " + number_word(valued, Gender::common) + " ett riskvärde.";
}

} // namespace

std::vector<Block> tell_risks(const Material& material, const std::vector<Appendix>& appendices) {
  const std::vector<model::Risk>& risks = material.dossier.risks;
  if (risks.empty()) return {};
  std::vector<const model::Risk*> all;
  for (const model::Risk& risk : risks) all.push_back(&risk);
  const auto with_value = static_cast<std::size_t>(
      std::count_if(risks.begin(), risks.end(), [](const auto& risk) { return risk.value.has_value(); }));
  Text text{
      {"Underlaget omfattar " + counted(risks.size(), risk_noun) + "." + how_many_valued(with_value, risks.size())}};
  append(text, material.checks.mark_all(all));
  text.push_back({see_appendix(appendices, Topic::risks)});
  if (with_value > 0) text.push_back({" Högst värde har:"});
  std::vector<Block> blocks{Paragraph{std::move(text), Voice::body, with_value > 0}};
  if (with_value == 0) return blocks;
  List list;
  for (const model::Risk* risk : highest(risks)) {
    Text item{{without_full_stop(risk_name(*risk)) + " – " + valued(*risk)}};
    append(item, material.checks.mark(*risk));
    list.items.push_back(std::move(item));
  }
  blocks.push_back(std::move(list));
  return blocks;
}

} // namespace arshjul::render
