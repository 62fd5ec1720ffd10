#include "render/letters/letter_text.hpp"

#include "model/base/error.hpp"
#include "model/base/nearest_name.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"
#include "render/letters/markdown_blocks.hpp"
#include "render/template.hpp"

#include <algorithm>
#include <iterator>

namespace arshjul::render {
namespace {

// A place's mark: its number between two signs of Unicode's private use, which no text has a use for.
constexpr std::string_view opens = "\uE000", closes = "\uE001";

int line_of(std::string_view text, std::size_t at) {
  return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

[[noreturn]] void fail(const LetterTemplate& from, int line, const std::string& what, const std::string& hint) {
  throw Error(Fault::usage, Diagnostic{from.file, 0, what, hint, line});
}

std::vector<std::string> names_of(const LetterValues& values) {
  std::vector<std::string> names;
  for (const auto& [name, words] : values.words) names.push_back(name);
  for (const auto& [name, blocks] : values.chapters) names.push_back(name);
  for (const auto& [name, holds] : values.facts) names.push_back(name);
  return names;
}

std::string listed(const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
  return all;
}

void check_names(const LetterTemplate& from, const LetterValues& values) {
  static const Pattern tag(R"(\{\{\{?\s*([#^/&>=]?)\s*([^}!]*?)\s*\}?\}\})");
  const std::vector<std::string> known = names_of(values);
  for (const Match& found : tag.find_all(from.text)) {
    const std::string sign = found.str(1), name = found.str(2);
    const int line = line_of(from.text, found.begin);
    if (sign == ">" || sign == "=") fail(from, line, "\"" + found.str(0) + "\" can't stand in a letter", "take it out");
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      const std::string nearest = nearest_name(name, known);
      fail(from, line, "\"" + name + "\" is not the name of a place",
           nearest.empty() ? "choose among " + listed(known) : "did you mean \"" + nearest + "\"?");
    }
    const bool shows = sign.empty() || sign == "&";
    if (shows && values.facts.contains(name))
      fail(from, line, "\"" + name + "\" can only be asked", "write {{#" + name + "}} … {{/" + name + "}}");
    const std::size_t end = from.text.find('\n', found.end);
    const std::size_t begin = found.begin == 0 ? 0 : from.text.rfind('\n', found.begin - 1) + 1;
    const std::string_view whole = std::string_view(from.text).substr(begin, end - begin);
    if (shows && values.chapters.contains(name) && text::normalize(whole) != found[0])
      fail(from, line, "\"" + name + "\" is several paragraphs and stands in the midst of a line",
           "put it on a line of its own");
  }
}

// Numbers the values while the view is made.
class Filling {
public:
  explicit Filling(const LetterValues& known) {
    for (const auto& [name, words] : known.words)
      if (!words.empty()) view[name] = mark({words, nullptr});
    for (const auto& [name, chapter] : known.chapters)
      if (!chapter.empty()) view[name] = mark({{}, &chapter});
    for (const auto& [name, holds] : known.facts) view[name] = holds;
  }

  // The words with their places filled in.
  Text filled(const Text& text) const {
    static const Pattern place("\uE000(\\d{1,6})\uE001");
    Text all;
    for (const Span& span : text) {
      std::size_t from = 0;
      while (const auto found = place.find(span.text, from)) {
        if (found->begin > from) all.push_back({span.text.substr(from, found->begin - from), span.mark});
        for (const Span& word : values_of(*found).words)
          all.push_back({word.text, word.mark == Mark::plain ? span.mark : word.mark});
        from = found->end;
      }
      if (from < span.text.size()) all.push_back({span.text.substr(from), span.mark});
    }
    return all;
  }

  const std::vector<Block>* chapter(const Text& text) const {
    static const Pattern whole("\\s*\uE000(\\d{1,6})\uE001\\s*");
    const std::string words = plain(text);
    const auto found = whole.match(words);
    return found ? values_of(*found).chapter : nullptr;
  }

  Json view = Json::object();

private:
  struct Value {
    Text words;
    const std::vector<Block>* chapter = nullptr;
  };

  std::string mark(Value value) {
    values.push_back(std::move(value));
    return std::string(opens) + std::to_string(values.size() - 1) + std::string(closes);
  }

  const Value& values_of(const Match& found) const {
    static const Value none;
    const std::size_t number = std::stoul(found.str(1));
    return number < values.size() ? values[number] : none;
  }

  std::vector<Value> values;
};

void fill(std::vector<Block>& blocks, Block block, const Filling& filling) {
  if (auto* paragraph = std::get_if<Paragraph>(&block)) {
    if (const std::vector<Block>* chapter = filling.chapter(paragraph->text)) {
      blocks.insert(blocks.end(), chapter->begin(), chapter->end());
      return;
    }
    paragraph->text = filling.filled(paragraph->text);
  }
  if (auto* heading = std::get_if<Heading>(&block)) heading->text = plain(filling.filled({{heading->text}}));
  if (auto* list = std::get_if<List>(&block))
    for (Text& item : list->items) item = filling.filled(item);
  if (auto* table = std::get_if<Table>(&block)) {
    for (std::string& name : table->header) name = plain(filling.filled({{name}}));
    for (auto& row : table->rows)
      for (Text& cell : row) cell = filling.filled(cell);
  }
  blocks.push_back(std::move(block));
}

bool begins_section(const Block& block) {
  const auto* heading = std::get_if<Heading>(&block);
  return heading && heading->level == 2;
}

} // namespace

void check_template(const LetterTemplate& from, const LetterValues& values) {
  check_mustache(from.text, from.file);
  check_names(from, values);
  for (const Unfit& unfit : unfit_markdown(from.text))
    fail(from, unfit.line, "a letter can't have " + unfit.what, "take it out");
}

std::vector<Block> letter_text(const LetterTemplate& from, const LetterValues& values) {
  check_template(from, values);
  const Filling filling(values);
  std::vector<Block> blocks;
  for (Block& block : markdown_blocks(fill_template(from.text, filling.view, from.file)))
    fill(blocks, std::move(block), filling);
  return blocks;
}

std::vector<Block> chosen_sections(std::vector<Block> blocks, const std::vector<std::string>& headings) {
  if (headings.empty()) return blocks;
  const auto first = std::find_if(blocks.begin(), blocks.end(), begins_section);
  const auto sign =
      std::find_if(first, blocks.end(), [](const Block& b) { return std::holds_alternative<Signature>(b); });
  std::vector<Block> chosen(blocks.begin(), first);
  for (const std::string& wanted : headings) {
    const std::string words = text::fold(wanted);
    for (auto at = first; at != sign;) {
      const auto next = std::find_if(at + 1, sign, begins_section);
      if (text::fold(std::get<Heading>(*at).text).starts_with(words)) chosen.insert(chosen.end(), at, next);
      at = next;
    }
  }
  chosen.insert(chosen.end(), sign, blocks.end());
  return chosen;
}

} // namespace arshjul::render
