// A record written as prose: paragraphs that each begin with a label, "Sannolikhet: 3", under a heading that names it.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/vocabulary.hpp"

#include <optional>

namespace arshjul::ingest {

// The labelled paragraphs from `at` on as the table of two columns that they could have been, when they tell a risk or
// a control; `end` becomes the first block after them. Without a text of its own it takes the heading's.
struct LabelledProse {
  Table table;
  std::size_t end = 0;
};

std::optional<LabelledProse> read_labelled_prose(const Flow& flow, std::size_t at, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
