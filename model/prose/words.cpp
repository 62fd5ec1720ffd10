#include "model/prose/words.hpp"

#include "model/base/json.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <charconv>

namespace arshjul::model {
namespace {

// "t ex" is found as "t  ex" and over a line break too.
std::string loose_blanks(const std::string& phrase) {
  std::string expression;
  for (const char c : quote_pattern(phrase)) {
    if (c != ' ') {
      expression += c;
      continue;
    }
    if (!expression.empty() && expression.back() == '\\') expression.pop_back();
    expression += "\\s+";
  }
  return expression;
}

} // namespace

void Words::add(std::string_view file) {
  const Json parsed = parse_json(words_file(file), file);
  for (const auto& [name, given] : parsed.items())
    for (const auto& [code, phrases] : given.items()) {
      Code& added = categories[name].emplace_back(Code{code, {}});
      for (const Json& phrase : phrases) added.phrases.push_back(phrase.get<std::string>());
    }
}

const Words& Words::builtin() {
  static const Words words = [] {
    Words made;
    for (const char* file : {"checks.json", "follow.json"}) made.add(file);
    return made;
  }();
  return words;
}

const std::vector<Words::Code>& Words::category(std::string_view name) const {
  static const std::vector<Code> none;
  const auto found = categories.find(name);
  return found == categories.end() ? none : found->second;
}

std::string Words::any(std::string_view name, std::string_view wanted) const {
  std::vector<std::string> all;
  for (const Code& code : category(name))
    if (wanted.empty() || code.name == wanted) all.insert(all.end(), code.phrases.begin(), code.phrases.end());
  std::stable_sort(all.begin(), all.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  std::string expression;
  for (const std::string& phrase : all) expression += (expression.empty() ? "" : "|") + loose_blanks(phrase);
  return "(?:" + expression + ")";
}

std::optional<std::string> Words::code_of(std::string_view name, std::string_view phrase) const {
  const std::string folded = text::fold(phrase);
  for (const Code& code : category(name))
    for (const std::string& known : code.phrases)
      if (text::fold(known) == folded) return code.name;
  return std::nullopt;
}

std::vector<std::string> Words::codes(std::string_view name) const {
  std::vector<std::string> names;
  for (const Code& code : category(name)) names.push_back(code.name);
  return names;
}

const std::vector<std::string>& Words::phrases(std::string_view name, std::string_view wanted) const {
  static const std::vector<std::string> none;
  for (const Code& code : category(name))
    if (code.name == wanted) return code.phrases;
  return none;
}

std::string as_words(const std::string& inner) {
  return R"((?:^|[^\p{L}\p{N}]))" + inner + R"((?:$|[^\p{L}\p{N}]))";
}

bool mentions(std::string_view text, std::string_view category, std::string_view code) {
  thread_local std::map<std::string, Pattern> patterns; // one for each list of words, made when first asked for
  const std::string key = std::string(category) + "/" + std::string(code);
  auto known = patterns.find(key);
  if (known == patterns.end())
    known = patterns.emplace(key, Pattern(as_words(Words::builtin().any(category, code)), Pattern::Case::insensitive))
                .first;
  return known->second.find(text).has_value();
}

std::string number_expression() {
  return R"((?:\d{1,3}|)" + Words::builtin().any("number") + ")";
}

std::optional<int> number_of(std::string_view word) {
  int number = 0;
  const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (fault == std::errc() && end == word.data() + word.size()) return number;
  const auto code = Words::builtin().code_of("number", word);
  if (!code) return std::nullopt;
  std::from_chars(code->data(), code->data() + code->size(), number);
  return number;
}

} // namespace arshjul::model
