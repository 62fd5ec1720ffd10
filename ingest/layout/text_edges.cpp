#include "ingest/layout/text_edges.hpp"

#include "ingest/layout/options.hpp"

#include <algorithm>

namespace arshjul::ingest::layout {
namespace {

// The rightmost place that several lines reach: a single line that juts out is no measure.
double reached_by_several(std::vector<double> ends, double em) {
  std::sort(ends.begin(), ends.end(), std::greater<>());
  for (std::size_t i = 0; i + lines_at_edge <= ends.size(); ++i)
    if (ends[i] - ends[i + lines_at_edge - 1] < edge_raggedness * em) return ends[i];
  return ends.front();
}

} // namespace

TextEdges::TextEdges(const std::vector<PageDraft>& pages) {
  std::map<double, std::vector<double>> ends;
  std::map<double, double> ems;
  for (const PageDraft& page : pages) {
    widths[page.number()] = page.page->width;
    ems.try_emplace(page.page->width, page.em);
    for (const Row& row : page.rows)
      if (row.pieces.size() == 1) ends[page.page->width].push_back(row.line.box.x1);
  }
  for (auto& [width, of_width] : ends) rights[width] = reached_by_several(std::move(of_width), ems[width]);
}

double TextEdges::right_of(const Line& line) const {
  const auto width = widths.find(line.page);
  if (width == widths.end()) return line.box.x1;
  const auto right = rights.find(width->second);
  return right == rights.end() ? line.box.x1 : std::max(line.box.x1, right->second);
}

} // namespace arshjul::ingest::layout
