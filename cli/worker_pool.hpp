// Independent pieces of work side by side, each in a process of its own, so that a library's hidden state can't be
// shared.
#pragma once

#include "model/base/error.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace arshjul::cli {

// What became of one piece: the bytes it made, or why it made none.
struct Outcome {
  std::string bytes;
  std::optional<Error> error;
};

// work(0) … work(count-1), at most `jobs` at a time (0: one a processor). The outcomes stand in order, whatever order
// they ended in. `ended` is called in this process as each ends. A worker that dies gives an Error (internal).
std::vector<Outcome> run_side_by_side(std::size_t count, int jobs, const std::function<std::string(std::size_t)>& work,
                                      const std::function<void(std::size_t)>& ended);

} // namespace arshjul::cli
