// What kinds of document a file is; one file may be several (a letter with its plan).
#pragma once

#include "ingest/meaning/prose/letterhead.hpp"
#include "ingest/meaning/prose/outline.hpp"
#include "ingest/vocabulary.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest {

// Where the matters of minutes begin: headings "§ 12 …", or "§ 12" alone on its line.
std::vector<std::size_t> matters_of_minutes(const Flow& flow);

bool is_minutes(const Flow& flow, const Outline& outline, const Letterhead& letterhead, const Vocabulary& vocabulary);

// The kinds in the order of the contract's list.
std::vector<std::string> find_kinds(const Flow& flow, const Outline& outline, const Letterhead& letterhead,
                                    const Vocabulary& vocabulary);

} // namespace arshjul::ingest
