#include "cli/messages.hpp"

#include "cli/screen.hpp"
#include "model/base/json.hpp"

#include <cstdlib>
#include <cstring>

#include <unistd.h>

namespace arshjul::cli {
namespace {

constexpr const char* red = "\033[31m";
constexpr const char* yellow = "\033[33m";
constexpr const char* plain = "\033[0m";
constexpr const char* erase_line = "\r\033[K";

bool dumb_terminal() {
  const char* term = std::getenv("TERM");
  return term == nullptr || std::strcmp(term, "dumb") == 0;
}

} // namespace

bool standard_error_is_terminal() {
  return ::isatty(STDERR_FILENO) == 1 && !dumb_terminal();
}

Messages::Messages(std::ostream& to, const CommonOptions& options, bool is_terminal)
    : stream(to), quiet(options.quiet), json(options.json), terminal(is_terminal && !options.json),
      coloured(terminal && colours_wanted()) {}

Messages::~Messages() {
  clear_progress();
}

void Messages::note(const std::string& what) {
  if (!quiet) say("note", nullptr, Diagnostic{{}, 0, what, {}});
}

void Messages::warning(const Diagnostic& diagnostic) {
  if (!quiet) say("warning", yellow, diagnostic);
}

void Messages::failure(const Diagnostic& diagnostic) {
  say("error", red, diagnostic);
}

void Messages::progress(std::size_t done, std::size_t total, const std::string& what) {
  if (quiet || !terminal) return;
  stream << erase_line << '[' << done << '/' << total << "] " << what << std::flush;
  progress_shown = true;
}

void Messages::say(const char* kind, const char* colour, const Diagnostic& diagnostic) {
  clear_progress();
  if (json) {
    Json line{{"kind", kind}, {"message", diagnostic.what}};
    if (!diagnostic.file.empty()) line["file"] = diagnostic.file;
    if (diagnostic.page > 0) line["page"] = diagnostic.page;
    if (diagnostic.line > 0) line["line"] = diagnostic.line;
    if (!diagnostic.hint.empty()) line["hint"] = diagnostic.hint;
    stream << line.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n' << std::flush;
    return;
  }
  if (colour != nullptr) {
    if (coloured) stream << colour;
    stream << kind << ": ";
    if (coloured) stream << plain;
  }
  stream << describe(diagnostic) << '\n' << std::flush;
}

void Messages::clear_progress() {
  if (progress_shown) stream << erase_line << std::flush;
  progress_shown = false;
}

} // namespace arshjul::cli
