// What can go wrong, as values: an Error ends one input (or the run), a Diagnostic is said beside a result.
#pragma once

#include <stdexcept>
#include <string>

namespace arshjul {

// Whose fault it is, so that the reader knows what to do. The message's opening words follow from it (describe()).
enum class Fault {
  unreadable,  // the file can't be opened, is a directory, is missing
  malformed,   // the file is not what its name says, or is broken
  locked,      // the file wants a password
  unsupported, // a correct file of a kind that we don't read
  too_big,     // a limit of memory, time or count was reached
  usage,       // the command line or the settings are wrong
  internal     // our own bug
};

// One finding about one place. Written only by describe(): "file, page 14: what\n  hint: what to do".
struct Diagnostic {
  std::string file;
  int page = 0; // 0: the whole file
  std::string what;
  std::string hint; // what the reader can do; may be empty
  int line = 0;     // of a text; 0: not told
};

std::string describe(const Diagnostic& diagnostic);

class Error : public std::runtime_error {
public:
  Error(Fault fault, Diagnostic diagnostic);
  Error(Fault fault, std::string file, std::string what, std::string hint = {});

  Fault fault;
  Diagnostic diagnostic;
};

} // namespace arshjul
