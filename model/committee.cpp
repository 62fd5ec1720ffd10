#include "model/committee.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

namespace arshjul::model {

std::string committee_key(std::string_view name) {
  static const Pattern in_parentheses(R"(\s*\([^)]*\))");
  // "Strandviks kommuns …", "…, Strandviks kommun", "… i Göteborgs stad": which municipality is another question.
  static const Pattern municipality(R"((^|\s+i\s+|[\s,]+)[\pL-]+\s+(kommuns?|stads?)\b,?)");
  static const Pattern definite(R"((nämnd|styrelse|utskott)(?:en|n|et)\b)");
  // "Barn- och …", "Barn-och …", "Barn & …", "Barn och …"
  static const Pattern joined(R"(\s*-?\s*(?:&|\boch\b)\s*)");
  std::string key = text::fold(name);
  key = in_parentheses.replace_all(key, "");
  key = municipality.replace_all(key, " ");
  key = definite.replace_all(key, R"(\1)");
  key = joined.replace_all(key, " och ");
  return text::normalize(key);
}

std::string municipality_key(std::string_view name) {
  static const Pattern kind(R"(s?\s+(?:kommuns?|stads?)\b)");
  return text::normalize(kind.replace_all(text::fold(name), ""));
}

} // namespace arshjul::model
