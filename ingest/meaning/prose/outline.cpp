#include "ingest/meaning/prose/outline.hpp"

#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

// A paragraph of this many words that ends as a sentence does is prose; letterhead lines are shorter.
constexpr std::size_t words_of_prose = 9;

// Two headings of the title's size right under each other are one title set on two lines.
constexpr double same_size = 0.02; // share of the size

bool is_address(std::string_view text) {
  static const Pattern pattern(R"((?i)(?:mailto:|https?:|www\.|[\w.-]+@).*|\d{3} ?\d\d .*)");
  return pattern.matches(text);
}

int first_page(const Block& block) {
  return block.provenance.empty() ? 0 : block.provenance.front().page;
}

bool before(const Block& a, const Block& b) { // a is more of a title than b
  if (a.size != b.size && a.size > 0 && b.size > 0) return a.size > b.size;
  const int left = a.kind == BlockKind::heading ? a.level : 9, right = b.kind == BlockKind::heading ? b.level : 9;
  return left < right;
}

bool continues(const Block& title, const Block& next) {
  return next.kind == BlockKind::heading && title.size > 0 &&
         std::abs(next.size - title.size) <= same_size * title.size && next.level == title.level &&
         first_page(next) == first_page(title);
}

// A line right over a table that says which goal its rows belong to is the table's, not the text's.
bool is_caption(const Block& block, const Block& next, const Vocabulary& vocabulary) {
  if (block.kind != BlockKind::paragraph || next.kind != BlockKind::table) return false;
  const auto hit = vocabulary.prefix("table_caption", block.text);
  return hit && hit->end < block.text.size() && (block.text[hit->end] == ':' || hit->code == "table");
}

// The text says what kind of paper it is: "Tertialrapport 2", "Internkontrollplan".
bool names_kind(std::string_view text, const Vocabulary& vocabulary) {
  return !vocabulary.find("subject", text).empty() || !vocabulary.find("follow_up", text).empty();
}

Title title_from_heading(const Flow& flow, const Vocabulary& vocabulary) {
  Title title;
  for (std::size_t i = 0; i < flow.blocks.size(); ++i) {
    const Block& block = flow.blocks[i];
    if (block.kind != BlockKind::heading || !heading_code(block.text, vocabulary).empty()) continue;
    if (!names_kind(block.text, vocabulary)) continue;
    title.text = block.text;
    title.first = title.last = i;
    title.also_heading = true;
    break;
  }
  return title;
}

// A text without fonts shows its title by its words only: the first line of the front that says the paper's kind.
std::size_t title_by_words(const Flow& flow, std::size_t front, std::size_t best, const Vocabulary& vocabulary,
                           const Names& names) {
  if (flow.blocks[best].size > 0 || names_kind(flow.blocks[best].text, vocabulary)) return best;
  for (std::size_t i = 0; i < front; ++i) {
    const Block& block = flow.blocks[i];
    if (block.kind != BlockKind::paragraph && block.kind != BlockKind::heading) continue;
    if (names_kind(block.text, vocabulary) && !is_cover_line(block.text, vocabulary, names)) return i;
  }
  return best;
}

// Long paragraphs are the many, and their beginning says enough; a word cut off at its end isn't counted.
bool has_words_of_prose(std::string_view text) {
  constexpr std::size_t bytes_looked_at = 20 * words_of_prose;
  return (text.size() > bytes_looked_at && text::words(text.substr(0, bytes_looked_at)).size() > words_of_prose) ||
         text::words(text).size() >= words_of_prose;
}

} // namespace

std::string heading_code(std::string_view heading, const Vocabulary& vocabulary) {
  static const Pattern number(R"(\s*(?:\d+(?:\.\d+)*\.?|§ ?\d+)\s+)");
  if (const auto match = number.match_start(heading)) heading.remove_prefix(match->end);
  if (const auto code = vocabulary.code_of("heading", heading)) return *code;
  const std::string folded = text::fold(heading);
  std::string_view end = folded;
  while (!end.empty() && (end.back() == ':' || end.back() == '.')) end.remove_suffix(1);
  for (const Phrase& phrase : vocabulary.phrases("heading_ending"))
    if (end.size() >= phrase.folded.size() && end.substr(end.size() - phrase.folded.size()) == phrase.folded)
      return phrase.code;
  return "";
}

bool is_cover_line(std::string_view text, const Vocabulary& vocabulary, const Names& names) {
  if (text.empty() || is_address(text) || names.is_organisation(text) || names.is_person(text) ||
      is_municipal_name(text))
    return true;
  if (vocabulary.code_of("document_word", text) || vocabulary.code_of("label", text)) return true;
  if (const auto hit = vocabulary.prefix("label", text); hit && text.size() > hit->end && text[hit->end] == ':')
    return true;
  if (const auto hit = vocabulary.prefix("document_word", text); hit && hit->code == "letter") {
    static const Pattern addressed(R"(\s*(?:till|för|från)\b.*|\s*\d.*|)");
    if (addressed.matches(text.substr(hit->end))) return true;
  }
  static const Pattern to_whom(R"(Till \p{L}.*)");
  if (to_whom.matches(text) && names.committee(text)) return true;
  return std::none_of(text.begin(), text.end(), [](char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; });
}

bool is_prose(const Block& block) {
  if (block.kind == BlockKind::list_item) return has_words_of_prose(block.text);
  if (block.kind != BlockKind::paragraph || block.text.empty()) return false;
  const char end = block.text.back();
  return (end == '.' || end == ':' || end == ',') && has_words_of_prose(block.text);
}

std::size_t find_front(const Flow& flow, const Vocabulary& vocabulary) {
  for (std::size_t i = 0; i < flow.blocks.size(); ++i) {
    const Block& block = flow.blocks[i];
    if (is_prose(block)) return i;
    if (block.kind == BlockKind::heading && !heading_code(block.text, vocabulary).empty()) return i;
  }
  return flow.blocks.size();
}

std::size_t end_of_cover(const Flow& flow, Outline& outline, const Vocabulary& vocabulary, const Names& names) {
  const Title& title = outline.title;
  std::size_t i = title.first == no_block || title.also_heading ? 0 : title.last + 1;
  for (; i < outline.front; ++i) {
    const Block& block = flow.blocks[i];
    if (block.kind != BlockKind::heading) continue;
    if (!title.text.empty() && text::fold(block.text) == text::fold(title.text))
      outline.roles[i] = Role::title;
    else if (!is_cover_line(block.text, vocabulary, names))
      return i;
  }
  return outline.front;
}

Title find_title(const Flow& flow, std::size_t front, const Vocabulary& vocabulary, const Names& names) {
  std::size_t best = no_block;
  for (const BlockKind kind : {BlockKind::heading, BlockKind::paragraph}) {
    for (std::size_t i = 0; i < front; ++i) {
      const Block& block = flow.blocks[i];
      if (first_page(block) > first_page(flow.blocks[0])) break; // the title stands on the first page
      if (block.kind != kind || is_cover_line(block.text, vocabulary, names)) continue;
      if (best == no_block || before(block, flow.blocks[best])) best = i;
    }
    if (best != no_block) break;
  }
  if (best == no_block) return title_from_heading(flow, vocabulary);
  best = title_by_words(flow, front, best, vocabulary, names);
  Title title{flow.blocks[best].text, best, best, false};
  while (title.last + 1 < front && continues(flow.blocks[best], flow.blocks[title.last + 1]) &&
         !is_cover_line(flow.blocks[title.last + 1].text, vocabulary, names))
    title.text += " " + flow.blocks[++title.last].text;
  return title;
}

std::vector<Role> roles_of(const Flow& flow, const Title& title, const Vocabulary& vocabulary) {
  static const Pattern entry(R"(.*[^\d\s][\s.…_]+\d{1,3})"); // "Inledning ..... 3"
  std::vector<Role> roles(flow.blocks.size(), Role::body);
  bool contents = false;
  for (std::size_t i = 0; i < flow.blocks.size(); ++i) {
    const Block& block = flow.blocks[i];
    const bool heading = block.kind == BlockKind::heading;
    if (heading && heading_code(block.text, vocabulary) == "contents")
      contents = true;
    else if (contents && !entry.matches(block.text) && (heading || is_prose(block)))
      contents = false;
    if (contents) roles[i] = Role::contents;
  }
  for (std::size_t i = 0; i + 1 < flow.blocks.size(); ++i)
    if (is_caption(flow.blocks[i], flow.blocks[i + 1], vocabulary)) roles[i] = Role::caption;
  if (title.first != no_block && !title.also_heading)
    for (std::size_t i = title.first; i <= title.last; ++i) roles[i] = Role::title;
  return roles;
}

std::vector<Part> find_parts(const Flow& flow, const std::vector<Role>& roles, const Vocabulary& vocabulary) {
  std::vector<Part> parts;
  for (std::size_t i = 0; i < flow.blocks.size(); ++i) {
    if (flow.blocks[i].kind == BlockKind::heading && roles[i] == Role::body) {
      if (!parts.empty()) parts.back().end = i;
      parts.push_back({i, i + 1, flow.blocks.size(), heading_code(flow.blocks[i].text, vocabulary)});
    }
  }
  return parts;
}

std::string prose_of(const Flow& flow, const std::vector<Role>& roles, std::size_t begin, std::size_t end) {
  std::string prose;
  bool in_list = false;
  for (std::size_t i = begin; i < end; ++i) {
    const Block& block = flow.blocks[i];
    if (roles[i] != Role::body || block.kind == BlockKind::table || block.text.empty()) continue;
    const bool item = block.kind == BlockKind::list_item;
    if (!prose.empty()) prose += item && in_list ? "\n" : "\n\n";
    if (item && !block.marker.empty()) prose += block.marker + " ";
    prose += block.text;
    in_list = item;
  }
  return prose;
}

} // namespace arshjul::ingest
