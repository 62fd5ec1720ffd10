// A comparison to be read in a terminal.
#pragma once

#include "cli/screen.hpp"
#include "model/check.hpp"
#include "model/diff.hpp"

#include <string>
#include <vector>

namespace arshjul::cli {

std::string period_name(const model::PeriodRef& side); // "Hamnnämnden, per april 2031"

// A head, then a paragraph a list: its counts, then its entries but the unchanged ones: "~" changed, "+" added,
// "-" removed, "?" not reported. In texts [-…-] is what went and {+…+} what came; colours say it where there are any.
// Then what was split or merged, what the follow-through found, and the checks of both sides that do not just hold.
std::string diff_as_text(const model::Diff& diff, const std::vector<model::Check>& before,
                         const std::vector<model::Check>& after, const Screen& screen);

} // namespace arshjul::cli
