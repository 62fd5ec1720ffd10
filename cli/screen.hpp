// The terminal that standard output is, if it is one: its width and colours, and text made to fit it.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace arshjul::cli {

struct Screen {
  std::size_t columns = 0; // 0: no screen, lines are as long as they are
  bool colour = false;
};

// A file, a pipe or `output` gets neither width nor colour; NO_COLOR and a dumb terminal no colour.
Screen screen_of(const std::filesystem::path& output);

bool colours_wanted(); // https://no-color.org

// Marks in a text that become colours, or nothing. They take no room.
namespace mark {
inline constexpr char red = '\x01', green = '\x02', yellow = '\x03', bold = '\x04', plain = '\x05';
std::string in(char colour, std::string_view text);
} // namespace mark

// A source's text without its control characters, which would command the terminal; line breaks stay.
std::string printable(std::string_view text);

// The text from the first line on, which begins with `first`; the others begin with as many blanks as `margin`. Lines
// are broken where Unicode allows it, when there is a screen; each ends with a line feed.
std::string paragraph(std::string_view first, std::size_t margin, std::string_view text, const Screen& screen);

} // namespace arshjul::cli
