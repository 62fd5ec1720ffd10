// What stands on a line of its own, larger or bolder than most of the text, heads what follows. Its level is its rank
// among such lines; where styles name headings too, it is one below the styled one that it stands under.
#include "ingest/word/headings.hpp"

#include "ingest/layout/headings.hpp"
#include "ingest/word/options.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace arshjul::ingest::word {
namespace {

struct Body {
  double size = 0;
  bool bold = false;
};

// The style of most letters outside tables.
Body body_of(const std::vector<Block>& blocks) {
  std::map<std::pair<double, bool>, std::size_t> letters;
  for (const Block& block : blocks)
    for (const Piece& piece : block.pieces) letters[{piece.size, piece.bold}] += piece.text.size();
  const auto most = std::max_element(letters.begin(), letters.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == letters.end() ? Body{} : Body{most->first.first, most->first.second};
}

bool has_letter(std::string_view text) {
  const std::u32string points = text::code_points(text);
  return std::any_of(points.begin(), points.end(), text::is_letter);
}

bool looks_like_heading(const Block& block, const Body& body) {
  const bool numbered = block.kind == BlockKind::list_item && block.marker != "-";
  if (block.kind != BlockKind::paragraph && !numbered) return false;
  if (block.pieces.size() != 1 || block.text.size() > heading_characters || !has_letter(block.text)) return false;
  if (block.size >= heading_size * body.size) return true;
  constexpr std::string_view prose_ends = ".:,;";
  if (prose_ends.find(block.text.back()) != std::string_view::npos || block.size < body.size) return false;
  return block.bold && !body.bold;
}

} // namespace

void mark_headings_by_looks(std::vector<Block>& blocks) {
  const Body body = body_of(blocks);
  const bool styled =
      std::any_of(blocks.begin(), blocks.end(), [](const Block& block) { return block.kind == BlockKind::heading; });
  int above = 0; // the level of the styled heading that we are under
  for (Block& block : blocks) {
    if (block.kind == BlockKind::heading) above = block.level;
    if (!looks_like_heading(block, body)) continue;
    if (!block.marker.empty()) block.text = block.marker + " " + block.text;
    block.kind = BlockKind::heading;
    block.marker.clear();
    block.level = above + 1;
    block.confidence = std::min(block.confidence, by_looks);
  }
  if (!styled) layout::rank_headings(blocks);
}

} // namespace arshjul::ingest::word
