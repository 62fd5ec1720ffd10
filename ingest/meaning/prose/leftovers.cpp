#include "ingest/meaning/prose/leftovers.hpp"

namespace arshjul::ingest {
namespace {

std::string name_of(Role role) {
  switch (role) {
  case Role::title:
    return "title"; // printed again, on a cover or an annex
  case Role::letterhead:
    return "letterhead";
  case Role::contents:
    return "contents";
  case Role::caption:
    return "caption";
  case Role::signature:
    return "signature";
  case Role::body:
    break;
  }
  return "text_without_heading";
}

bool told_by_title(const Title& title, std::size_t block) {
  return title.first != no_block && block >= title.first && block <= title.last;
}

} // namespace

std::vector<model::Furniture> leftovers(const Flow& flow, const Outline& outline) {
  std::vector<model::Furniture> left;
  const std::size_t first_heading = outline.parts.empty() ? flow.blocks.size() : outline.parts.front().heading;
  for (std::size_t i = 0; i < flow.blocks.size(); ++i) {
    const Block& block = flow.blocks[i];
    const bool told = outline.roles[i] == Role::body ? i >= first_heading : told_by_title(outline.title, i);
    if (told || block.kind == BlockKind::table || block.text.empty()) continue;
    const int page = block.provenance.empty() ? 0 : block.provenance.front().page;
    const std::string marker = block.marker.empty() ? "" : block.marker + " ";
    left.push_back({page, name_of(outline.roles[i]), marker + block.text});
  }
  return left;
}

} // namespace arshjul::ingest
