#include "cli/workspace/file_name.hpp"

#include "model/base/text.hpp"

namespace arshjul::cli {

std::string file_name_of(std::string_view name) {
  std::string out;
  for (char32_t c : text::code_points(text::fold(name))) {
    if (c == U'å' || c == U'ä') c = U'a';
    if (c == U'ö') c = U'o';
    if (c == U'é' || c == U'è') c = U'e';
    if ((c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9'))
      out += static_cast<char>(c);
    else if (!out.empty() && out.back() != '-')
      out += '-';
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

} // namespace arshjul::cli
