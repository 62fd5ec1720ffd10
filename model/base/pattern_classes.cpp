#include "model/base/pattern_classes.hpp"

namespace arshjul {
namespace {

struct Class {
  std::string_view written; // what stands after the backslash
  std::string_view ranges;
};

// Latin with its extensions A and B, Greek, Cyrillic. By case: Latin-1 and extension A, modern Greek, Russian.
constexpr std::string_view letters = "A-Za-zªµºÀ-ÖØ-öø-ɏΆΈ-ϵϷ-ҁҊ-ԯ";
constexpr std::string_view capitals =
    "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽΑ-ΡΣ-ΩЀ-Я";
constexpr std::string_view small_letters =
    "a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſα-ωа-џ";
constexpr std::string_view numbers = "0-9²³¹¼½¾⁰⁴-⁹₀-₉⅐-↉①-⒛";
constexpr Class classes[] = {{"p{L}", letters},        {"pL", letters},   {"p{Lu}", capitals},
                             {"p{Ll}", small_letters}, {"p{N}", numbers}, {"pN", numbers}};

const Class* class_at(std::string_view rest) {
  for (const Class& known : classes)
    if (rest.starts_with(known.written)) return &known;
  return nullptr;
}

} // namespace

std::string with_european_classes(std::string_view expression) {
  std::string out;
  bool in_brackets = false;
  for (std::size_t i = 0; i < expression.size(); ++i) {
    const char c = expression[i];
    if (c != '\\' || i + 1 == expression.size()) {
      if (c == '[') in_brackets = true;
      if (c == ']') in_brackets = false;
      out += c;
    } else if (const Class* known = class_at(expression.substr(i + 1))) {
      out.append(in_brackets ? "" : "[").append(known->ranges).append(in_brackets ? "" : "]");
      i += known->written.size();
    } else { // an escaped character, be it a bracket or a backslash, means nothing here
      out.append(expression.substr(i, 2));
      ++i;
    }
  }
  return out;
}

} // namespace arshjul
