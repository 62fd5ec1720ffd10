// Lists as sheets of typed cells, for those who count: a workbook for Excel, and CSV.
#pragma once

#include "model/diff.hpp"
#include "model/dossier.hpp"
#include "model/series.hpp"

#include <string>
#include <variant>
#include <vector>

namespace arshjul::render {

using SheetCell = std::variant<std::monostate, std::string, double>;

struct Sheet {
  std::string name; // as its tab is called; at most 31 letters
  std::vector<std::string> header;
  std::vector<std::vector<SheetCell>> rows;
};

// A sheet for each list that the dossier has: a row an item, a column a field that any of them has, then source, page,
// confidence and what lowered it.
std::vector<Sheet> dossier_sheets(const model::Dossier& dossier);

// A row for each changed field, and one for each item without any; then what was split or merged, what the
// follow-through found, and the checks of both sides.
std::vector<Sheet> diff_sheets(const model::Diff& diff, const std::vector<model::Check>& before = {},
                               const std::vector<model::Check>& after = {});

// A row for each value that is followed, and one for each item without any; a column a period.
std::vector<Sheet> series_sheets(const model::Series& series);

} // namespace arshjul::render
