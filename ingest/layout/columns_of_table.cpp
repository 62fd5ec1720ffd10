#include "ingest/layout/columns_of_table.hpp"

#include "ingest/layout/options.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest::layout {
namespace {

bool has_edge(const std::vector<double>& edges, double at, double tolerance) {
  return std::any_of(edges.begin(), edges.end(), [&](double edge) { return std::abs(edge - at) <= tolerance; });
}

bool has_all(const std::vector<double>& edges, const std::vector<double>& others, double shift, double tolerance) {
  return std::all_of(others.begin(), others.end(), [&](double at) { return has_edge(edges, at + shift, tolerance); });
}

// Parts the table's columns further, at edges that only its merged cells hide.
void refine(DraftTable& table, const std::vector<double>& edges, double shift, double tolerance) {
  for (double edge : edges) {
    const double at = edge + shift;
    if (has_edge(table.xs, at, tolerance)) continue;
    const auto next = std::upper_bound(table.xs.begin(), table.xs.end(), at);
    const int column = static_cast<int>(next - table.xs.begin()) - 1;
    table.xs.insert(next, at);
    for (DraftCell& cell : table.cells) {
      if (cell.column > column)
        ++cell.column;
      else if (cell.column + cell.column_span > column)
        ++cell.column_span;
    }
  }
}

// Columns without rules end where their longest text ends: only the edges between them tell.
bool share_inner_edges(DraftTable& a, DraftTable& b, double tolerance) {
  if (a.evidence != "aligned" || b.evidence != "aligned" || a.columns() < 2 || a.columns() != b.columns()) return false;
  for (std::size_t e = 1; e + 1 < a.xs.size(); ++e)
    if (std::abs(a.xs[e] - b.xs[e]) > tolerance) return false;
  a.xs.front() = b.xs.front() = std::min(a.xs.front(), b.xs.front());
  a.xs.back() = b.xs.back() = std::max(a.xs.back(), b.xs.back());
  return true;
}

} // namespace

bool share_columns(DraftTable& a, DraftTable& b, double em) {
  const double tolerance = same_column * em;
  if (share_inner_edges(a, b, tolerance)) return true;
  const double shift = a.xs.front() - b.xs.front(); // left and right pages may have margins of their own
  if (std::abs(shift) > page_shift * em || std::abs(a.xs.back() - b.xs.back() - shift) > tolerance) return false;
  const bool b_in_a = has_all(a.xs, b.xs, shift, tolerance), a_in_b = has_all(b.xs, a.xs, -shift, tolerance);
  if (!b_in_a && !a_in_b) return false;
  if (a.columns() < 2 && b.columns() < 2) return false;
  refine(a, b.xs, shift, tolerance);
  refine(b, a.xs, -shift, tolerance);
  return a.xs.size() == b.xs.size();
}

} // namespace arshjul::ingest::layout
