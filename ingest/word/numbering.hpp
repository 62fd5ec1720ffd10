// The lists of a document: what stands before each item, as printed.
#pragma once

#include "ingest/word/styles.hpp"
#include "ingest/word/xml.hpp"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace arshjul::ingest::word {

inline constexpr int list_levels = 9;

// 3 as "lowerLetter" → "c"; a form that we don't know counts in digits.
std::string counted(int number, std::string_view form);

class Numbering {
public:
  Numbering() = default;
  explicit Numbering(const Element& root);

  // The next item's number in its list: "-" for any bullet, "" for none. Counts on, so it is to be called once for each
  // item, in order.
  std::string next(const NumberedAs& item);

private:
  struct Level {
    std::string form = "decimal", text;
    int start = 1;
    bool plain = false; // all numbers in it as digits
  };
  using Levels = std::array<Level, list_levels>;
  struct List {
    std::string abstract;
    Levels levels;
    std::array<std::optional<int>, list_levels> restarts; // where the list counts anew when it is first met
  };

  static void read_level(const Element& from, Level& level);

  std::map<int, List> lists;
  std::map<std::string, std::array<std::optional<int>, list_levels>> counts; // of each abstract list
  std::set<int> met;
};

} // namespace arshjul::ingest::word
