// Idea: a heading is known by its words or by its shape. Shape alone is weak, so it also needs something fuller below
// it, and a row of many such lines is a list. Levels are a judgement: annexes and titles 1, the usual headings 2, parts
// below.
#include "ingest/plaintext/headings.hpp"

#include "ingest/plaintext/options.hpp"
#include "ingest/plaintext/text_lines.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest::plaintext {
namespace {

constexpr int level_title = 1, level_usual = 2, level_part = 3;

// "Uppdrag: …" or "Fokusmål 1 …": a label of one of our kinds with what it must have after it.
std::optional<int> labelled_level(std::string_view text, const Vocabulary& vocabulary) {
  static const Pattern numbered(R"(\s+\d{1,2}[.:]?(?:\s.*)?)");
  static const Pattern titled(R"(:\s+\S.*)");
  if (const auto hit = vocabulary.prefix("objective_kind", text); hit && numbered.matches(text.substr(hit->end)))
    return level_usual;
  if (const auto hit = vocabulary.prefix("goal_kind", text); hit && titled.matches(text.substr(hit->end)))
    return level_part;
  return std::nullopt;
}

std::optional<int> attachment_level(std::string_view text) {
  static const Pattern attachment(R"(Bilaga\s+\d{1,2}\b.*)", Pattern::Case::insensitive);
  if (attachment.matches(text) && !ends_sentence(text) && width_of(text) <= heading_length) return level_title;
  return std::nullopt;
}

// "2.1 Ekonomi": as deep as its number has parts.
std::optional<int> numbered_level(std::string_view text) {
  static const Pattern numbered(R"((\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+\p{Lu}.*)");
  const auto match = numbered.match(text);
  if (!match || ends_sentence(text) || width_of(text) > heading_length) return std::nullopt;
  return 1 + static_cast<int>(std::count((*match)[1].begin(), (*match)[1].end(), '.'));
}

bool is_announced(std::string_view text, const std::vector<std::string>& announced) {
  const std::string folded = text::fold(text);
  return std::any_of(announced.begin(), announced.end(), [&](const std::string& entry) {
    return text::fold(entry) == folded || text::word_similarity(entry, text) >= announced_similarity;
  });
}

std::optional<int> known_level(std::string_view text, const Vocabulary& vocabulary,
                               const std::vector<std::string>& announced) {
  if (const auto level = labelled_level(text, vocabulary)) return level;
  if (const auto level = attachment_level(text)) return level;
  if (const auto level = numbered_level(text)) return level;
  if (!starts_capital(text) || text.ends_with('.')) return std::nullopt;
  if (vocabulary.code_of("heading", text)) return level_usual;
  if (is_announced(text, announced)) return level_usual;
  return std::nullopt;
}

// Only capitals begin its words: "Anna Berg", "Anna Berg, Per Ek".
bool is_name(std::string_view text) {
  static const Pattern name(R"(\p{Lu}[\pL'-]+(?:,?\s+\p{Lu}[\pL'.-]*)+)");
  return name.matches(text);
}

bool has_date_or_number(std::string_view text) {
  static const Pattern date(
      R"(\b\d{4}-\d{2}-\d{2}\b|\b\p{Lu}{2,6}[- ]?\d{4}[-/]\d+|\b\p{Lu}{2,6}-\d{4}/\d+|@|www\.|https?:|mailto:)");
  return date.find(text).has_value();
}

bool is_label(std::string_view text) {
  return text.ends_with(':');
}

// "Telefon: 0123-45 67 89": a label with its value.
bool has_label(std::string_view text) {
  static const Pattern labelled(R"([\p{L} -]{2,25}:\s.*)");
  return labelled.matches(text);
}

// "Nämnden beslutar", "… av": the sentence goes on in what follows.
bool is_open(std::string_view text, const Vocabulary& vocabulary) {
  const std::size_t blank = text.rfind(' ');
  return blank != std::string_view::npos && vocabulary.code_of("leaves_open", text.substr(blank + 1)).has_value();
}

bool is_paragraph(const Draft& draft) {
  return draft.block.kind == BlockKind::paragraph;
}

// What may stand under a heading: running text, a list, a table.
bool is_fuller(const Draft& draft) {
  if (draft.block.kind == BlockKind::table || draft.block.kind == BlockKind::list_item) return true;
  if (!is_paragraph(draft) || is_label(draft.block.text)) return false;
  const std::string& text = draft.block.text;
  return draft.block.pieces.size() > 1 || ends_sentence(text) || width_of(text) > fuller_text || starts_small(text);
}

// Below "Label:" and its value: where a title stands.
bool follows_letterhead(const std::vector<Draft>& drafts, std::size_t at) {
  return at >= 2 && drafts[at].blanks_before > 0 && is_paragraph(drafts[at - 1]) &&
         is_label(drafts[at - 2].block.text) && !ends_sentence(drafts[at - 1].block.text);
}

// Where a row of heading-like lines that starts here ends.
std::size_t run_end(const std::vector<Draft>& drafts, const std::vector<bool>& shaped, std::size_t at) {
  std::size_t end = at + 1;
  while (end < drafts.size() && shaped[end] && !drafts[end].page_starts) ++end;
  return end;
}

void make_heading(Draft& draft, int level) {
  draft.block.kind = BlockKind::heading;
  draft.block.level = level;
}

// Marks what is known by its words; tells which of the other paragraphs have the shape of one.
std::vector<bool> mark_known(std::vector<Draft>& drafts, const Vocabulary& vocabulary,
                             const std::vector<std::string>& announced) {
  std::vector<bool> shaped(drafts.size(), false);
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const Block& block = drafts[i].block;
    if (!is_paragraph(drafts[i]) || block.pieces.size() > heading_lines) continue;
    const auto level = known_level(block.text, vocabulary, announced);
    if (level && width_of(block.text) <= labelled_heading_length)
      make_heading(drafts[i], *level);
    else
      shaped[i] = has_heading_shape(block.text) && !is_open(block.text, vocabulary);
  }
  return shaped;
}

// The first heading is the document's title, unless it is one that stands in every document.
void raise_title(std::vector<Draft>& drafts, const Vocabulary& vocabulary) {
  const auto first = std::find_if(drafts.begin(), drafts.end(),
                                  [](const Draft& draft) { return draft.block.kind == BlockKind::heading; });
  if (first != drafts.end() && !vocabulary.code_of("heading", first->block.text)) first->block.level = level_title;
}

} // namespace

bool is_known_heading(std::string_view text, const Vocabulary& vocabulary, const std::vector<std::string>& announced) {
  return width_of(text) <= labelled_heading_length && known_level(text, vocabulary, announced).has_value();
}

bool has_heading_shape(std::string_view text) {
  if (width_of(text) > heading_length || !starts_capital(text)) return false;
  if (ends_sentence(text) || text.ends_with(',') || text.ends_with(';')) return false;
  return !is_name(text) && !has_date_or_number(text) && !has_label(text);
}

void mark_headings(std::vector<Draft>& drafts, const Vocabulary& vocabulary,
                   const std::vector<std::string>& announced) {
  const std::vector<bool> shaped = mark_known(drafts, vocabulary, announced);
  for (std::size_t i = 0; i < drafts.size();) {
    if (!shaped[i]) {
      ++i;
      continue;
    }
    const std::size_t end = run_end(drafts, shaped, i), run = end - i;
    const bool last = end == drafts.size() || (drafts[end].page_starts && drafts[end].block.kind != BlockKind::table);
    const bool over_heading =
        !last && drafts[end].block.kind == BlockKind::heading && drafts[end].block.level > level_title;
    const bool over_text = !last && is_fuller(drafts[end]);
    if (follows_letterhead(drafts, i))
      make_heading(drafts[i], level_title);
    else if (run <= heading_run && (over_text || over_heading))
      for (std::size_t k = i; k < end; ++k) make_heading(drafts[k], run > 1 && k == i ? level_usual : level_part);
    else if (over_text)
      make_heading(drafts[end - 1], level_part);
    i = end;
  }
  raise_title(drafts, vocabulary);
}

} // namespace arshjul::ingest::plaintext
