// A bar tells by its length alone, so bars differ in it and in nothing else; cells that stand in a column are of one
// width or touch. An axis writes its numbers on the lines of its grid, a table between them.
#include "ingest/layout/chart.hpp"

#include "ingest/layout/options.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest::layout {
namespace {

// A box as a bar from a line: where it stands, how thick and how long it is.
struct Bar {
  double from = 0, thickness = 0, length = 0, place = 0;
};

Bar lying(const Box& box) {
  return {box.x0, box.height(), box.width(), box.y0};
}

Bar standing(const Box& box) {
  return {box.y1, box.width(), box.height(), box.x0};
}

bool holds_words(const Box& box, const Page& page) {
  return std::any_of(page.words.begin(), page.words.end(), [&](const Word& word) {
    const double x = (word.box.x0 + word.box.x1) / 2, y = (word.box.y0 + word.box.y1) / 2;
    return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
  });
}

std::size_t distinct_lengths(std::vector<double> lengths, double slack) {
  std::sort(lengths.begin(), lengths.end());
  std::size_t distinct = lengths.empty() ? 0 : 1;
  for (std::size_t i = 1; i < lengths.size(); ++i)
    if (lengths[i] - lengths[i - 1] > slack) ++distinct;
  return distinct;
}

// Marks the boxes that are bars from one line with the i-th.
void mark_bars(const std::vector<Bar>& bars, std::size_t i, double em, std::vector<bool>& marked) {
  const double slack = collinear * em;
  std::vector<std::size_t> alike;
  std::vector<double> lengths;
  for (std::size_t j = 0; j < bars.size(); ++j) {
    if (std::abs(bars[j].from - bars[i].from) > slack || std::abs(bars[j].thickness - bars[i].thickness) > slack)
      continue;
    alike.push_back(j);
    lengths.push_back(bars[j].length);
  }
  if (distinct_lengths(lengths, slack) < least_bars) return;
  for (std::size_t j : alike) marked[j] = true;
}

// Whether something as thick begins where the box does, in another colour: the filled part of a progress bar.
bool is_track(const Fill& shade, const Page& page, double em) {
  const double slack = collinear * em;
  return shade.box.height() < bar_thickness * em && std::any_of(page.fills.begin(), page.fills.end(), [&](const Fill& f) {
    return f.colour != shade.colour && std::abs(f.box.x0 - shade.box.x0) < slack &&
           std::abs(f.box.y0 - shade.box.y0) < slack && std::abs(f.box.y1 - shade.box.y1) < slack &&
           f.box.x1 < shade.box.x1 + slack;
  });
}

// Tracks with their filling, and those as large that nothing is filled of.
void mark_tracks(const std::vector<Fill>& shades, const std::vector<std::size_t>& empty, const Page& page, double em,
                 std::vector<bool>& bar) {
  const double slack = collinear * em;
  std::vector<const Fill*> tracks;
  for (std::size_t i : empty)
    if (is_track(shades[i], page, em)) tracks.push_back(&shades[i]);
  for (std::size_t i : empty)
    bar[i] = bar[i] || std::any_of(tracks.begin(), tracks.end(), [&](const Fill* track) {
      return track->colour == shades[i].colour && std::abs(track->box.width() - shades[i].box.width()) < slack &&
             std::abs(track->box.height() - shades[i].box.height()) < slack;
    });
}

bool has_digit(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

void drop_bars(std::vector<Fill>& shades, const Page& page, double em) {
  if (shades.size() > most_shades) return;
  std::vector<std::size_t> empty; // index into shades
  for (std::size_t i = 0; i < shades.size() && empty.size() < most_bars; ++i)
    if (!holds_words(shades[i].box, page)) empty.push_back(i);
  std::vector<bool> bar(shades.size(), false);
  for (const auto view : {lying, standing}) {
    std::vector<Bar> bars;
    for (std::size_t i : empty) bars.push_back(view(shades[i].box));
    std::vector<bool> marked(bars.size(), false);
    for (std::size_t i = 0; i < bars.size(); ++i)
      if (!marked[i]) mark_bars(bars, i, em, marked);
    for (std::size_t i = 0; i < bars.size(); ++i)
      if (marked[i]) bar[empty[i]] = true;
  }
  mark_tracks(shades, empty, page, em, bar);
  std::size_t at = 0;
  std::erase_if(shades, [&](const Fill&) { return bar[at++]; });
}

bool has_axis(const Page& page, const Grid& grid, double em) {
  std::size_t labels = 0;
  for (const Word& word : page.words) {
    if (word.turn != Turn::none || !has_digit(word.text)) continue;
    const bool left = word.box.x1 <= grid.xs.front() + touch * em && word.box.x1 > grid.xs.front() - axis_distance * em;
    const bool right = word.box.x0 >= grid.xs.back() - touch * em && word.box.x0 < grid.xs.back() + axis_distance * em;
    if (!left && !right) continue;
    const double middle = word.baseline - middle_of_digits * word.size;
    labels += std::any_of(grid.ys.begin(), grid.ys.end(),
                          [&](double y) { return std::abs(y - middle) < on_line * word.size; });
  }
  return labels >= labels_of_axis;
}

} // namespace arshjul::ingest::layout
