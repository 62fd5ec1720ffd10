#include "ingest/meaning/prose/signatories.hpp"

#include "ingest/meaning/prose/lines.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <set>

namespace arshjul::ingest {
namespace {

constexpr double title_below_em = 4;    // how far under its name a title may stand, in heights of the name
constexpr double same_column_em = 2;    // how far their left edges may be apart
constexpr std::size_t blocks_above = 3; // the organisation's name stands at most this many blocks over the people

bool under(const Line& name, const Line& title) {
  if (name.page != title.page) return false;
  if (name.page == 0) return title.number > name.number && title.number <= name.number + 3;
  const double height = std::max(name.box.height(), 1.0);
  return title.box.y0 >= name.box.y0 + 0.5 * height && title.box.y0 - name.box.y1 <= title_below_em * height &&
         std::abs(title.box.x0 - name.box.x0) <= same_column_em * height;
}

// Short paragraphs only: names in running text or in tables sign nothing.
std::vector<Line> candidate_lines(const Flow& flow, const std::vector<Role>& roles) {
  constexpr std::size_t longest = 160; // bytes of a block of two names and two titles
  std::vector<Line> lines;
  for (std::size_t i = 0; i < flow.blocks.size(); ++i) {
    const Block& block = flow.blocks[i];
    const bool short_text = block.kind == BlockKind::paragraph || block.kind == BlockKind::heading;
    if (!short_text || roles[i] != Role::body || block.text.size() > longest) continue;
    for (Line& line : lines_of(block, i)) lines.push_back(std::move(line));
  }
  return lines;
}

bool is_end(const Flow& flow, const std::vector<Role>& roles, std::size_t after) {
  constexpr std::size_t trailing = 6; // more people, addresses, copies
  std::size_t seen = 0;
  for (std::size_t i = after; i < flow.blocks.size(); ++i) {
    const Block& block = flow.blocks[i];
    if (block.kind == BlockKind::heading || block.kind == BlockKind::table || roles[i] != Role::body) return true;
    if (++seen > trailing || text::words(block.text).size() > 12) return false;
  }
  return true;
}

} // namespace

Signature read_signature(const Flow& flow, const std::vector<Role>& roles, const Names& names) {
  Signature signature;
  std::set<std::size_t> blocks;
  const std::vector<Line> lines = candidate_lines(flow, roles);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!names.is_person(lines[i].text)) continue;
    const auto title = std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(i), lines.end(), [&](const Line& line) {
      return under(lines[i], line) && names.is_job_title(line.text) && !names.is_person(line.text);
    });
    if (title == lines.end() || !is_end(flow, roles, title->block + 1)) continue;
    signature.people.push_back({lines[i].text, title->text});
    blocks.insert(lines[i].block);
    blocks.insert(title->block);
  }
  if (!blocks.empty()) {
    const std::size_t first = *blocks.begin();
    for (std::size_t i = first; i-- > 0 && first - i <= blocks_above;) {
      if (flow.blocks[i].kind == BlockKind::table || !names.is_organisation(flow.blocks[i].text)) continue;
      if (const auto name = names.administration(flow.blocks[i].text)) signature.administration = *name;
      for (std::size_t k = i; k < first; ++k) blocks.insert(k);
    }
  }
  signature.blocks.assign(blocks.begin(), blocks.end());
  return signature;
}

} // namespace arshjul::ingest
