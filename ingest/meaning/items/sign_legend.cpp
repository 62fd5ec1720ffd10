// A sign is explained where an equals sign, a colon or the like parts it from its words; the words end at the next sign
// that is explained. Only words that the vocabulary knows count: "– = saknas" of a table of figures explains no status.
#include "ingest/meaning/items/sign_legend.hpp"

#include "ingest/meaning/items/coded.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <set>

namespace arshjul::ingest {
namespace {

const Pattern& explained_sign() {
  static const Pattern pattern(
      R"((?:^|[\s,;(])([^\pL\pN\s=:,.;()]{1,2})\s*(?:=|:|\bbetyder\b|\binnebär\b|\bstår för\b)\s*)");
  return pattern;
}

std::string_view without_end(std::string_view words) {
  static const Pattern end(R"([\s,.;)]+$)");
  const auto hit = end.find(words);
  return hit ? words.substr(0, hit->begin) : words;
}

void read_line(std::string_view line, const Vocabulary& vocabulary, SignLegend& legend,
               std::set<std::string>& disputed) {
  const std::vector<Match> signs = explained_sign().find_all(line);
  for (std::size_t i = 0; i < signs.size(); ++i) {
    const std::size_t end = i + 1 < signs.size() ? signs[i + 1].begin : line.size();
    const std::string words = text::normalize(without_end(line.substr(signs[i].end, end - signs[i].end)));
    if (!find_code(words, "result", vocabulary) && !find_code(words, "status", vocabulary)) continue;
    const auto [place, fresh] = legend.emplace(signs[i].str(1), words);
    if (!fresh && text::fold(place->second) != text::fold(words)) disputed.insert(place->first);
  }
}

} // namespace

SignLegend read_sign_legend(const Flow& flow, const Vocabulary& vocabulary) {
  SignLegend legend;
  std::set<std::string> disputed;
  for (const Block& block : flow.blocks) {
    if (block.kind != BlockKind::table) read_line(block.text, vocabulary, legend, disputed);
    if (block.kind != BlockKind::table || block.table.columns != 2) continue;
    for (int row = 0; row < block.table.rows; ++row) {
      const Cell *sign = block.table.at(row, 0), *words = block.table.at(row, 1);
      if (sign && words && sign != words) read_line(sign->text + " = " + words->text, vocabulary, legend, disputed);
    }
  }
  for (const std::string& sign : disputed) legend.erase(sign);
  return legend;
}

std::string words_of_sign(const SignLegend& legend, std::string_view text) {
  const auto said = legend.find(text::normalize(text));
  return said == legend.end() ? std::string() : said->second;
}

} // namespace arshjul::ingest
