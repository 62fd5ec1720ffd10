#include "ingest/layout/blocks.hpp"

#include "ingest/layout/headings.hpp"
#include "ingest/layout/options.hpp"
#include "ingest/layout/paragraphs.hpp"
#include "ingest/layout/text_edges.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest::layout {
namespace {

model::Provenance provenance_of(const std::vector<Line>& lines) {
  model::Provenance provenance;
  for (const Line& line : lines) model::merge(provenance, {{line.page, line.box, 0, 0, {}}});
  return provenance;
}

// Builds the blocks while the rows come by: prose lines are gathered until something else stands between.
class Builder {
public:
  Builder(double usual_pitch, const Lexicon& words, BodyStyle style, const TextEdges& text_edges)
      : pitch(usual_pitch), lexicon(words), body(style), edges(text_edges) {}

  void add(const Row& row) {
    if (row.pieces.size() > 1) return add_apart(row);
    Line line = row.pieces.front();
    if (line.right <= 0) line.right = edges.right_of(line); // else its column's
    if (!heading.empty() && goes_on_heading(line)) {
      heading.push_back(std::move(line));
      return;
    }
    end_heading();
    if (starts_heading(line)) {
      end_prose();
      heading.push_back(std::move(line));
      return;
    }
    prose.push_back(std::move(line));
  }

  void add(const DraftTable& table) {
    end();
    Block block;
    block.kind = BlockKind::table;
    block.table = finish(table, pitch, lexicon);
    block.provenance = block.table.provenance;
    block.confidence = block.table.confidence;
    blocks.push_back(std::move(block));
  }

  std::vector<Block> take() {
    end();
    rank_headings(blocks);
    tagged.resize(blocks.size(), 0);
    take_tagged_levels(blocks, tagged);
    return std::move(blocks);
  }

private:
  bool goes_on_heading(const Line& line) const {
    const Line& last = heading.back();
    const bool next_heading = !text::is_lower(text::first_letter(line.text)) && would_have_fitted(last, line) &&
                              !text::is_digit(text::last_letter(last.text)); // "Mål 1" and its title are one
    return line.page == last.page && !next_heading && same_heading_style(last, line) && !line.bullet &&
           line.baseline - last.baseline < heading_pitch * line.size;
  }

  // By its looks, and not in the midst of a paragraph: bold words may fill a line by chance.
  bool starts_heading(const Line& line) const {
    if (!looks_like_heading(line, body)) return false;
    if (prose.empty() || line.size >= heading_size * body.size) return true;
    return breaks_paragraph(prose.back(), line, pitch);
  }

  void end() {
    end_heading();
    end_prose();
  }

  void end_heading() {
    if (heading.empty()) return;
    if (heading.size() > most_heading_lines) { // emphasis
      prose.insert(prose.end(), heading.begin(), heading.end());
      heading.clear();
      return;
    }
    Block block;
    block.kind = BlockKind::heading;
    for (const Line& line : heading) append_line(block.text, line.text, lexicon);
    block.text = without_soft_hyphens(block.text);
    fill(block, heading);
    const int level = heading.front().tagged;
    const auto same = [&](const Line& line) { return line.tagged == level; };
    tagged.resize(blocks.size(), 0);
    if (std::all_of(heading.begin(), heading.end(), same)) tagged.back() = level;
    heading.clear();
  }

  void end_prose() {
    levels.clear();
    for (Paragraph& paragraph : make_paragraphs(prose, pitch, lexicon)) {
      std::vector<Line> lines;
      for (std::size_t i : paragraph.lines) lines.push_back(prose[i]);
      Block block;
      block.text = std::move(paragraph.text);
      block.marker = std::move(paragraph.marker);
      if (!block.marker.empty()) {
        block.kind = BlockKind::list_item;
        block.level = level_of(lines.front());
      }
      fill(block, lines);
    }
    prose.clear();
  }

  // Items further right than the ones before are nested in them.
  int level_of(const Line& item) {
    while (!levels.empty() && item.box.x0 < levels.back() - indent * item.size) levels.pop_back();
    if (levels.empty() || item.box.x0 > levels.back() + indent * item.size) levels.push_back(item.box.x0);
    return static_cast<int>(levels.size()) - 1;
  }

  // A row of several pieces says something by its columns: it is a paragraph of its own.
  void add_apart(const Row& row) {
    end();
    Block block;
    block.text = without_soft_hyphens(row.line.text);
    fill(block, row.pieces);
  }

  void fill(Block& block, const std::vector<Line>& lines) {
    std::size_t letters = 0, heavy = 0;
    for (const Line& line : lines) {
      block.pieces.push_back(to_piece(line));
      letters += line.text.size();
      if (line.bold) heavy += line.text.size();
    }
    block.size = lines.front().size;
    block.bold = 2 * heavy > letters;
    block.provenance = provenance_of(lines);
    blocks.push_back(std::move(block));
  }

  double pitch;
  const Lexicon& lexicon;
  BodyStyle body;
  const TextEdges& edges;
  std::vector<Line> heading, prose;
  std::vector<double> levels; // left edges of the open list items
  std::vector<int> tagged;    // by block: the heading's level in the tags, 0 for none
  std::vector<Block> blocks;
};

} // namespace

std::vector<Block> make_blocks(const std::vector<PageDraft>& pages, double pitch, const Lexicon& lexicon) {
  const TextEdges edges(pages);
  Builder builder(pitch, lexicon, body_style(pages), edges);
  for (const PageDraft& page : pages) {
    auto table = page.tables.begin();
    for (const Row& row : page.rows) {
      for (; table != page.tables.end() && table->provenance.front().box.y0 < row.line.baseline; ++table)
        builder.add(*table);
      builder.add(row);
    }
    for (; table != page.tables.end(); ++table) builder.add(*table);
  }
  return builder.take();
}

} // namespace arshjul::ingest::layout
