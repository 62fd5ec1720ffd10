#include "cli/workspace/committee.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

namespace arshjul::cli {

std::string committee_key(std::string_view name) {
  static const Pattern in_parentheses(R"(\s*\([^)]*\))");
  // "Strandviks kommuns …", "…, Strandviks kommun", "… i Göteborgs stad": which municipality is another question.
  static const Pattern municipality(R"((^|\s+i\s+|[\s,]+)[\pL-]+\s+(kommuns?|stads?)\b,?)");
  static const Pattern definite(R"((nämnd|styrelse|utskott)(?:en|n|et)\b)");
  std::string key = text::fold(name);
  key = in_parentheses.replace_all(key, "");
  key = municipality.replace_all(key, " ");
  key = definite.replace_all(key, R"(\1)");
  return text::normalize(key);
}

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
