// Rows that no one has painted take their columns from the band beside them that has most; an edge that a word crosses
// is none in that row: it holds a title or a comment over several columns.
#include "ingest/layout/bands.hpp"

#include "ingest/layout/options.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest::layout {
namespace {

// The upper or lower side of boxes that stand side by side: those of a band, whatever storeys it has.
struct Side {
  double y = 0;
  std::vector<double> xs; // edges, ascending
  Colour colour = 0;      // of its first box
};

bool near(double a, double b, double em) {
  return std::abs(a - b) < collinear * em;
}

// From top to bottom; `y` is the side of the box that is asked for.
std::vector<Side> sides_of(std::vector<Fill> boxes, double Box::*y, double em) {
  std::stable_sort(boxes.begin(), boxes.end(), [&](const Fill& a, const Fill& b) {
    const auto line = [&](const Fill& fill) { return std::round(fill.box.*y / (collinear * em)); };
    return line(a) != line(b) ? line(a) < line(b) : a.box.x0 < b.box.x0;
  });
  std::vector<Side> sides;
  for (const auto& [box, colour] : boxes) {
    Side* last = sides.empty() ? nullptr : &sides.back();
    if (last && near(last->y, box.*y, em) && near(last->xs.back(), box.x0, em))
      last->xs.push_back(box.x1);
    else
      sides.push_back({box.*y, {box.x0, box.x1}, colour});
  }
  return sides;
}

bool as_wide(const Side& a, const Side& b, double em) {
  return near(a.xs.front(), b.xs.front(), em) && near(a.xs.back(), b.xs.back(), em);
}

std::vector<const Box*> words_between(const Page& page, double top, double bottom, double left, double right) {
  std::vector<const Box*> words;
  for (const Word& word : page.words) {
    const double x = (word.box.x0 + word.box.x1) / 2, y = (word.box.y0 + word.box.y1) / 2;
    if (word.turn == Turn::none && y > top && y < bottom && x > left && x < right) words.push_back(&word.box);
  }
  return words;
}

// The columns' edges that no word crosses, with the outer ones.
std::vector<double> free_edges(const Side& columns, const std::vector<const Box*>& words, double em) {
  std::vector<double> edges = columns.xs;
  std::erase_if(edges, [&](double edge) {
    return std::any_of(words.begin(), words.end(),
                       [&](const Box* word) { return word->x0 < edge - touch * em && word->x1 > edge + touch * em; });
  });
  return edges;
}

std::size_t filled_cells(const std::vector<double>& edges, const std::vector<const Box*>& words) {
  std::size_t filled = 0;
  for (std::size_t i = 0; i + 1 < edges.size(); ++i)
    filled += std::any_of(words.begin(), words.end(), [&](const Box* word) {
      const double x = (word->x0 + word->x1) / 2;
      return x > edges[i] && x < edges[i + 1];
    });
  return filled;
}

// One text over several columns: no line of it has a gap wider than a blank.
bool is_lone_text(std::vector<const Box*> words, const std::vector<double>& edges, double em) {
  std::stable_sort(words.begin(), words.end(), [&](const Box* a, const Box* b) {
    const auto line = [&](const Box* box) { return std::round((box->y0 + box->y1) / em); };
    return line(a) != line(b) ? line(a) < line(b) : a->x0 < b->x0;
  });
  bool crosses = false;
  double begin = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool goes_on = i > 0 && words[i]->x0 > words[i - 1]->x0;
    if (goes_on && words[i]->x0 - words[i - 1]->x1 > loose_blank * em) return false;
    if (!goes_on) begin = words[i]->x0;
    crosses = crosses || std::any_of(edges.begin(), edges.end(), [&](double edge) {
                return edge > begin + touch * em && edge < words[i]->x1 - touch * em;
              });
  }
  return crosses;
}

// Words that fill the gap as a row's do: no heading with its white around, no prose but a comment of some lines.
bool is_row(const std::vector<double>& edges, const std::vector<const Box*>& words, double top, double bottom,
            double em) {
  if (words.empty()) return false;
  double first = bottom, last = top;
  for (const Box* word : words) {
    first = std::min(first, word->y0);
    last = std::max(last, word->y1);
  }
  if (first - top > most_band_padding * em || bottom - last > most_band_padding * em) return false;
  return bottom - top < (filled_cells(edges, words) > 1 ? most_band_gap : most_band_comment) * em;
}

// A rule across, well inside the gap: rows are drawn there, so it isn't one that the producer left unpainted.
bool has_rules(const Page& page, const Side& above, double top, double bottom, double em) {
  const double width = above.xs.back() - above.xs.front();
  return std::any_of(page.rulings.begin(), page.rulings.end(), [&](const Ruling& rule) {
    const Box& box = rule.box;
    return box.width() > box.height() && box.y0 > top + touch * em && box.y1 < bottom - touch * em &&
           std::min(box.x1, above.xs.back()) - std::max(box.x0, above.xs.front()) > rule_of_row * width;
  });
}

// Bands of one table, from its header down.
struct Chain {
  const Side* head = nullptr;    // of the first band
  const Side* columns = nullptr; // of the band with most cells
  bool banded = false;           // not all in the first one's colour
  bool by_turns = false;         // a row without a shade stood between two

  void begin(const Side& side) { *this = {&side, &side, false, false}; }
  void add(const Side& side) {
    if (side.xs.size() > columns->xs.size()) columns = &side;
    banded = banded || side.colour != head->colour;
  }
};

// The next upper side below, or null.
const Side* below(const Side& lower, const std::vector<Side>& uppers, double em) {
  const auto first = std::lower_bound(uppers.begin(), uppers.end(), lower.y - collinear * em,
                                      [](const Side& upper, double y) { return upper.y < y; });
  const auto next = std::find_if(first, uppers.end(), [&](const Side& upper) { return as_wide(upper, lower, em); });
  return next == uppers.end() ? nullptr : &*next;
}

// Where the lines that begin right under the last band end, before more white than within a row.
double foot_of_row(const std::vector<const Box*>& words, double top, double em) {
  std::vector<const Box*> down = words;
  std::stable_sort(down.begin(), down.end(), [](const Box* a, const Box* b) { return a->y0 < b->y0; });
  double foot = top;
  for (const Box* word : down) {
    if (word->y0 - foot > (foot > top ? most_line_gap : most_band_padding) * em) break;
    foot = std::max(foot, word->y1);
  }
  return foot;
}

// The last row, when it is its turn to have no shade: texts side by side in the columns, and none across them.
void add_last_row(std::vector<Fill>& shades, const Page& page, const Side& lower, const Side& columns, double em) {
  const double left = columns.xs.front(), right = columns.xs.back();
  const double foot = foot_of_row(words_between(page, lower.y, lower.y + most_band_gap * em, left, right), lower.y, em);
  const auto words = words_between(page, lower.y, foot, left, right);
  if (free_edges(columns, words, em).size() < columns.xs.size() || filled_cells(columns.xs, words) < 2 ||
      is_lone_text(words, columns.xs, em))
    return;
  for (std::size_t e = 0; e + 1 < columns.xs.size(); ++e)
    shades.push_back({{columns.xs[e], lower.y, columns.xs[e + 1], foot}, white});
}

} // namespace

void add_rows_between_bands(std::vector<Fill>& shades, const Page& page, double em) {
  if (shades.size() < 2 || shades.size() > most_shades) return;
  const std::vector<Side> lowers = sides_of(shades, &Box::y1, em), uppers = sides_of(shades, &Box::y0, em);
  Chain chain;
  for (const Side& lower : lowers) {
    const Side* next = below(lower, uppers, em);
    if (!next) { // a part of a band, or the last
      if (chain.head && chain.by_turns && as_wide(*chain.head, lower, em))
        add_last_row(shades, page, lower, *chain.columns, em);
      continue;
    }
    if (!chain.head || !as_wide(*chain.head, lower, em)) chain.begin(lower);
    chain.add(lower);
    if (near(lower.y, next->y, em)) continue;
    const Side& finer = next->xs.size() > chain.columns->xs.size() ? *next : *chain.columns;
    const auto words = words_between(page, lower.y, next->y, finer.xs.front(), finer.xs.back());
    std::vector<double> edges = free_edges(finer, words, em);
    const bool next_table = chain.banded && next->colour == chain.head->colour;
    if (next_table || finer.xs.size() < 3 || !is_row(edges, words, lower.y, next->y, em) ||
        has_rules(page, lower, lower.y, next->y, em)) {
      if (chain.by_turns) add_last_row(shades, page, lower, *chain.columns, em);
      chain = {};
      continue;
    }
    chain.by_turns = true;
    // A lone text that crosses one edge has them all to cross.
    if (is_lone_text(words, finer.xs, em)) edges = {edges.front(), edges.back()};
    for (std::size_t e = 0; e + 1 < edges.size(); ++e)
      shades.push_back({{edges[e], lower.y, edges[e + 1], next->y}, white});
  }
}

} // namespace arshjul::ingest::layout
