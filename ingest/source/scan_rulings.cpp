#include "ingest/source/scan_rulings.hpp"

#include "ingest/source/picture_lines.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest {
namespace {

constexpr double hairline_dark = 0.2; // a line thinner than a pixel or two is grey in a scan, the more so when turned
constexpr double alone_least = 36;    // points: a line that meets no other; dashes and strokes of headings are shorter
constexpr double side_least = 8;      // points: a line that ends on others with both ends is a cell's side
constexpr double meets = 1;           // points: a tall letter in a narrow cell ends farther from its rulings
constexpr double side_thicker = 1.5;  // times the lines that a cell's side ends on: a bold letter's stem is thicker
constexpr double width_most = 3;      // points: thicker is a bar or a shade
constexpr double gap_most = 0.5;      // points: ink that the scanner lost; letters stand farther apart
constexpr double clearance = 0.5;     // points of paper beside a line: an underline is as near to its word
constexpr double ink_share = 0.95;    // of a line's length: only dashed ones have less, which are no cells' sides
constexpr double free_share = 0.7;    // of a line's length; the tops of a word's letters reach 0.5
constexpr double blur_beside = 0.5;   // points: a line's grey fringe

int pixels(const Picture& picture, double points, int least = 1) {
  return std::max(least, static_cast<int>(std::lround(picture.pixels(points))));
}

LineLimits limits_of(const Picture& picture) {
  LineLimits limits;
  limits.piece_least = pixels(picture, side_least);
  limits.gap_most = pixels(picture, gap_most);
  limits.thickness_most = pixels(picture, width_most);
  limits.clearance = pixels(picture, clearance);
  limits.ink_share = ink_share;
  limits.free_share = free_share;
  return limits;
}

// The y of a line and the x of those across it, or the other way round.
double place(const PictureLine& line) {
  return (line.first_row + line.last_row + 1) / 2.0;
}

bool ends_on(const std::vector<PictureLine>& others, const PictureLine& line, int end, double near) {
  return std::any_of(others.begin(), others.end(), [&](const PictureLine& other) {
    return std::abs(place(other) - end) <= near && other.begin - near <= place(line) &&
           place(line) <= other.end + near && line.thickness <= std::max(side_thicker * other.thickness, near);
  });
}

// Those long enough to be a ruling alone, or held by others on both ends.
std::vector<PictureLine> trusted(const std::vector<PictureLine>& lines, const std::vector<PictureLine>& others,
                                 const Picture& picture) {
  const double near = picture.pixels(meets), long_enough = picture.pixels(alone_least);
  std::vector<PictureLine> kept;
  std::copy_if(lines.begin(), lines.end(), std::back_inserter(kept), [&](const PictureLine& line) {
    return line.length() >= long_enough ||
           (ends_on(others, line, line.begin, near) && ends_on(others, line, line.end, near));
  });
  return kept;
}

Ruling ruling(const Picture& picture, const PictureLine& line) {
  const double y = picture.points(place(line));
  return {{picture.points(line.begin), y, picture.points(line.end), y}, picture.points(line.thickness), 0, false};
}

Box turned(const Box& box) {
  return {box.y0, box.x0, box.y1, box.x1};
}

// Which pixels are to become paper: the thin part of a line. What stands on it is a letter's, or another line's.
void mark(Ink& wiped, const Ink& ink, const PictureLine& line, int thin, int blur) {
  for (int x = std::max(line.begin - blur, 0); x < std::min(line.end + blur, ink.width); ++x) {
    const Crossing here = crossing(ink, line, std::clamp(x, line.begin, line.end - 1));
    if (here.top == here.bottom || here.bottom - here.top > thin) continue;
    for (int y = std::max(here.top - blur, 0); y < std::min(here.bottom + blur, ink.height); ++y) wiped.row(y)[x] = 1;
  }
}

Ink blank(const Ink& like) {
  return {like.width, like.height, std::vector<std::uint8_t>(like.dark.size())};
}

// Where two lines cross neither is thin.
void mark_crossings(Ink& wiped, const std::vector<PictureLine>& levels, const std::vector<PictureLine>& uprights,
                    int blur) {
  for (const PictureLine& level : levels)
    for (const PictureLine& upright : uprights) {
      if (upright.last_row + blur < level.begin || upright.first_row - blur > level.end) continue;
      if (level.last_row + blur < upright.begin || level.first_row - blur > upright.end) continue;
      const int left = std::max(upright.first_row - blur, 0);
      const int right = std::min(upright.last_row + 1 + blur, wiped.width);
      const int end = std::min(level.last_row + 1 + blur, wiped.height);
      for (int y = std::max(level.first_row - blur, 0); y < end; ++y)
        std::fill(wiped.row(y) + left, wiped.row(y) + right, std::uint8_t{1});
    }
}

struct Lines {
  std::vector<PictureLine> levels, uprights; // uprights as found on the transposed picture
};

void wipe(Picture& picture, const Ink& ink, const Ink& transposed_ink, const Lines& lines) {
  const std::uint8_t paper = paper_of(picture);
  const int blur = pixels(picture, blur_beside);
  const auto thin = [&](const PictureLine& line) { return static_cast<int>(line.thickness) + 2 * blur; };
  Ink wiped_uprights = blank(transposed_ink);
  for (const PictureLine& line : lines.uprights) mark(wiped_uprights, transposed_ink, line, thin(line), blur);
  Ink wiped = transposed(wiped_uprights);
  for (const PictureLine& line : lines.levels) mark(wiped, ink, line, thin(line), blur);
  mark_crossings(wiped, lines.levels, lines.uprights, blur);
  for (std::size_t i = 0; i < wiped.dark.size(); ++i)
    if (wiped.dark[i]) picture.grey[i] = paper;
}

} // namespace

std::vector<Ruling> take_out_rulings(Picture& picture) {
  const Ink ink = ink_of(picture, hairline_dark);
  const Ink upright_ink = transposed(ink);
  const LineLimits limits = limits_of(picture);
  const std::vector<PictureLine> levels = lines_along_rows(ink, limits);
  const std::vector<PictureLine> uprights = lines_along_rows(upright_ink, limits);
  const Lines lines{trusted(levels, uprights, picture), trusted(uprights, levels, picture)};
  wipe(picture, ink, upright_ink, lines);
  std::vector<Ruling> rulings;
  for (const PictureLine& line : lines.levels) rulings.push_back(ruling(picture, line));
  for (const PictureLine& line : lines.uprights) {
    rulings.push_back(ruling(picture, line));
    rulings.back().box = turned(rulings.back().box);
  }
  return rulings;
}

} // namespace arshjul::ingest
