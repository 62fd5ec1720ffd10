// Run lengths (as in Wong, Casey, Wahl, "Document Analysis System", IBM J. Res. Dev. 26, 1982): a long run of ink in a
// row of pixels is a slice of a line; slices of neighbouring rows that overlap are one piece, which drifts a little
// when the sheet isn't quite straight; pieces in a row with little between them are one line. The tops of a word's
// letters lie in a row just so, therefore a line must show paper on both sides, where letters have their stems.
#include "ingest/source/picture_lines.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace arshjul::ingest {
namespace {

struct Slice {
  int begin = 0, end = 0; // in the row
};

struct Piece {
  Slice reach;
  Slice last; // the slice of its last row
  int first_row = 0, last_row = 0;
};

std::vector<Slice> slices(const std::uint8_t* row, int width, const LineLimits& limits) {
  std::vector<Slice> found;
  int begin = -1, end = 0;
  const auto close = [&] {
    if (begin >= 0 && end - begin >= limits.piece_least) found.push_back({begin, end});
    begin = -1;
  };
  for (int x = 0; x < width; ++x) {
    if (!row[x]) continue;
    if (begin >= 0 && x - end > limits.gap_most) close();
    if (begin < 0) begin = x;
    end = x + 1;
  }
  close();
  return found;
}

bool overlap(const Slice& a, const Slice& b) {
  return a.begin < b.end && b.begin < a.end;
}

void take_up(std::vector<Piece>& open, const Slice& slice, int row) {
  for (Piece& piece : open) {
    if (!overlap(piece.last_row == row ? piece.reach : piece.last, slice)) continue;
    piece.reach = {std::min(piece.reach.begin, slice.begin), std::max(piece.reach.end, slice.end)};
    piece.last = slice;
    piece.last_row = row;
    return;
  }
  open.push_back({slice, slice, row, row});
}

std::vector<Piece> pieces_of(const Ink& ink, const LineLimits& limits) {
  std::vector<Piece> open, done;
  for (int y = 0; y < ink.height; ++y) {
    for (const Slice& slice : slices(ink.row(y), ink.width, limits)) take_up(open, slice, y);
    const auto ended =
        std::stable_partition(open.begin(), open.end(), [&](const Piece& piece) { return piece.last_row == y; });
    done.insert(done.end(), ended, open.end());
    open.erase(ended, open.end());
  }
  done.insert(done.end(), open.begin(), open.end());
  return done;
}

bool goes_on(const PictureLine& line, const PictureLine& next, const LineLimits& limits) {
  return next.begin - line.end <= 2 * limits.thickness_most && next.first_row <= line.last_row + 1 &&
         line.first_row <= next.last_row + 1 &&
         std::max(line.last_row, next.last_row) - std::min(line.first_row, next.first_row) < 2 * limits.thickness_most;
}

// Pieces of one line, parted by a crossing letter, a gap or a step over to the next row.
std::vector<PictureLine> joined(const std::vector<Piece>& pieces, const LineLimits& limits) {
  std::vector<PictureLine> parts;
  for (const Piece& piece : pieces)
    if (piece.last_row - piece.first_row < 2 * limits.thickness_most)
      parts.push_back({piece.reach.begin, piece.reach.end, piece.first_row, piece.last_row, 0});
  std::stable_sort(parts.begin(), parts.end(),
                   [](const PictureLine& a, const PictureLine& b) { return a.begin < b.begin; });
  std::vector<PictureLine> lines;
  for (const PictureLine& part : parts) {
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [&](const PictureLine& candidate) { return goes_on(candidate, part, limits); });
    if (line == lines.end()) {
      lines.push_back(part);
      continue;
    }
    line->end = std::max(line->end, part.end);
    line->first_row = std::min(line->first_row, part.first_row);
    line->last_row = std::max(line->last_row, part.last_row);
  }
  return lines;
}

bool is_paper(const Ink& ink, int column, int first, int end) {
  for (int y = std::max(first, 0); y < std::min(end, ink.height); ++y)
    if (ink.row(y)[column]) return false;
  return true;
}

// Judges a line by its columns, and learns its thickness.
bool is_line(const Ink& ink, PictureLine& line, const LineLimits& limits) {
  std::vector<int> thicknesses;
  int free = 0;
  for (int x = line.begin; x < line.end; ++x) {
    const Crossing here = crossing(ink, line, x);
    if (here.top == here.bottom) continue;
    thicknesses.push_back(here.bottom - here.top);
    free += here.bottom - here.top <= limits.thickness_most &&
            is_paper(ink, x, here.top - limits.clearance, here.top) &&
            is_paper(ink, x, here.bottom, here.bottom + limits.clearance);
  }
  if (thicknesses.size() < limits.ink_share * line.length() || free < limits.free_share * line.length()) return false;
  const auto middle = thicknesses.begin() + static_cast<std::ptrdiff_t>(thicknesses.size() / 2);
  std::nth_element(thicknesses.begin(), middle, thicknesses.end());
  line.thickness = *middle;
  return *middle <= limits.thickness_most;
}

} // namespace

Crossing crossing(const Ink& ink, const PictureLine& line, int column) {
  int top = line.first_row;
  while (top <= line.last_row && !ink.row(top)[column]) ++top;
  if (top > line.last_row) return {};
  int bottom = top + 1;
  while (bottom < ink.height && ink.row(bottom)[column]) ++bottom;
  while (top > 0 && ink.row(top - 1)[column]) --top;
  return {top, bottom};
}

std::vector<PictureLine> lines_along_rows(const Ink& ink, const LineLimits& limits) {
  std::vector<PictureLine> lines = joined(pieces_of(ink, limits), limits);
  std::erase_if(lines, [&](PictureLine& line) { return !is_line(ink, line, limits); });
  return lines;
}

} // namespace arshjul::ingest
