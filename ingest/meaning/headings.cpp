// Four corrections, in this order: a well-known heading that was taken for a paragraph becomes a heading, one that
// stands in bold on a paragraph's first line is cut off from it, a label ("Fokusmål 1") takes the title on its next
// line, and what cannot be a heading (listed attachments, sentences) becomes a paragraph.
#include "ingest/meaning/headings.hpp"

#include "ingest/layout/hyphenation.hpp"
#include "ingest/meaning/items/confidence.hpp"
#include "ingest/meaning/prose/outline.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

constexpr std::size_t most_words_of_heading = 60; // goals used as headings run to forty words
constexpr std::size_t most_words_of_title = 40;   // of an objective, under its label
constexpr int usual_level = 2;                    // of a section of a letter, when no other heading tells

std::size_t word_count(std::string_view text) {
  return text::words(text).size();
}

// "Fokusmål 1", "Kommunfullmäktiges inriktningsmål 3:": a label and its number, nothing else.
bool is_objective_label(std::string_view text, const Vocabulary& vocabulary) {
  static const Pattern number(R"(\s*(?:nr\.? ?)?\d+(?:\.\d+)*\s*[.:–-]?\s*)");
  const auto hit = vocabulary.prefix("objective_heading", text);
  return hit && number.matches(text.substr(hit->end));
}

bool same_style(const Piece& a, const Piece& b) {
  constexpr double same_size = 0.02; // share of the size: the same size may be drawn with rounding
  return a.bold == b.bold && a.size > 0 && std::abs(a.size - b.size) <= same_size * a.size;
}

// How many of a paragraph's first lines are set as the heading right over it; all of them only when they are few.
std::size_t lines_of_heading(const Block& heading, const Block& next) {
  constexpr double tight = 1.0;          // line heights between two lines of one heading, at most
  constexpr std::size_t most_words = 12; // a longer paragraph in the heading's style is a paragraph in bold
  if (heading.kind != BlockKind::heading || next.kind != BlockKind::paragraph) return 0;
  if (heading.pieces.empty() || next.pieces.empty()) return 0;
  const Piece *last = &heading.pieces.back(), *first = &next.pieces.front();
  if (first->page == 0 || first->page != last->page || first->box.y0 - last->box.y1 > tight * last->box.height())
    return 0;
  std::size_t count = 0;
  while (count < next.pieces.size() && same_style(*last, next.pieces[count])) ++count;
  return count == next.pieces.size() && word_count(next.text) > most_words ? 0 : count;
}

model::Provenance place_of(const std::vector<Piece>& pieces) {
  model::Provenance provenance;
  for (const Piece& piece : pieces) {
    model::Place place;
    place.page = piece.page;
    if (piece.page > 0)
      place.box = piece.box;
    else
      place.first_line = place.last_line = piece.line;
    model::merge(provenance, {place});
  }
  return provenance;
}

// Moves `count` lines from the paragraph to the heading. Only a paragraph whose text begins with these very lines is
// parted: where a hyphen was joined away across the cut nothing is guessed.
bool take_lines(Block& heading, Block& next, std::size_t count) {
  std::string lines;
  for (std::size_t i = 0; i < count; ++i) append_line(lines, text::normalize(next.pieces[i].text), Lexicon());
  if (lines.empty() || !next.text.starts_with(lines)) return false;
  append_line(heading.text, lines, Lexicon());
  const auto end = next.pieces.begin() + static_cast<std::ptrdiff_t>(count);
  heading.pieces.insert(heading.pieces.end(), next.pieces.begin(), end);
  next.pieces.erase(next.pieces.begin(), end);
  heading.provenance = place_of(heading.pieces);
  next.provenance = place_of(next.pieces);
  next.text = text::normalize(std::string_view(next.text).substr(lines.size()));
  return true;
}

void take_back_lines(Flow& flow) {
  std::size_t last = 0; // the block that a following one may go on with
  for (std::size_t i = 1; i < flow.blocks.size(); ++i) {
    const std::size_t count = lines_of_heading(flow.blocks[last], flow.blocks[i]);
    if (count == 0 || !take_lines(flow.blocks[last], flow.blocks[i], count) || !flow.blocks[i].text.empty()) last = i;
  }
  std::erase_if(flow.blocks,
                [](const Block& block) { return block.kind == BlockKind::paragraph && block.text.empty(); });
}

int level_of_known_headings(const Flow& flow, const Vocabulary& vocabulary) {
  for (const Block& block : flow.blocks)
    if (block.kind == BlockKind::heading && block.level > 0 && !heading_code(block.text, vocabulary).empty())
      return block.level;
  return usual_level;
}

// A lone word ("Uppföljning") may be a label of something else; in bold, of several words or of a letter's own sections
// it is a heading.
bool is_surely_heading(const Block& block, const Vocabulary& vocabulary) {
  const std::string code = heading_code(block.text, vocabulary);
  if (code.empty() || block.text.ends_with('.') || block.pieces.size() > 2) return false;
  if (vocabulary.code_of("heading", block.text) == std::nullopt && !block.bold) return false;
  return block.bold || code == "attachments" || word_count(block.text) > 1;
}

void promote(Flow& flow, const Vocabulary& vocabulary) {
  const int level = level_of_known_headings(flow, vocabulary);
  for (Block& block : flow.blocks) {
    if (block.kind != BlockKind::paragraph) continue;
    const bool label = is_objective_label(block.text, vocabulary);
    if (!label && !is_surely_heading(block, vocabulary)) continue;
    block.kind = BlockKind::heading;
    block.level = level;
    block.confidence = std::min(block.confidence, worth::heading_by_words);
  }
}

// The heading that is a paragraph's first line, set apart by bold or size.
bool has_heading_on_top(const Block& block, const Vocabulary& vocabulary) {
  if (block.kind != BlockKind::paragraph || block.pieces.size() < 2) return false;
  const Piece &first = block.pieces[0], &second = block.pieces[1];
  if (!(first.bold && !second.bold) && first.size <= second.size) return false;
  const std::string line = text::normalize(first.text);
  return !heading_code(line, vocabulary).empty() && block.text.starts_with(line);
}

void cut_off(Flow& flow, const Vocabulary& vocabulary) {
  const int level = level_of_known_headings(flow, vocabulary);
  std::vector<Block> blocks;
  for (Block& block : flow.blocks) {
    if (has_heading_on_top(block, vocabulary)) {
      Block heading;
      heading.kind = BlockKind::heading;
      heading.level = level;
      heading.text = text::normalize(block.pieces[0].text);
      heading.pieces = {block.pieces[0]};
      heading.provenance = place_of(heading.pieces);
      heading.size = block.pieces[0].size;
      heading.bold = block.pieces[0].bold;
      block.text = text::normalize(std::string_view(block.text).substr(heading.text.size()));
      block.pieces.erase(block.pieces.begin());
      block.provenance = place_of(block.pieces);
      blocks.push_back(std::move(heading));
    }
    blocks.push_back(std::move(block));
  }
  flow.blocks = std::move(blocks);
}

bool can_be_title(const Block& block, const Vocabulary& vocabulary) {
  if (block.kind != BlockKind::heading && block.kind != BlockKind::paragraph) return false;
  if (block.text.empty() || word_count(block.text) > most_words_of_title) return false;
  if (!heading_code(block.text, vocabulary).empty() || is_objective_label(block.text, vocabulary)) return false;
  return block.kind == BlockKind::heading || !block.text.ends_with('.');
}

void join_labels(Flow& flow, const Vocabulary& vocabulary) {
  std::vector<Block> blocks;
  for (std::size_t i = 0; i < flow.blocks.size(); ++i) {
    Block block = std::move(flow.blocks[i]);
    if (block.kind == BlockKind::heading && is_objective_label(block.text, vocabulary) && i + 1 < flow.blocks.size() &&
        can_be_title(flow.blocks[i + 1], vocabulary)) {
      Block& title = flow.blocks[++i];
      block.text += " " + title.text;
      if (title.kind == BlockKind::heading) block.level = std::min(block.level, title.level);
      block.pieces.insert(block.pieces.end(), title.pieces.begin(), title.pieces.end());
      model::merge(block.provenance, title.provenance);
      block.confidence = std::min(block.confidence, title.confidence);
    }
    blocks.push_back(std::move(block));
  }
  flow.blocks = std::move(blocks);
}

// The number of "Bilaga 2 …", 0 for other texts.
int attachment_number(const Block& block) {
  static const Pattern pattern(R"((?i)bilaga (\d{1,3})\b.*)");
  const auto match = block.kind == BlockKind::heading ? pattern.match(block.text) : std::nullopt;
  return match ? std::stoi(match->str(1)) : 0;
}

// "Bilaga 1 …", "Bilaga 2 …" right under the heading of the attachments, nothing between them: the list, not the parts.
void demote_listed_attachments(Flow& flow, const Vocabulary& vocabulary) {
  for (std::size_t i = 0; i + 2 < flow.blocks.size(); ++i) {
    if (flow.blocks[i].kind != BlockKind::heading || heading_code(flow.blocks[i].text, vocabulary) != "attachments")
      continue;
    std::size_t end = i + 1;
    for (int last = 0; end < flow.blocks.size() && attachment_number(flow.blocks[end]) > last; ++end)
      last = attachment_number(flow.blocks[end]);
    if (end - i <= 2) continue; // one alone may be the attachment itself
    for (std::size_t k = i + 1; k < end; ++k) {
      flow.blocks[k].kind = BlockKind::paragraph;
      flow.blocks[k].level = 0;
    }
  }
}

bool cannot_be_heading(std::string_view text) {
  if (text.empty()) return false;
  const char32_t first = text::first_letter(text);
  if (text::is_letter(first) && text::is_lower(first)) return true; // the rest of a sentence
  if (text.back() == ',' || word_count(text) > most_words_of_heading) return true;
  return word_count(text) == 0;
}

void demote(Flow& flow) {
  for (Block& block : flow.blocks) {
    if (block.kind != BlockKind::heading || !cannot_be_heading(block.text)) continue;
    block.kind = BlockKind::paragraph;
    block.level = 0;
  }
}

} // namespace

Flow with_whole_headings(Flow flow, const Vocabulary& vocabulary) {
  take_back_lines(flow);
  promote(flow, vocabulary);
  cut_off(flow, vocabulary);
  join_labels(flow, vocabulary);
  demote_listed_attachments(flow, vocabulary);
  demote(flow);
  return flow;
}

} // namespace arshjul::ingest
