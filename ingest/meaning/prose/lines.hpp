// The printed lines of a flow's blocks, running heads too: where labels and values of letterheads are looked for.
#pragma once

#include "ingest/flow.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace arshjul::ingest {

constexpr std::size_t in_furniture = static_cast<std::size_t>(-1);

struct Line {
  std::string text;
  int page = 0;
  Box box;
  int number = 0; // 1-based line of a text, 0 in a PDF
  double size = 0;
  bool bold = false;
  std::size_t block = in_furniture; // index into Flow::blocks
  model::Provenance provenance;
};

std::vector<Line> lines_of(const Block& block, std::size_t index);
std::vector<Line> lines_of(const Flow& flow); // running heads first, then the blocks in reading order

} // namespace arshjul::ingest
