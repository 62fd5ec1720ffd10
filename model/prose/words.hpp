// Words that prose makes its claims with are data: checks.json and follow.json, {"category": {"code": ["phrase", …]}},
// built into the program.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::model {

class Words {
public:
  static const Words& builtin();

  // An expression that matches any of a code's phrases, longest first, blanks as any blanks; with "" as code, any of
  // the category's. It has no groups.
  std::string any(std::string_view category, std::string_view code = {}) const;

  // The code of a phrase, case aside.
  std::optional<std::string> code_of(std::string_view category, std::string_view phrase) const;

  std::vector<std::string> codes(std::string_view category) const; // in file order
  const std::vector<std::string>& phrases(std::string_view category, std::string_view code) const;

private:
  struct Code {
    std::string name;
    std::vector<std::string> phrases;
  };
  void add(std::string_view file);
  const std::vector<Code>& category(std::string_view name) const;

  std::map<std::string, std::vector<Code>, std::less<>> categories;
};

// An expression around `inner` that matches it as whole words only; groups of `inner` count from 1.
std::string as_words(const std::string& inner);

// Whether one of the phrases stands in the text, as whole words.
bool mentions(std::string_view text, std::string_view category, std::string_view code = {});

// A number of things in digits or words: "7", "sju"; of three digits at most, since longer ones are years and codes.
// The expression that finds one has no groups.
std::string number_expression();
std::optional<int> number_of(std::string_view word);

std::string_view words_file(std::string_view name); // the built-in file's text

} // namespace arshjul::model
