#include "ingest/layout/gutters.hpp"

#include "ingest/layout/options.hpp"

#include <algorithm>
#include <map>

namespace arshjul::ingest::layout {

namespace {

// A stretch with the number of rows that reach into it.
struct Stretch {
  Interval place;
  int cover = 0;
};

// The part of a gutter that the fewest rows reach into and that is still wide enough; the widest of these.
Interval clearest(const std::vector<Stretch>& stretches, double least) {
  Interval best{stretches.front().place.begin, stretches.back().place.end};
  int most = 0;
  for (const Stretch& stretch : stretches) most = std::max(most, stretch.cover);
  for (int allowed = 0; allowed < most; ++allowed) {
    Interval widest{0, 0};
    for (std::size_t i = 0; i < stretches.size(); ++i) {
      if (stretches[i].cover > allowed) continue;
      const double begin = stretches[i].place.begin;
      while (i + 1 < stretches.size() && stretches[i + 1].cover <= allowed) ++i;
      if (stretches[i].place.end - begin > widest.end - widest.begin) widest = {begin, stretches[i].place.end};
    }
    if (widest.end - widest.begin >= least) return widest;
  }
  return best;
}

} // namespace

std::vector<Interval> common_gutters(const std::vector<CutRow>& rows, double least) {
  // How many rows cover each stretch: a sweep over the segments' ends.
  std::map<double, int> steps;
  for (const CutRow& row : rows)
    for (const Line& segment : row.segments) {
      ++steps[segment.box.x0];
      --steps[segment.box.x1];
    }
  const int allowed = static_cast<int>(rows_across * static_cast<double>(rows.size()));
  std::vector<Interval> gutters;
  int cover = 0;
  bool text_before = false, open = false;
  std::vector<Stretch> inside;
  double before = 0;
  for (const auto& [x, step] : steps) {
    if (open && x > before) inside.push_back({{before, x}, cover});
    before = x;
    const bool free = text_before && cover <= allowed;
    cover += step;
    if (free && cover > allowed && open) {
      if (x - inside.front().place.begin >= least) gutters.push_back(clearest(inside, least));
      open = false;
    }
    if (cover > allowed) text_before = true;
    if (text_before && cover <= allowed && !open) {
      open = true;
      inside.clear();
    }
  }
  return gutters;
}

} // namespace arshjul::ingest::layout
