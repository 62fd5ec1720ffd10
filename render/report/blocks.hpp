// What a document says, without where it goes: a report is parts, a part is blocks, a block's words are spans.
#pragma once

#include "render/report/drawing.hpp"

#include <string>
#include <variant>
#include <vector>

namespace arshjul::render {

// plain and strong are ours; `fill_in` is a place for the officer, `check` a doubt that must be settled before a
// decision.
enum class Mark { plain, strong, fill_in, check };

struct Span {
  std::string text; // "\n" parts paragraphs; a line that begins with "- " is a bullet
  Mark mark = Mark::plain;
  std::string link{}; // the anchor of the heading that it leads to; empty: none
  friend bool operator==(const Span&, const Span&) = default;
};
using Text = std::vector<Span>;

struct Heading {
  int level = 1; // 1 a document or appendix, 2 a section, 3 a subsection
  std::string text;
  std::string anchor{}; // what links call it; empty: nothing leads here
};

enum class Voice { body, quiet }; // quiet: small print beside the content

struct Paragraph {
  Text text;
  Voice voice = Voice::body;
  bool keep_with_next = false;
};

enum class Labels { bullets, numbers, none };

struct List {
  Labels labels = Labels::bullets;
  std::vector<Text> items;
};

struct Table {
  std::vector<std::string> header;
  std::vector<std::vector<Text>> rows;
};

struct Field {
  std::string label;
  Text value;
};

struct Letterhead {
  std::vector<Text> sender; // a line each
  std::vector<Field> fields;
};

// Who stands for the letter: the office, room to sign, name and title.
struct Signature {
  Text office, name, title;
};

using Block = std::variant<Heading, Paragraph, List, Table, Figure, Letterhead, Signature>;

// A part begins on a new page; one that holds a wide table may lie down.
struct Part {
  std::vector<Block> blocks;
};

struct Report {
  std::string title, author, subject;
  std::string date; // ISO 8601, or empty
  std::string running_head_left, running_head_right, running_foot, stamp;
  std::vector<Part> parts;
};

// All words of a text, marks aside.
inline std::string plain(const Text& text) {
  std::string all;
  for (const Span& span : text) all += span.text;
  return all;
}

inline Text fill_in(const std::string& what) {
  return {{"[fyll i: " + what + "]", Mark::fill_in}};
}

inline Text or_fill_in(const std::string& value, const std::string& what) {
  return value.empty() ? fill_in(what) : Text{{value}};
}

inline void append(Text& text, const Text& more) {
  text.insert(text.end(), more.begin(), more.end());
}

} // namespace arshjul::render
