#include "ingest/layout/rulings.hpp"

#include "ingest/layout/bands.hpp"
#include "ingest/layout/chart.hpp"
#include "ingest/layout/options.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace arshjul::ingest::layout {
namespace {

constexpr Colour least_white = 0xFA; // of each channel: on paper nobody sees the difference

bool is_white(Colour colour) {
  return (colour >> 16) >= least_white && (colour >> 8 & 0xFF) >= least_white && (colour & 0xFF) >= least_white;
}

bool inside(const Box& inner, const Box& outer, double slack) {
  return inner.x0 > outer.x0 - slack && inner.x1 < outer.x1 + slack && inner.y0 > outer.y0 - slack &&
         inner.y1 < outer.y1 + slack;
}

bool is_background(const Fill& fill, const Page& page) {
  return fill.box.width() > page_fill_width * page.width && fill.box.height() > page_fill * page.height;
}

// Producers paint a cell's shade, then that of each line in it: only a fill that lies in no earlier one counts.
std::vector<Fill> read_shades(const Page& page, double em) {
  std::vector<Fill> shades;
  for (const Fill& fill : page.fills) {
    if (fill.box.width() < fill_width * em || fill.box.height() < fill_height * em || is_background(fill, page))
      continue;
    const auto end = shades.size() > fills_looked_back ? shades.rbegin() + fills_looked_back : shades.rend();
    const bool painted = std::any_of(
        shades.rbegin(), end, [&](const Fill& earlier) { return inside(fill.box, earlier.box, collinear * em / 2); });
    if (!painted && !is_white(fill.colour)) shades.push_back(fill);
  }
  return shades;
}

bool near(double a, double b, double em) {
  return std::abs(a - b) < collinear * em;
}

// One stands right upon the other, and both are as wide.
bool stacked(const Box& a, const Box& b, double em) {
  return near(a.x0, b.x0, em) && near(a.x1, b.x1, em) && (near(a.y0, b.y1, em) || near(a.y1, b.y0, em));
}

bool side_by_side(const Box& a, const Box& b, double em) {
  return near(a.y0, b.y0, em) && near(a.y1, b.y1, em) && (near(a.x0, b.x1, em) || near(a.x1, b.x0, em));
}

// The white rows between shaded ones, where the producer painted them: boxes side by side, each stacked on a cell.
void add_white_rows(std::vector<Fill>& shades, const Page& page, double em) {
  std::vector<Fill> white;
  for (const Fill& fill : page.fills)
    if (is_white(fill.colour) && fill.box.width() >= fill_width * em && fill.box.height() >= fill_height * em)
      white.push_back(fill);
  if (shades.empty() || shades.size() > most_shades || white.size() > most_white) return;
  const auto any = [em](const std::vector<Fill>& fills, const Box& box, auto relation) {
    return std::any_of(fills.begin(), fills.end(), [&](const Fill& fill) { return relation(fill.box, box, em); });
  };
  std::erase_if(white, [&](const Fill& fill) { return !any(white, fill.box, side_by_side); });
  std::stable_sort(white.begin(), white.end(), [](const Fill& a, const Fill& b) { return a.box.y0 < b.box.y0; });
  for (const Fill& fill : white)
    if (any(shades, fill.box, stacked)) shades.push_back(fill);
}

bool on_shade(const Box& box, const std::vector<Fill>& shades, double em) {
  const std::size_t first = shades.size() > fills_looked_back ? shades.size() - fills_looked_back : 0;
  return std::any_of(shades.begin() + static_cast<std::ptrdiff_t>(first), shades.end(),
                     [&](const Fill& fill) { return inside(box, fill.box, collinear * em); });
}

std::vector<Rule> unite_collinear(std::vector<Rule> rules, double em) {
  const auto by_place = [](const Rule& a, const Rule& b) { return a.at != b.at ? a.at < b.at : a.begin < b.begin; };
  std::sort(rules.begin(), rules.end(), by_place);
  std::vector<Rule> united;
  for (std::size_t i = 0; i < rules.size();) {
    std::size_t j = i;
    double sum = 0;
    while (j < rules.size() && rules[j].at - rules[i].at <= collinear * em) sum += rules[j++].at;
    const double at = sum / static_cast<double>(j - i);
    std::sort(rules.begin() + static_cast<std::ptrdiff_t>(i), rules.begin() + static_cast<std::ptrdiff_t>(j),
              [](const Rule& a, const Rule& b) { return a.begin < b.begin; });
    const std::size_t first = united.size();
    for (; i < j; ++i) {
      if (united.size() > first && rules[i].begin - united.back().end <= ruling_gap * em) {
        united.back().end = std::max(united.back().end, rules[i].end);
        united.back().soft = united.back().soft && rules[i].soft;
      } else {
        united.push_back({at, rules[i].begin, rules[i].end, rules[i].soft});
      }
    }
  }
  std::erase_if(united, [&](const Rule& rule) { return rule.end - rule.begin < shortest_ruling * em; });
  std::sort(united.begin(), united.end(), by_place);
  return united;
}

bool touches_vertical(const Rule& rule, const std::vector<Rule>& verticals, double em) {
  const double slack = touch * em;
  auto vertical = std::lower_bound(verticals.begin(), verticals.end(), rule.begin - slack,
                                   [](const Rule& v, double x) { return v.at < x; });
  for (; vertical != verticals.end() && vertical->at < rule.end + slack; ++vertical)
    if (vertical->begin < rule.at + slack && vertical->end > rule.at - slack) return true;
  return false;
}

// A rule close under a baseline, no wider than the words above it and joined to no vertical.
void drop_underlines(std::vector<Rule>& rules, const std::vector<Rule>& verticals, const Page& page, double em) {
  std::vector<const Word*> words;
  double largest = 0;
  for (const Word& word : page.words)
    if (word.turn == Turn::none) {
      words.push_back(&word);
      largest = std::max(largest, word.size);
    }
  std::sort(words.begin(), words.end(), [](const Word* a, const Word* b) { return a->baseline < b->baseline; });
  std::erase_if(rules, [&](const Rule& rule) {
    if (rule.soft || touches_vertical(rule, verticals, em)) return false;
    double left = std::numeric_limits<double>::max(), right = std::numeric_limits<double>::lowest();
    auto word = std::lower_bound(words.begin(), words.end(), rule.at - underline_depth * largest,
                                 [](const Word* w, double y) { return w->baseline < y; });
    for (; word != words.end() && (*word)->baseline < rule.at + touch * em / 2; ++word) {
      if (rule.at > (*word)->baseline + underline_depth * (*word)->size) continue;
      if ((*word)->box.x1 < rule.begin || (*word)->box.x0 > rule.end) continue;
      left = std::min(left, (*word)->box.x0);
      right = std::max(right, (*word)->box.x1);
    }
    return left < right && rule.begin > left - touch * em && rule.end < right + touch * em;
  });
}

} // namespace

Rulings read_rulings(const Page& page, double em) {
  Rulings rulings;
  rulings.shades = read_shades(page, em);
  add_white_rows(rulings.shades, page, em);
  drop_bars(rulings.shades, page, em);
  add_rows_between_bands(rulings.shades, page, em);
  std::vector<Rule> horizontal, vertical;
  for (const Ruling& ruling : page.rulings) {
    if (is_white(ruling.colour) && !on_shade(ruling.box, rulings.shades, em)) continue;
    const Box& box = ruling.box;
    if (box.width() >= box.height())
      horizontal.push_back({(box.y0 + box.y1) / 2, box.x0, box.x1});
    else
      vertical.push_back({(box.x0 + box.x1) / 2, box.y0, box.y1});
  }
  for (const Fill& shade : rulings.shades) {
    const Box& box = shade.box;
    for (double y : {box.y0, box.y1}) horizontal.push_back({y, box.x0, box.x1, true});
    for (double x : {box.x0, box.x1}) vertical.push_back({x, box.y0, box.y1, true});
  }
  rulings.horizontal = unite_collinear(std::move(horizontal), em);
  rulings.vertical = unite_collinear(std::move(vertical), em);
  drop_underlines(rulings.horizontal, rulings.vertical, page, em);
  return rulings;
}

} // namespace arshjul::ingest::layout
