// Straight thin lines along the rows of a black and white picture. Knows no library.
#pragma once

#include "ingest/source/scan_picture.hpp"

#include <vector>

namespace arshjul::ingest {

struct LineLimits {       // pixels
  int piece_least = 0;    // shorter runs of ink are letters
  int gap_most = 0;       // ink that the scanner lost within a line
  int thickness_most = 0; // thicker is a bar or a shade
  int clearance = 0;      // paper above and below a line
  double ink_share = 0;   // of its length that a line has ink
  double free_share = 0;  // of its length that a line is thin with paper on both sides
};

// A line, which may drift over some rows.
struct PictureLine {
  int begin = 0, end = 0;          // columns, the last one not included
  int first_row = 0, last_row = 0; // both included
  double thickness = 0;            // pixels, the usual one

  int length() const { return end - begin; }
};

std::vector<PictureLine> lines_along_rows(const Ink& ink, const LineLimits& limits);

// The ink of a line in one column: thin, or a letter or another line that stands on it.
struct Crossing {
  int top = 0, bottom = 0; // rows, the last one not included; the same: no ink
};
Crossing crossing(const Ink& ink, const PictureLine& line, int column);

} // namespace arshjul::ingest
