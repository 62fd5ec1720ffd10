// The bilagor and beslutsunderlag that a document lists, each once, in order.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/meaning/prose/outline.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest {

std::vector<std::string> read_attachments(const Flow& flow, const Outline& outline);

} // namespace arshjul::ingest
