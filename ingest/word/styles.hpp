// What the named styles of a document say of paragraphs and letters, with what they are based on.
#pragma once

#include "ingest/vocabulary.hpp"
#include "ingest/word/xml.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace arshjul::ingest::word {

// Of letters: what is said nowhere is nothing.
struct Letters {
  std::optional<bool> bold, hidden;
  std::optional<double> size; // points

  void take(const Letters& over); // what `over` says counts
};

Letters read_letters(const Element* run_properties); // w:rPr, may be null

struct NumberedAs {
  int list = 0; // w:numId; 0: none
  int level = 0;
};

enum class Part { text, title, contents, caption };

// Of paragraphs, all of it resolved.
struct ParagraphStyle {
  int heading = 0; // outline level 1–9; 0: body
  Part part = Part::text;
  NumberedAs numbered;
  Letters letters;
};

class Styles {
public:
  Styles() = default;
  Styles(const Element& root, const Vocabulary& vocabulary);

  ParagraphStyle paragraph(std::string_view id) const; // "" or unknown: the default style
  Letters letters(std::string_view id) const;          // of a character style
  bool heads_table(std::string_view id) const;         // a table style that sets the first row off
  bool rules_table(std::string_view id) const;         // … that draws borders

private:
  struct Style {
    std::string based_on;
    std::optional<int> outline; // as written: 0–8, 9 is body
    std::optional<Part> part;
    std::optional<int> heading_by_name;
    NumberedAs numbered;
    Letters letters;
    bool first_row = false, borders = false;
  };

  template <typename Visit>
  void up_the_chain(std::string_view id, Visit visit) const;

  std::map<std::string, Style, std::less<>> styles;
  std::string default_paragraph, default_table;
  Letters defaults;
};

bool draws_borders(const Element* borders); // of w:tblBorders and the like, may be null

NumberedAs read_numbered(const Element* paragraph_properties);

} // namespace arshjul::ingest::word
