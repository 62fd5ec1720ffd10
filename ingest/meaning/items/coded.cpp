#include "ingest/meaning/items/coded.hpp"

#include "ingest/meaning/items/confidence.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {

namespace {

// "● Uppnått": a sign before the word says the same in colour.
std::string_view without_sign(std::string_view text) {
  static const Pattern sign(R"([^\pL\pN]+)");
  const auto hit = sign.match_start(text);
  return hit && hit->end < text.size() ? text.substr(hit->end) : text;
}

} // namespace

std::optional<std::string> find_code(std::string_view given, std::string_view category, const Vocabulary& vocabulary) {
  if (const auto code = vocabulary.code_of(category, given)) return code;
  const std::string_view text = without_sign(given);
  if (const auto code = vocabulary.code_of(category, text)) return code;
  const auto hit = vocabulary.prefix(category, text);
  if (!hit || hit->end >= text.size()) return std::nullopt;
  // "Påbörjad, klart i juni" is begun; "Ja till en ny förskola" answers nothing.
  constexpr std::string_view closing = ",.;:(\n";
  std::size_t next = hit->end;
  while (next < text.size() && text[next] == ' ') ++next;
  if (next < text.size() && closing.find(text[next]) != std::string_view::npos) return hit->code;
  return std::nullopt;
}

std::string with_whole_word(const std::string& text, std::string_view category, const Vocabulary& vocabulary) {
  std::string whole;
  for (const char byte : text)
    if (byte != ' ' && byte != '\n') whole += byte;
  if (whole == text) return text;
  const std::string folded = text::fold(whole);
  const auto& known = vocabulary.phrases(category);
  const bool broken =
      std::any_of(known.begin(), known.end(), [&](const Phrase& phrase) { return phrase.folded == folded; });
  return broken ? whole : text;
}

std::optional<model::Coded> code_text(std::string_view text, std::string_view category, const Vocabulary& vocabulary,
                                      model::Item& item) {
  if (text.empty()) return std::nullopt;
  const auto code = find_code(text, category, vocabulary);
  if (!code)
    doubt(item, worth::unknown_word, "unknown_status",
          "no rule knows the " + std::string(category) + " \"" + std::string(text) + "\"");
  return model::Coded{with_whole_word(std::string(text), category, vocabulary), code.value_or("unknown")};
}

} // namespace arshjul::ingest
