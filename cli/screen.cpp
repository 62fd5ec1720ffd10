#include "cli/screen.hpp"

#include "model/base/text.hpp"

#include <cstdlib>
#include <cstring>

#include <sys/ioctl.h>
#include <unistd.h>

namespace arshjul::cli {
namespace {

constexpr std::size_t narrowest = 40; // columns; a narrower screen breaks the lines itself
constexpr std::size_t usual = 80;     // columns, where the terminal doesn't tell

std::size_t columns_of_terminal() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return usual;
  return size.ws_col < narrowest ? 0 : size.ws_col;
}

bool is_mark(char32_t c) {
  return c >= static_cast<char32_t>(mark::red) && c <= static_cast<char32_t>(mark::plain);
}

// Columns that a text takes: a letter each, accents that stand by themselves and soft hyphens none.
std::size_t width(std::string_view text) {
  constexpr char32_t first_accent = 0x300, last_accent = 0x36F, soft_hyphen = 0xAD;
  std::size_t columns = 0;
  for (const char32_t c : text::code_points(text))
    if (!is_mark(c) && c != soft_hyphen && (c < first_accent || c > last_accent)) ++columns;
  return columns;
}

std::string without_end_blanks(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

std::string coloured(std::string_view text, bool colour) {
  std::string out;
  for (const char c : text) {
    if (c < mark::red || c > mark::plain)
      out += c;
    else if (colour)
      out += c == mark::red      ? "\033[31m"
             : c == mark::green  ? "\033[32m"
             : c == mark::yellow ? "\033[33m"
             : c == mark::bold   ? "\033[1m"
                                 : "\033[0m";
  }
  return out;
}

} // namespace

bool colours_wanted() {
  const char* no_color = std::getenv("NO_COLOR");
  return no_color == nullptr || *no_color == '\0'; // set and not empty means none, whatever its value
}

Screen screen_of(const std::filesystem::path& output) {
  if ((!output.empty() && output != "-") || ::isatty(STDOUT_FILENO) != 1) return {};
  const char* term = std::getenv("TERM");
  const bool dumb = term == nullptr || std::strcmp(term, "dumb") == 0;
  return {columns_of_terminal(), colours_wanted() && !dumb};
}

std::string mark::in(char colour, std::string_view text) {
  return std::string(1, colour) + std::string(text) + plain;
}

std::string printable(std::string_view text) {
  std::u32string kept;
  for (const char32_t c : text::code_points(text))
    if (c == U'\n' || (c >= U' ' && (c < 0x7F || c > 0x9F))) kept += c;
  return text::from_code_points(kept);
}

std::string paragraph(std::string_view first, std::size_t margin, std::string_view text, const Screen& screen) {
  std::string out, line(first);
  std::size_t room = width(line), begin = 0;
  bool bare = true; // nothing stands on the line yet
  const auto feed = [&] {
    out += without_end_blanks(line) + "\n";
    line.assign(margin, ' ');
    room = margin;
    bare = true;
  };
  for (const std::size_t end : text::line_breaks(text)) {
    std::string piece(text.substr(begin, end - begin));
    begin = end;
    const bool forced = !piece.empty() && piece.back() == '\n';
    if (forced) piece.pop_back();
    if (screen.columns > 0 && !bare && room + width(without_end_blanks(piece)) > screen.columns) feed();
    line += piece;
    room += width(piece);
    bare = false;
    if (forced && end < text.size()) feed();
  }
  out += without_end_blanks(line) + "\n";
  return coloured(out, screen.colour);
}

} // namespace arshjul::cli
