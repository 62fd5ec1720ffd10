#include "render/report/report.hpp"
#include "render/report/sentences.hpp"

#include <algorithm>

namespace arshjul::render {

std::vector<Block> tell_recommendations(const Material& material, const std::vector<Appendix>& appendices) {
  const auto& all = material.dossier.recommendations;
  if (all.empty()) return {};
  static constexpr Noun noun{"rekommendation", "rekommendationer", "rekommendationen", "rekommendationerna",
                             Gender::common};
  const auto answered = static_cast<std::size_t>(std::count_if(
      all.begin(), all.end(), [](const auto& recommendation) { return !recommendation.response.empty(); }));
  std::string told = "Underlaget redovisar " + counted(all.size(), noun) + " från revisorerna. ";
  if (answered == all.size())
    told += all.size() == 1 ? "Den har ett svar." : all.size() == 2 ? "Båda har ett svar." : "Samtliga har ett svar.";
  else
    told +=
        "Av dem har " + (answered == 0 ? "ingen" : number_word(answered, Gender::common)) + " ett svar i underlaget.";
  std::vector<const model::Recommendation*> items;
  for (const auto& recommendation : all) items.push_back(&recommendation);
  Text text{{told}};
  append(text, material.checks.mark_all(items));
  text.push_back({see_appendix(appendices, Topic::recommendations)});
  return {Paragraph{std::move(text)}};
}

} // namespace arshjul::render
