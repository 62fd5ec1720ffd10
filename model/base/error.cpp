#include "model/base/error.hpp"

namespace arshjul {

std::string describe(const Diagnostic& diagnostic) {
  std::string message = diagnostic.file;
  if (diagnostic.page > 0) message += (message.empty() ? "page " : ", page ") + std::to_string(diagnostic.page);
  if (diagnostic.line > 0) message += (message.empty() ? "line " : ", line ") + std::to_string(diagnostic.line);
  if (!message.empty()) message += ": ";
  message += diagnostic.what;
  if (!diagnostic.hint.empty()) message += "\n  hint: " + diagnostic.hint;
  return message;
}

Error::Error(Fault why, Diagnostic said)
    : std::runtime_error(describe(said)), fault(why), diagnostic(std::move(said)) {}

Error::Error(Fault why, std::string file, std::string what, std::string hint)
    : Error(why, Diagnostic{std::move(file), 0, std::move(what), std::move(hint)}) {}

} // namespace arshjul
