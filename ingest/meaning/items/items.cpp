// The walk through the flow gathers the items; afterwards repetitions are united and all get their ids.
#include "ingest/meaning/items/items.hpp"

#include "ingest/meaning/items/indicators.hpp"
#include "ingest/meaning/items/overview.hpp"
#include "ingest/meaning/items/walk.hpp"

namespace arshjul::ingest {
namespace {

template <typename Items>
void number(Items& items, const std::string& stem) {
  int count = 0;
  for (auto& item : items) item.id = stem + "-" + std::to_string(++count);
}

} // namespace

void interpret_items(const Flow& flow, const Vocabulary& vocabulary, model::Document& document) {
  Walk walk(flow, vocabulary, document);
  walk.run();
  compare_with_overviews(document, vocabulary);
  merge_repeated(document.indicators);
  number(document.objectives, "objective");
  number(document.goals, "goal");
  number(document.indicators, "indicator");
  number(document.risks, "risk");
  number(document.controls, "control");
  number(document.recommendations, "recommendation"); // the prose's come first
  number(document.budget, "budget");
}

} // namespace arshjul::ingest
