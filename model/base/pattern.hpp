// Regular expressions: the only door to RE2. Linear time on any input, UTF-8, no back references.
#pragma once

#include <concepts>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <re2/re2.h>

namespace arshjul {

// One hit: the whole match is group 0; a group that took no part is empty. Views point into the searched text.
struct Match {
  std::vector<std::string_view> groups;
  std::size_t begin = 0; // byte offsets of the whole match
  std::size_t end = 0;

  std::string_view operator[](std::size_t group) const { return groups.at(group); }
  std::string str(std::size_t group) const { return std::string(groups.at(group)); }
};

class Pattern {
public:
  enum class Case { sensitive, insensitive };
  // Throws std::logic_error on a malformed expression: patterns are ours, not the user's.
  explicit Pattern(std::string_view expression, Case letters = Case::sensitive);

  bool matches(std::string_view text) const;               // the whole text
  std::optional<Match> match(std::string_view text) const; // the whole text
  std::optional<Match> match_start(std::string_view text) const;
  std::optional<Match> find(std::string_view text, std::size_t from = 0) const;
  std::vector<Match> find_all(std::string_view text) const;
  // A match points into its text: one that ends with the statement can't be searched.
  template <std::same_as<std::string> Text>
  std::optional<Match> match(Text&&) const = delete;
  template <std::same_as<std::string> Text>
  std::optional<Match> match_start(Text&&) const = delete;
  template <std::same_as<std::string> Text>
  std::optional<Match> find(Text&&, std::size_t = 0) const = delete;
  template <std::same_as<std::string> Text>
  std::vector<Match> find_all(Text&&) const = delete;

  std::string replace_all(std::string_view text, std::string_view with) const; // \1 stands for group 1

private:
  std::optional<Match> run(std::string_view text, std::size_t from, re2::RE2::Anchor anchor) const;
  std::shared_ptr<const re2::RE2> regex;
};

// A text as an expression that matches just it.
std::string quote_pattern(std::string_view text);

} // namespace arshjul
