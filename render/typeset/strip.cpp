#include "render/typeset/strip.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

std::size_t lines_that_fit(const Stack& stack, double room) {
  const auto fits = [&](const Line& line) { return line.bottom() <= room; };
  return static_cast<std::size_t>(std::partition_point(stack.lines.begin(), stack.lines.end(), fits) -
                                  stack.lines.begin());
}

// Fewer lines where the page would else end with an orphan or the next begin with a widow.
std::size_t decent(std::size_t fitting, std::size_t all) {
  const std::size_t least = style::least_lines;
  if (fitting >= all) return all;
  if (all - fitting < least && all >= least) fitting = all - least;
  return fitting < least ? 0 : fitting;
}

Stack rest_of(const Stack& stack, std::size_t from) {
  Stack rest;
  rest.lines.assign(stack.lines.begin() + static_cast<std::ptrdiff_t>(from), stack.lines.end());
  const double shift = rest.lines.empty() ? 0 : rest.lines.front().top;
  for (Line& line : rest.lines) line.top -= shift;
  return rest;
}

} // namespace

double Strip::height() const {
  double bottom = 0;
  for (const Stack& stack : stacks)
    if (!stack.lines.empty()) bottom = std::max(bottom, stack.lines.back().bottom());
  return bottom + 2 * padding;
}

std::pair<Strip, Strip> split(const Strip& strip, double room, bool force) {
  Strip head = strip, tail = strip;
  head.stacks.clear();
  tail.stacks.clear();
  bool any = false;
  for (const Stack& stack : strip.stacks) {
    std::size_t taken = lines_that_fit(stack, room - 2 * strip.padding);
    taken = force ? std::max<std::size_t>(taken, stack.lines.empty() ? 0 : 1) : decent(taken, stack.lines.size());
    any = any || (taken > 0 && taken < stack.lines.size());
    Stack first;
    first.lines.assign(stack.lines.begin(), stack.lines.begin() + static_cast<std::ptrdiff_t>(taken));
    head.stacks.push_back(std::move(first));
    tail.stacks.push_back(rest_of(stack, taken));
  }
  if (!any && !force) head.stacks.clear();
  head.keep_with_next = false;
  head.goes_on = true;
  head.space_after = 0;
  tail.space_before = 0;
  tail.opens_page = false;
  tail.bookmark.reset();
  return {std::move(head), std::move(tail)};
}

} // namespace arshjul::render
