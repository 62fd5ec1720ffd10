// Diary numbers (diarienummer). Each registry has a shape of its own, so after a label no shape is demanded.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace arshjul::ingest {

// The number that a text begins with, when a label said that one follows: "KS 2017/0472 Dokumenttyp" → "KS 2017/0472".
std::optional<std::string> case_number_at_start(std::string_view text);

// A number that shows by its shape alone what it is: letters of a registry, a year, a running number. Not laws and
// standards ("SFS 2017:725").
std::optional<std::string> find_case_number(std::string_view text);

// A number in running text with its label before it: "(Dnr: SN-2024/259)".
std::optional<std::string> find_labelled_case_number(std::string_view text);

} // namespace arshjul::ingest
