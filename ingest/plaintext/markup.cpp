#include "ingest/plaintext/markup.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <array>
#include <utility>

namespace arshjul::ingest::plaintext {
namespace {

constexpr std::string_view list_sign = "\u241E"; // where a <ul> or <ol> stood: a sign that no text has

std::string without_entities(std::string text) {
  static const std::array<std::pair<Pattern, std::string_view>, 14> named = {{
      {Pattern("&nbsp;"), " "},
      {Pattern("&lt;"), "<"},
      {Pattern("&gt;"), ">"},
      {Pattern("&quot;"), "\""},
      {Pattern("&#39;|&apos;"), "'"},
      {Pattern("&aring;"), "å"},
      {Pattern("&auml;"), "ä"},
      {Pattern("&ouml;"), "ö"},
      {Pattern("&Aring;"), "Å"},
      {Pattern("&Auml;"), "Ä"},
      {Pattern("&Ouml;"), "Ö"},
      {Pattern("&eacute;"), "é"},
      {Pattern("&[nm]dash;"), "–"},
      {Pattern("&amp;"), "&"}, // last: "&amp;lt;" means "&lt;"
  }};
  if (text.find('&') == std::string::npos) return text;
  for (const auto& [pattern, letter] : named) text = pattern.replace_all(text, letter);
  return text;
}

std::string without_tags(std::string text) {
  static const Pattern before_punctuation(R"(</(?:i|b|em|strong|u|span)>\s+([,.;:)]))", Pattern::Case::insensitive);
  static const Pattern list(R"(\s*<[uo]l\b[^<>]*>\s*)", Pattern::Case::insensitive);
  static const Pattern item(R"(\s*<li\b[^<>]*>\s*)", Pattern::Case::insensitive);
  static const Pattern line_break(R"(\s*<br\b[^<>]*>\s*)", Pattern::Case::insensitive);
  static const Pattern tag(
      R"(</?(?:i|b|em|strong|u|s|span|p|div|font|sup|sub|ul|ol|li|a|table|tbody|thead|tr|td|th|h[1-6])(?:\s[^<>]*)?/?>)",
      Pattern::Case::insensitive);
  if (text.find('<') == std::string::npos) return text;
  text = before_punctuation.replace_all(text, R"(\1)");
  text = list.replace_all(text, list_sign);
  text = item.replace_all(text, " - ");
  text = line_break.replace_all(text, " ");
  return tag.replace_all(text, "");
}

std::string without_stars(std::string text) {
  static const Pattern bold(R"(\*\*([^*]+)\*\*)");
  static const Pattern italic(R"((^|[^\pL\pN*])\*([^\s*](?:[^*]*[^\s*])?)\*)");
  if (text.find('*') == std::string::npos) return text;
  text = bold.replace_all(text, R"(\1)");
  return italic.replace_all(text, R"(\1\2)");
}

std::string cleaned(std::string_view text) {
  return without_entities(without_stars(without_tags(std::string(text))));
}

} // namespace

std::string without_markup(std::string_view text) {
  static const Pattern sign(std::string(list_sign) + R"((?:\s*-\s)?)");
  std::string out = cleaned(text);
  return out.find(list_sign) == std::string::npos ? out : sign.replace_all(out, " - ");
}

std::string cell_text(std::string_view raw) {
  static const Pattern list_begins(std::string(list_sign) + R"((?:\s*-\s+)?|:\s+-\s+)");
  static const Pattern next_item(R"(\s+-\s+)");
  const std::string text = text::normalize(cleaned(raw));
  const auto begins = list_begins.find(text);
  if (!begins) return text;
  const std::string before = text::normalize(text.substr(0, begins->begin)) + (text[begins->begin] == ':' ? ":" : "");
  std::string items = next_item.replace_all(text::normalize(text.substr(begins->end)), "\n- ");
  while (items.find(list_sign) != std::string::npos) items.replace(items.find(list_sign), list_sign.size(), " ");
  if (items.empty()) return before;
  return before.empty() ? "- " + items : before + "\n\n- " + items;
}

} // namespace arshjul::ingest::plaintext
