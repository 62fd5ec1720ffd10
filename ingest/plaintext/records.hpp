// Records that lost their grid: a label at a line's beginning, perhaps broken over lines by its narrow column, then its
// value.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/plaintext/text_lines.hpp"
#include "ingest/plaintext/word_repair.hpp"
#include "ingest/vocabulary.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace arshjul::ingest::plaintext {

struct Records {
  std::vector<Table> tables; // one a record: label and value
  std::size_t end = 0;       // the first line after them
};

// Labels that begin no records, up to which line: so that a long text isn't searched again and again.
using Refused = std::map<std::string, std::size_t>;

// The records that begin at `lines[at]`, if they do. `announced`: the contents list's headings.
std::optional<Records> read_records(Lines lines, std::size_t at, const Joiner& joiner, const Vocabulary& vocabulary,
                                    const std::vector<std::string>& announced, Refused& refused);

} // namespace arshjul::ingest::plaintext
