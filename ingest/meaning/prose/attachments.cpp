#include "ingest/meaning/prose/attachments.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

// Attachments without bullets stand one a line; a line that doesn't begin one goes on with the line before it.
std::vector<std::string> entries_of(const Block& block) {
  static const Pattern begins(R"((?i)(?:bilaga|bil\.|tjänsteskrivelse|tjänsteutlåtande|protokoll)\b.*)");
  if (block.kind == BlockKind::list_item || block.pieces.size() < 2) return {block.text};
  std::vector<std::string> entries;
  for (const Piece& piece : block.pieces) {
    const std::string line = text::normalize(piece.text);
    if (entries.empty() || begins.match_start(line))
      entries.push_back(line);
    else if (!begins.match_start(block.text))
      return {block.text};
    else
      entries.back() += " " + line;
  }
  return entries.size() == 1 ? std::vector<std::string>{block.text} : entries;
}

bool lists_nothing(const Block& block) { // "Inga bilagor finns till ärendet." lists nothing
  static const Pattern none(R"((?i)(?:inga?\b|saknas|-$|ej aktuellt).*)");
  return none.match_start(block.text) || (block.kind == BlockKind::paragraph && block.text.ends_with(':'));
}

} // namespace

std::vector<std::string> read_attachments(const Flow& flow, const Outline& outline) {
  std::vector<std::string> attachments, seen;
  for (const Part& part : outline.parts) {
    if (part.code != "attachments") continue;
    for (std::size_t i = part.begin; i < part.end; ++i) {
      const Block& block = flow.blocks[i];
      if (outline.roles[i] != Role::body || block.kind == BlockKind::table || block.text.empty() ||
          lists_nothing(block))
        continue;
      for (const std::string& entry : entries_of(block)) {
        const std::string key = text::fold(entry);
        if (std::find(seen.begin(), seen.end(), key) != seen.end()) continue;
        seen.push_back(key);
        attachments.push_back(entry);
      }
    }
  }
  return attachments;
}

} // namespace arshjul::ingest
