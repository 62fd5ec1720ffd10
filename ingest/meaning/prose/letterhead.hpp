// Labels and values of letterheads: side by side, in columns, or several labels on one line with the values below.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/meaning/prose/lines.hpp"
#include "ingest/meaning/prose/names.hpp"
#include "ingest/vocabulary.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest {

struct Field {
  std::string code; // of the vocabulary's "label": date, case_number, officer, …
  std::string value;
  model::Provenance provenance;
};

struct Letterhead {
  std::vector<Field> fields;       // the document's own before those of its running heads
  std::vector<Line> lines;         // what stands in letterheads and running heads without a label
  std::vector<std::size_t> blocks; // the blocks that are letterhead, ascending
};

// `front`: the blocks before it are letterhead as far as they aren't the title; behind it only what is labelled is.
Letterhead read_letterhead(const Flow& flow, std::size_t front, std::size_t title, const Vocabulary& vocabulary,
                           const Names& names);

} // namespace arshjul::ingest
