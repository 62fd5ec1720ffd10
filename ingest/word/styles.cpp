// A style says little itself and is based on another that says more (ECMA-376 part 1, 17.7). A heading is what has an
// outline level; where no style says one, the style's name does.
#include "ingest/word/styles.hpp"

#include "ingest/word/options.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest::word {
namespace {

constexpr int body_level = 9; // of w:outlineLvl

// "heading 2", "Rubrik2", "Numrerad rubrik 2" → 2, by the vocabulary's words for headings.
std::optional<int> heading_level(std::string_view name, const Vocabulary& vocabulary) {
  static const Pattern numbered(R"((\D*?) ?([1-9])(?:\D.*)?)");
  const auto match = numbered.match(name);
  if (!match) return std::nullopt;
  const std::vector<Hit> hits = vocabulary.find("word_style", (*match)[1]);
  const bool heading = !hits.empty() && hits.back().code == "heading" && hits.back().end == (*match)[1].size();
  return heading ? std::optional(std::stoi(match->str(2))) : std::nullopt;
}

std::optional<Part> part_of(std::string_view name, const Vocabulary& vocabulary) {
  const std::string code = vocabulary.code_of("word_style", name).value_or("");
  if (code == "title") return Part::title;
  if (code == "caption") return Part::caption;
  const auto hit = vocabulary.prefix("word_style", name); // "toc 1", "TOC Heading"
  return hit && hit->code == "contents" ? std::optional(Part::contents) : std::nullopt;
}

std::optional<bool> toggle(const Element* properties, std::string_view name) {
  const Element* one = properties->child(name);
  return one ? std::optional(is_on(one)) : std::nullopt;
}

} // namespace

void Letters::take(const Letters& over) {
  if (over.bold) bold = over.bold;
  if (over.hidden) hidden = over.hidden;
  if (over.size) size = over.size;
}

Letters read_letters(const Element* properties) {
  Letters letters;
  if (!properties) return letters;
  letters.bold = toggle(properties, "w:b");
  letters.hidden = toggle(properties, "w:vanish");
  if (const int halves = properties->number_of("w:sz", 0); halves > 0) letters.size = halves / 2.0;
  return letters;
}

bool draws_borders(const Element* borders) {
  return borders && std::any_of(borders->children.begin(), borders->children.end(), [](const Element& side) {
           const std::string_view line = side.attribute("w:val");
           return !line.empty() && line != "none" && line != "nil";
         });
}

NumberedAs read_numbered(const Element* properties) {
  const Element* numbered = properties ? properties->child("w:numPr") : nullptr;
  if (!numbered) return {0, -1};
  return {numbered->number_of("w:numId", -1), numbered->number_of("w:ilvl", 0)};
}

Styles::Styles(const Element& root, const Vocabulary& vocabulary) {
  if (const Element* all = root.child("w:docDefaults"))
    if (const Element* run = all->child("w:rPrDefault")) defaults = read_letters(run->child("w:rPr"));
  for (const Element& from : root.children) {
    if (!from.is("w:style")) continue;
    const std::string id(from.attribute("w:styleId"));
    const std::string_view type = from.attribute("w:type"), is_default = from.attribute("w:default");
    if (is_default == "1" || is_default == "true") {
      if (type == "paragraph") default_paragraph = id;
      if (type == "table") default_table = id;
    }
    Style style;
    style.based_on = from.value("w:basedOn");
    if (type == "paragraph") {
      const std::string name = text::normalize(from.value("w:name"));
      style.heading_by_name = heading_level(name, vocabulary);
      style.part = part_of(name, vocabulary);
    }
    if (const Element* properties = from.child("w:pPr")) {
      if (properties->child("w:outlineLvl")) style.outline = properties->number_of("w:outlineLvl", body_level);
      style.numbered = read_numbered(properties);
    } else {
      style.numbered = {0, -1};
    }
    style.letters = read_letters(from.child("w:rPr"));
    for (const Element& part : from.children)
      if (part.is("w:tblStylePr") && part.attribute("w:type") == "firstRow") {
        const Element* shade = part.find("w:shd");
        style.first_row = part.find("w:b") || (shade && shade->attribute("w:fill") != "auto");
      }
    if (const Element* table = from.child("w:tblPr")) style.borders = draws_borders(table->child("w:tblBorders"));
    styles.emplace(id, std::move(style));
  }
}

// From the style to what it is based on; ends at a loop.
template <typename Visit>
void Styles::up_the_chain(std::string_view id, Visit visit) const {
  auto style = styles.find(id);
  for (int depth = 0; style != styles.end() && depth < deepest_style; ++depth) {
    visit(style->second);
    style = styles.find(style->second.based_on);
  }
}

ParagraphStyle Styles::paragraph(std::string_view id) const {
  if (styles.find(id) == styles.end()) id = default_paragraph;
  ParagraphStyle resolved;
  std::optional<int> outline, by_name;
  std::optional<Part> part;
  NumberedAs numbered{-1, -1};
  Letters letters;
  up_the_chain(id, [&](const Style& style) {
    if (!outline) outline = style.outline;
    if (!by_name) by_name = style.heading_by_name;
    if (!part) part = style.part;
    if (numbered.list < 0 && style.numbered.level >= 0) numbered.list = style.numbered.list;
    if (numbered.level < 0) numbered.level = style.numbered.level;
    Letters below = style.letters;
    below.take(letters);
    letters = below;
  });
  resolved.letters = defaults;
  resolved.letters.take(letters);
  resolved.part = part.value_or(Part::text);
  if (outline)
    resolved.heading = *outline < body_level ? *outline + 1 : 0;
  else
    resolved.heading = by_name.value_or(0);
  if (numbered.list > 0) resolved.numbered = {numbered.list, std::max(numbered.level, 0)};
  return resolved;
}

Letters Styles::letters(std::string_view id) const {
  Letters letters;
  up_the_chain(id, [&](const Style& style) {
    Letters below = style.letters;
    below.take(letters);
    letters = below;
  });
  return letters;
}

bool Styles::rules_table(std::string_view id) const {
  bool rules = false;
  up_the_chain(id.empty() ? std::string_view(default_table) : id,
               [&](const Style& style) { rules = rules || style.borders; });
  return rules;
}

bool Styles::heads_table(std::string_view id) const {
  bool heads = false;
  up_the_chain(id.empty() ? std::string_view(default_table) : id,
               [&](const Style& style) { heads = heads || style.first_row; });
  return heads;
}

} // namespace arshjul::ingest::word
