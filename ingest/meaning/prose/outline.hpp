// What the blocks of a flow are to a reader: letterhead, title, headings with what stands under them, signature.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/meaning/prose/names.hpp"
#include "ingest/vocabulary.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace arshjul::ingest {

constexpr std::size_t no_block = static_cast<std::size_t>(-1);

enum class Role { body, title, letterhead, contents, caption, signature };

struct Title {
  std::string text;
  std::size_t first = no_block, last = no_block; // its blocks
  bool also_heading = false;                     // no line of its own: a heading that names the matter serves as title
};

// A heading and the blocks under it, up to the next heading.
struct Part {
  std::size_t heading = no_block;
  std::size_t begin = 0, end = 0;
  std::string
      code; // of the vocabulary's "heading": proposal, decision, attachments, known, …; empty: the document's own
};

struct Outline {
  std::size_t front = 0; // the blocks before it are cover and letterhead
  Title title;
  std::vector<Role> roles; // a block each
  std::vector<Part> parts;
};

// The code of a heading that many documents have ("Förslag till beslut"), or "".
std::string heading_code(std::string_view heading, const Vocabulary& vocabulary);

// Running text: a paragraph or item of some length that ends as a sentence does.
bool is_prose(const Block& block);

// A line that covers and letterheads have beside the title: who writes, what kind of paper it is, dates, addresses.
bool is_cover_line(std::string_view text, const Vocabulary& vocabulary, const Names& names);

// The first block that is no cover: a well-known heading, or prose.
std::size_t find_front(const Flow& flow, const Vocabulary& vocabulary);
Title find_title(const Flow& flow, std::size_t front, const Vocabulary& vocabulary, const Names& names);
// The first block behind title and cover: what follows the title's headings of its own. Blocks before it that repeat
// the title are marked as title.
std::size_t end_of_cover(const Flow& flow, Outline& outline, const Vocabulary& vocabulary, const Names& names);

// Title, contents and captions; the rest is body until letterhead and signature have been found.
std::vector<Role> roles_of(const Flow& flow, const Title& title, const Vocabulary& vocabulary);
std::vector<Part> find_parts(const Flow& flow, const std::vector<Role>& roles, const Vocabulary& vocabulary);

// The blocks as running text: paragraphs parted by "\n\n", a list a block of its own with its items a line each.
std::string prose_of(const Flow& flow, const std::vector<Role>& roles, std::size_t begin, std::size_t end);

} // namespace arshjul::ingest
