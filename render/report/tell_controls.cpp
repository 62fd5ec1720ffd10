#include "model/base/text.hpp"
#include "render/report/report.hpp"
#include "render/report/sentences.hpp"
#include "render/report/wording.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

Text remark(const model::Control& control, const Material& material) {
  const std::string what = first_paragraph(control.control.empty() ? control.risk : control.control);
  Text text{{(control.area.empty() ? "" : control.area + ": ") + without_full_stop(what) + " – "}};
  text.push_back({lower_first(coded_told(*control.result)), Mark::strong});
  append(text, material.checks.mark(control));
  return text;
}

struct Results {
  std::vector<PredicateCount> tally;
  std::vector<const model::Control*> remarks;
  std::size_t without = 0;
};

Results results_of(const std::vector<model::Control>& controls) {
  Results results;
  for (const model::Control& control : controls) {
    if (!control.result) {
      ++results.without;
      continue;
    }
    const std::string shown = "”" + coded_told(*control.result) + "”";
    count(results.tally, {shown, shown, shown});
    if (has_remark(control.result->code)) results.remarks.push_back(&control);
  }
  most_first(results.tally);
  return results;
}

// "Av dessa sju har fem resultatet ”Utan anmärkning” och två ”Avvikelse”." The noun is said once.
std::string told(Results results, const std::vector<NounCount>& nouns, bool follow_up) {
  if (results.tally.empty()) return follow_up ? "Underlaget anger inget resultat för dem." : "";
  Predicate& first = results.tally.front().predicate;
  for (std::string* form : {&first.neuter, &first.common, &first.plural}) *form = "resultatet " + *form;
  std::string sentence = distribution_of_these(nouns, "har", results.tally);
  if (results.without > 0)
    sentence +=
        " " + text::capitalize_first(number_word(results.without, Gender::neuter)) + " saknar resultat i underlaget.";
  return sentence;
}

std::string remarks_lead(std::size_t remarks, std::size_t all) {
  if (all == 1) return " Anmärkningen gäller:";
  if (remarks == all) return " Samtliga har en anmärkning:";
  return " Anmärkningar finns på " + number_word(remarks, Gender::neuter) + " av de " +
         number_word(all, Gender::neuter) + ":";
}

} // namespace

std::vector<Block> tell_controls(const Material& material, const std::vector<Appendix>& appendices) {
  const model::Dossier& dossier = material.dossier;
  if (dossier.controls.empty()) return {};
  const std::size_t number = dossier.controls.size();
  const Results results = results_of(dossier.controls);
  std::vector<const model::Control*> all;
  for (const model::Control& control : dossier.controls) all.push_back(&control);
  Text text{{opening_words(dossier) + counted(number, control_noun) + ". " +
             told(results, {{control_noun, number}}, is_follow_up(dossier))}};
  append(text, material.checks.mark_all(all));
  text.push_back({see_appendix(appendices, Topic::controls)});
  const bool any_remark = !results.remarks.empty();
  if (any_remark) text.push_back({remarks_lead(results.remarks.size(), number)});
  std::vector<Block> blocks{Paragraph{std::move(text), Voice::body, any_remark}};
  List list;
  for (const model::Control* control : results.remarks) list.items.push_back(remark(*control, material));
  if (any_remark) blocks.push_back(std::move(list));
  return blocks;
}

} // namespace arshjul::render
