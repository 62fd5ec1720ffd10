// What a list item begins with: a bullet of any kind, a number, a letter.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace arshjul::ingest::layout {

struct ListMarker {
  std::string marker;     // "-" for any bullet, else as printed: "1.", "a)"
  std::size_t length = 0; // bytes of the line that the marker and the blank after it take
  bool doubtful = false;  // a dash, number or letter may also stand at the start of a line by chance
};

std::optional<ListMarker> list_marker(std::string_view line);

// Whether `next` comes right after `marker`: both bullets, "2." after "1.", "b)" after "a)".
bool follows(std::string_view marker, std::string_view next);

} // namespace arshjul::ingest::layout
