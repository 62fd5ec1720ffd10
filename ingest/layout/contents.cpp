#include "ingest/layout/contents.hpp"

#include "ingest/layout/options.hpp"
#include "ingest/layout/words.hpp"
#include "model/base/pattern.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest::layout {
namespace {

bool has_leader(const Row& row) {
  static const Pattern leader(R"((\. ?){4,}\d{1,4}$|(… ?){2,}\d{1,4}$|_{4,} ?\d{1,4}$)");
  return leader.find(row.line.text).has_value();
}

// A number alone at the right, far from its text or after a tab.
bool ends_with_page_number(const Row& row) {
  static const Pattern number(R"(\d{1,3})");
  return has_leader(row) || (row.pieces.size() > 1 && number.matches(row.pieces.back().text));
}

bool is_title(const Row& row) {
  return words().code_of("contents_title", row.line.text).has_value();
}

// The end of the entries from `first` on: the rows up to the last that ends with a number; an entry may run over
// several rows.
std::size_t end_of_entries(const std::vector<Row>& rows, std::size_t first, bool leaders_only) {
  std::size_t end = first;
  for (std::size_t r = first; r < rows.size() && r < end + rows_of_entry; ++r)
    if (leaders_only ? has_leader(rows[r]) : ends_with_page_number(rows[r])) end = r + 1;
  return end;
}

struct Stretch {
  std::size_t begin = 0, end = 0;
};

Stretch find_contents(const std::vector<Row>& rows, bool goes_on) {
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const bool title = is_title(rows[r]);
    const std::size_t from = title ? r + 1 : r;
    if (!title && !has_leader(rows[r]) && !(goes_on && r == 0)) continue;
    const std::size_t end = end_of_entries(rows, from, !title && !goes_on);
    const std::size_t least = title || goes_on ? 1 : static_cast<std::size_t>(least_leaders);
    if (end >= from + least) return {r, end};
  }
  return {};
}

} // namespace

void set_contents_apart(std::vector<PageDraft>& pages, Flow& flow) {
  bool goes_on = false;
  for (PageDraft& page : pages) {
    const Stretch found = find_contents(page.rows, goes_on);
    goes_on = found.end > found.begin && found.end == page.rows.size();
    if (found.begin == found.end) continue;
    std::string text;
    for (std::size_t r = found.begin; r < found.end; ++r) {
      text += (text.empty() ? "" : "\n") + page.rows[r].line.text;
      for (int word : page.rows[r].line.words) page.taken[static_cast<std::size_t>(word)] = true;
    }
    flow.furniture.push_back({page.number(), "contents", std::move(text)});
    page.rows.erase(page.rows.begin() + static_cast<std::ptrdiff_t>(found.begin),
                    page.rows.begin() + static_cast<std::ptrdiff_t>(found.end));
  }
}

} // namespace arshjul::ingest::layout
