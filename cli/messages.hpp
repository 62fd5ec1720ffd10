// What the program says beside its results: the one place that writes to standard error.
#pragma once

#include "cli/options.hpp"
#include "model/base/error.hpp"

#include <ostream>
#include <string>

namespace arshjul::cli {

class Messages {
public:
  // `terminal`: the stream is a screen, so a progress line may be drawn and colours used (NO_COLOR turns them off).
  Messages(std::ostream& stream, const CommonOptions& options, bool terminal);
  ~Messages();
  Messages(const Messages&) = delete;
  Messages& operator=(const Messages&) = delete;

  void note(const std::string& what);         // what was done; silenced by --quiet
  void warning(const Diagnostic& diagnostic); // done, but a person should look; silenced by --quiet
  void failure(const Diagnostic& diagnostic); // not done; never silenced
  void progress(std::size_t done, std::size_t total, const std::string& what); // one line, drawn over by the next

private:
  void say(const char* kind, const char* colour, const Diagnostic& diagnostic);
  void clear_progress();

  std::ostream& stream;
  bool quiet, json, terminal, coloured;
  bool progress_shown = false;
};

// The messages of this process: standard error, a terminal or not.
bool standard_error_is_terminal();

} // namespace arshjul::cli
