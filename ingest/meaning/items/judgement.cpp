// What stands last in a heading, behind a dash, a colon, a bar or in brackets, or set apart by a wide gap, is its
// status when the vocabulary knows it as one, word for word; else it is part of the heading.
#include "ingest/meaning/items/judgement.hpp"

#include "ingest/meaning/items/coded.hpp"
#include "ingest/meaning/items/confidence.hpp"
#include "ingest/meaning/items/marks.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

namespace arshjul::ingest {
namespace {

std::string_view trimmed_end(std::string_view text) {
  static const Pattern end(R"([\s–|:;,-]+$)");
  const auto hit = end.find(text);
  return hit ? text.substr(0, hit->begin) : text;
}

// "Status: Uppnått" → "Uppnått".
std::string_view without_label(std::string_view text, const Vocabulary& vocabulary) {
  const auto hit = vocabulary.prefix("goal_column", text);
  if (!hit || hit->code != "status" || hit->end >= text.size() || text[hit->end] != ':') return text;
  text.remove_prefix(hit->end + 1);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return text;
}

// Takes the status off the end of the text.
bool take_words(Judged& judged, std::size_t from, std::string_view words, const Vocabulary& vocabulary) {
  const std::string said = text::normalize(without_label(words, vocabulary));
  if (from == 0 || said.empty() || !vocabulary.code_of("status", said)) return false;
  judged.words = said;
  judged.text = text::normalize(trimmed_end(std::string_view(judged.text).substr(0, from)));
  return true;
}

void take_tail(Judged& judged, const Vocabulary& vocabulary) {
  static const Pattern bracketed(R"(\s*[(\[]([^()\[\]]{2,40})[)\]]$)");
  static const Pattern parted(R"(\s+[–|-]\s+|:\s+|\s*[–-]\s+)");
  const std::string whole = judged.text;
  if (const auto hit = bracketed.find(whole); hit && take_words(judged, hit->begin, (*hit)[1], vocabulary)) return;
  for (const Match& hit : parted.find_all(whole))
    if (take_words(judged, hit.begin, std::string_view(whole).substr(hit.end), vocabulary)) return;
}

// Set apart on the heading's own line, at the right edge.
void take_apart(Judged& judged, const Block& heading, const Vocabulary& vocabulary) {
  if (heading.pieces.size() < 2) return;
  const std::string last = text::normalize(heading.pieces.back().text);
  if (judged.text.size() > last.size() && judged.text.ends_with(last))
    take_words(judged, judged.text.size() - last.size(), last, vocabulary);
}

void take_sign(Judged& judged, const Block& heading, const SignLegend& signs) {
  static const Pattern sign(R"re(\s+([^\pL\pN\s.,;:!?()"”’'%&/-]{1,2})$)re");
  const std::string whole = judged.text;
  const auto hit = sign.find(whole);
  if (!hit || hit->begin == 0) return;
  judged.sign = hit->str(1);
  judged.words = words_of_sign(signs, judged.sign);
  for (const Piece& piece : heading.pieces)
    for (const Sign& one : piece.signs)
      if (!colour_name(one.colour).empty()) judged.hue = one.colour;
  if (judged.told()) judged.text = whole.substr(0, hit->begin);
}

} // namespace

Judged read_judged(const Block& heading, const SignLegend& signs, const Vocabulary& vocabulary) {
  Judged judged;
  judged.text = text::normalize(heading.text);
  take_sign(judged, heading, signs);
  if (!judged.told()) take_tail(judged, vocabulary);
  if (!judged.told()) take_apart(judged, heading, vocabulary);
  return judged;
}

void take_judgement(model::Goal& goal, const Judged& judged, const Legend& legend, const Vocabulary& vocabulary) {
  if (!judged.told() || goal.status) return;
  if (!judged.words.empty()) {
    goal.status = code_text(judged.words, "status", vocabulary, goal);
    goal.shown_as = judged.sign.empty() ? "text" : "symbol";
    if (!judged.sign.empty())
      doubt(goal, worth::by_sign_legend, "status_by_sign",
            "the status is shown as " + judged.sign + ", read by the document's legend");
    return;
  }
  const std::string colour = colour_name(*judged.hue);
  goal.shown_as = "color";
  if (const auto said = legend.find(colour); said != legend.end()) {
    goal.status = said->second;
    doubt(goal, worth::by_legend, "status_by_colour",
          "the status has no word; its colour was read by the document's legend");
  } else if (const auto code = code_of_hue(colour, goal.kind, vocabulary)) {
    goal.status = model::Coded{judged.sign, *code};
    doubt(goal, worth::by_colour, "status_by_colour", "the status has no word; its colour was read by a general rule");
  } else {
    goal.status = model::Coded{judged.sign, "unknown"};
    doubt(goal, worth::unseen, "unknown_colour",
          "the status is shown in " + colour + ", which neither legend nor rule explains");
  }
}

} // namespace arshjul::ingest
