#include "ingest/meaning/items/legend.hpp"

#include "ingest/meaning/items/coded.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <vector>

namespace arshjul::ingest {
namespace {

std::vector<std::string> lines_of(const Flow& flow) {
  std::vector<std::string> lines;
  for (const Block& block : flow.blocks) {
    if (block.kind != BlockKind::table) lines.push_back(block.text);
    if (block.kind != BlockKind::table || block.table.columns != 2) continue;
    for (int row = 0; row < block.table.rows; ++row) {
      const Cell* colour = block.table.at(row, 0);
      const Cell* meaning = block.table.at(row, 1);
      if (colour && meaning && colour != meaning) lines.push_back(colour->text + " = " + meaning->text);
    }
  }
  return lines;
}

} // namespace

std::optional<std::pair<std::string, model::Coded>> read_legend_line(std::string_view line,
                                                                     const Vocabulary& vocabulary) {
  static const Pattern shape(R"((\pL+)(?: färg)?\s*(?:=|:|–|-|betyder|innebär|står för)\s*(.{2,60}?)\.?)");
  const std::string normal = text::normalize(line);
  const auto match = shape.match(normal);
  if (!match) return std::nullopt;
  const auto colour = vocabulary.code_of("colour_word", (*match)[1]);
  const auto code = colour ? find_code((*match)[2], "status", vocabulary) : std::nullopt;
  if (!code) return std::nullopt;
  return std::pair{*colour, model::Coded{match->str(2), *code}};
}

Legend read_legend(const Flow& flow, const Vocabulary& vocabulary) {
  Legend legend;
  std::vector<std::string> disputed;
  for (const std::string& line : lines_of(flow))
    if (const auto said = read_legend_line(line, vocabulary)) {
      const auto [place, fresh] = legend.insert(*said);
      if (!fresh && place->second.code != said->second.code) disputed.push_back(said->first);
    }
  for (const std::string& colour : disputed) legend.erase(colour);
  return legend;
}

} // namespace arshjul::ingest
