// What of an item is followed over time, and how each value stands to the one before.
#pragma once

#include "model/compare/field_values.hpp"
#include "model/series.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace arshjul::model {

// `periods`: the item's fields in each, empty where it has no item; `alike`: whether two periods are of the same kind.
std::vector<Track> tracks_of(std::string_view list, const std::vector<std::vector<FieldValue>>& periods,
                             const std::function<bool(std::size_t, std::size_t)>& alike);

std::optional<Standstill> standstill_of(const std::vector<Track>& tracks,
                                        const std::function<bool(std::size_t, std::size_t)>& alike);

} // namespace arshjul::model
