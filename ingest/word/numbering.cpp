// Lists share an abstract list and count on together, unless one says where it starts (ECMA-376 part 1, 17.9).
#include "ingest/word/numbering.hpp"

#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest::word {
namespace {

constexpr int most_letters = 26 * 30; // Word writes z, aa, bb, …; beyond that digits tell more
constexpr int most_roman = 3999;
constexpr int largest_start = 1000000; // a number that no list reaches

std::string roman(int number) {
  constexpr std::array<std::pair<int, const char*>, 13> parts{{{1000, "m"},
                                                               {900, "cm"},
                                                               {500, "d"},
                                                               {400, "cd"},
                                                               {100, "c"},
                                                               {90, "xc"},
                                                               {50, "l"},
                                                               {40, "xl"},
                                                               {10, "x"},
                                                               {9, "ix"},
                                                               {5, "v"},
                                                               {4, "iv"},
                                                               {1, "i"}}};
  std::string written;
  for (const auto& [value, letters] : parts)
    for (; number >= value; number -= value) written += letters;
  return written;
}

std::string letters(int number) {
  return std::string(static_cast<std::size_t>((number - 1) / 26 + 1), static_cast<char>('a' + (number - 1) % 26));
}

std::string upper(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

} // namespace

std::string counted(int number, std::string_view form) {
  if (form == "none") return "";
  const bool small = number >= 1;
  if (form == "lowerLetter" && small && number <= most_letters) return letters(number);
  if (form == "upperLetter" && small && number <= most_letters) return upper(letters(number));
  if (form == "lowerRoman" && small && number <= most_roman) return roman(number);
  if (form == "upperRoman" && small && number <= most_roman) return upper(roman(number));
  if (form == "decimalZero" && number >= 0 && number < 10) return "0" + std::to_string(number);
  return std::to_string(number);
}

void Numbering::read_level(const Element& from, Level& level) {
  if (const std::string_view form = from.value("w:numFmt"); !form.empty()) level.form = form;
  if (const Element* text = from.child("w:lvlText")) level.text = text->attribute("w:val");
  level.start = from.number_of("w:start", level.start);
  level.plain = is_on(from.child("w:isLgl"));
}

Numbering::Numbering(const Element& root) {
  std::map<std::string, Levels, std::less<>> abstracts;
  const auto level_in = [](Levels& levels, const Element& from) -> Level* {
    const int at = from.number("w:ilvl", -1);
    return at >= 0 && at < list_levels ? &levels[static_cast<std::size_t>(at)] : nullptr;
  };
  for (const Element& from : root.children) {
    if (!from.is("w:abstractNum")) continue;
    Levels& levels = abstracts[std::string(from.attribute("w:abstractNumId"))];
    for (const Element& one : from.children)
      if (Level* level = one.is("w:lvl") ? level_in(levels, one) : nullptr) read_level(one, *level);
  }
  for (const Element& from : root.children) {
    if (!from.is("w:num")) continue;
    List list;
    list.abstract = from.value("w:abstractNumId");
    if (const auto known = abstracts.find(list.abstract); known != abstracts.end()) list.levels = known->second;
    for (const Element& over : from.children) {
      if (!over.is("w:lvlOverride")) continue;
      Level* level = level_in(list.levels, over);
      if (!level) continue;
      if (const Element* whole = over.child("w:lvl")) read_level(*whole, *level);
      if (over.child("w:startOverride"))
        list.restarts[static_cast<std::size_t>(over.number("w:ilvl", 0))] = over.number_of("w:startOverride", 1);
    }
    lists.emplace(from.number("w:numId", -1), std::move(list));
  }
}

std::string Numbering::next(const NumberedAs& item) {
  const auto known = lists.find(item.list);
  if (known == lists.end()) return "";
  const List& list = known->second;
  auto& count = counts[list.abstract];
  const auto at = static_cast<std::size_t>(std::clamp(item.level, 0, list_levels - 1));
  if (met.insert(item.list).second)
    for (std::size_t i = 0; i < list_levels; ++i)
      if (list.restarts[i]) count[i].reset();
  for (std::size_t i = 0; i <= at; ++i) {
    const int start = list.restarts[i].value_or(list.levels[i].start);
    if (!count[i])
      count[i] = std::clamp(start, 0, largest_start);
    else if (i == at)
      ++*count[i];
  }
  std::fill(count.begin() + static_cast<std::ptrdiff_t>(at) + 1, count.end(), std::nullopt);
  const Level& level = list.levels[at];
  if (level.form == "bullet") return "-";
  std::string printed;
  for (std::size_t i = 0; i < level.text.size(); ++i) {
    const bool number =
        level.text[i] == '%' && i + 1 < level.text.size() && level.text[i + 1] >= '1' && level.text[i + 1] <= '9';
    if (!number) {
      printed += level.text[i];
      continue;
    }
    const auto which = static_cast<std::size_t>(level.text[++i] - '1');
    printed += counted(count[which].value_or(list.levels[which].start),
                       level.plain && which != at ? "decimal" : list.levels[which].form);
  }
  return text::normalize(printed);
}

} // namespace arshjul::ingest::word
