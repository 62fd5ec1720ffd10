// A goal's actions, from the table that follows its heading.
#pragma once

#include "ingest/meaning/items/reading.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest {

// Adds the table's rows to the goal. A row that has only a governing document belongs to the action above it.
void read_actions(const Reading& reading, model::Goal& goal);

// The documents that a cell names: a paragraph or bullet each; in a flattened cell a new one begins with a word
// that names a kind of document ("Handlingsplan för …").
std::vector<std::string> split_documents(std::string_view cell, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
