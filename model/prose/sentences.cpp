#include "model/prose/sentences.hpp"

#include "model/base/text.hpp"
#include "model/wording.hpp"

#include <set>

namespace arshjul::model {
namespace {

bool ends_sentence(std::u32string_view letters, std::size_t at) {
  const char32_t sign = letters[at];
  if (sign != U'.' && sign != U'!' && sign != U'?') return false;
  std::size_t next = at + 1;
  while (next < letters.size() && text::is_space(letters[next])) ++next;
  return next > at + 1 && next < letters.size() && text::is_upper(letters[next]);
}

class Collector {
public:
  std::vector<Sentence> sentences;

  void add(const std::string& text, const std::string& heading, const Item& item) {
    for (std::string& sentence : split_sentences(text)) {
      if (!seen.insert(print_key(sentence)).second) continue;
      sentences.push_back({std::move(sentence), heading, item.id, item.provenance});
    }
  }

private:
  std::set<std::string> seen;
};

} // namespace

std::vector<std::string> split_sentences(std::string_view given) {
  const std::u32string letters = text::code_points(given);
  std::vector<std::string> sentences;
  std::u32string sentence;
  const auto close = [&] {
    if (std::string text = text::normalize(text::from_code_points(sentence)); !text.empty())
      sentences.push_back(std::move(text));
    sentence.clear();
  };
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (letters[i] == U'\n') {
      close();
      continue;
    }
    sentence += letters[i];
    if (ends_sentence(letters, i)) close();
  }
  close();
  return sentences;
}

std::vector<Sentence> sentences_of(const Content& content) {
  Collector collector;
  for (const Section& section : content.sections) collector.add(section.text, section.heading, section);
  for (const Goal& goal : content.goals)
    for (const std::string* text : {&goal.description, &goal.comment}) collector.add(*text, {}, goal);
  for (const Risk& risk : content.risks)
    for (const std::string* text : {&risk.measures, &risk.follow_up, &risk.comment}) collector.add(*text, {}, risk);
  for (const Control& control : content.controls)
    for (const std::string* text : {&control.follow_up, &control.comment}) collector.add(*text, {}, control);
  return std::move(collector.sentences);
}

} // namespace arshjul::model
