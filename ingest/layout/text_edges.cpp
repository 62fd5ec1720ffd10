#include "ingest/layout/text_edges.hpp"

#include "ingest/layout/options.hpp"

#include <algorithm>

namespace arshjul::ingest::layout {
namespace {

// The rightmost place that several lines reach: a single line that juts out is no measure.
double reached_by_several(std::vector<double> ends, double em) {
  std::sort(ends.begin(), ends.end(), std::greater<>());
  const auto share = static_cast<std::size_t>(share_at_edge * static_cast<double>(ends.size()));
  const std::size_t several = std::max(lines_at_edge, share);
  for (std::size_t i = 0; i + several <= ends.size(); ++i)
    if (ends[i] - ends[i + several - 1] < edge_raggedness * em) return ends[i];
  return ends.front();
}

} // namespace

TextEdges::TextEdges(const std::vector<PageDraft>& pages) {
  std::map<double, std::vector<double>> of_widths;
  std::map<double, double> ems;
  for (const PageDraft& page : pages) {
    std::vector<double> ends;
    for (const Row& row : page.rows)
      if (row.pieces.size() == 1) ends.push_back(row.line.box.x1);
    std::vector<double>& all = of_widths[page.page->width];
    all.insert(all.end(), ends.begin(), ends.end());
    ems.try_emplace(page.page->width, page.em);
    if (ends.size() >= lines_of_page) rights[page.number()] = reached_by_several(std::move(ends), page.em);
  }
  for (const PageDraft& page : pages) {
    const std::vector<double>& all = of_widths[page.page->width];
    if (!rights.contains(page.number()) && !all.empty())
      rights[page.number()] = reached_by_several(all, ems[page.page->width]);
  }
}

double TextEdges::right_of(const Line& line) const {
  const auto right = rights.find(line.page);
  return right == rights.end() ? line.box.x1 : std::max(line.box.x1, right->second);
}

} // namespace arshjul::ingest::layout
