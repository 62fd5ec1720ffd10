#include "ingest/meaning/items/legend.hpp"

#include "ingest/meaning/items/coded.hpp"
#include "ingest/meaning/items/marks.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>
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

using Explained = std::pair<std::string, model::Coded>;

// What stands behind a sign of this colour, when it is a status and nothing else.
void explain(Colour colour, std::string_view words, const Vocabulary& vocabulary, std::vector<Explained>& all) {
  static const Pattern sign(R"([^\pL\pN]*)");
  const auto before = sign.match_start(words);
  const std::string said = text::normalize(words.substr(before ? before->end : 0));
  const std::string name = colour_name(colour);
  const auto code = said.empty() || name.empty() ? std::nullopt : vocabulary.code_of("status", said);
  if (code) all.push_back({name, {said, *code}});
}

// "● Uppfyllt ● Delvis uppfyllt", each dot in its colour.
void read_signs(const Piece& piece, const Vocabulary& vocabulary, std::vector<Explained>& all) {
  for (std::size_t i = 0; i < piece.signs.size(); ++i) {
    const std::size_t begin = std::min(piece.signs[i].at, piece.text.size());
    const std::size_t end =
        i + 1 < piece.signs.size() ? std::min(piece.signs[i + 1].at, piece.text.size()) : piece.text.size();
    if (begin < end)
      explain(piece.signs[i].colour, std::string_view(piece.text).substr(begin, end - begin), vocabulary, all);
  }
}

// Nothing, or a sign like "●" that is a letter of some font.
bool is_sign_only(std::string_view text) {
  static const Pattern sign(R"([^\pL\pN]*)");
  return sign.matches(text);
}

// A dot and its word in one cell, or side by side in a table of two columns.
void read_cells(const Table& table, const Vocabulary& vocabulary, std::vector<Explained>& all) {
  for (const Cell& cell : table.cells) {
    if (cell.marks.size() == 1) explain(cell.marks.front().colour, cell.text, vocabulary, all);
    const Cell* next = table.columns == 2 && cell.column == 0 ? table.at(cell.row, 1) : nullptr;
    if (!next || next == &cell || !is_sign_only(cell.text)) continue;
    if (cell.marks.size() == 1)
      explain(cell.marks.front().colour, next->text, vocabulary, all);
    else if (cell.marks.empty() && cell.fill && cell.fill != next->fill)
      explain(*cell.fill, next->text, vocabulary, all);
  }
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
  std::vector<Explained> all;
  for (const std::string& line : lines_of(flow))
    if (auto said = read_legend_line(line, vocabulary)) all.push_back(std::move(*said));
  for (const Block& block : flow.blocks) {
    for (const Piece& piece : block.pieces) read_signs(piece, vocabulary, all);
    read_cells(block.table, vocabulary, all);
  }
  Legend legend;
  std::vector<std::string> disputed;
  for (const Explained& said : all) {
    const auto [place, fresh] = legend.insert(said);
    if (!fresh && place->second.code != said.second.code) disputed.push_back(said.first);
  }
  for (const std::string& colour : disputed) legend.erase(colour);
  return legend;
}

} // namespace arshjul::ingest
