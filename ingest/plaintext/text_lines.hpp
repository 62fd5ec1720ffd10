// The lines of a text, as printed: where they begin, how wide they are, what blank lines and page breaks part them.
#pragma once

#include "model/document.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest::plaintext {

// A run of words that no wide gap parts, where columns are made of blanks.
struct Segment {
  int start = 0; // characters before it
  std::string text;
};

// A line that says something; blank lines are only counted.
struct TextLine {
  std::string text;               // every blank as one, none at the ends, without markup
  std::vector<std::string> cells; // what stands between its tabs; empty without tabs
  std::vector<Segment> segments;  // what stands between gaps of several blanks; empty without such gaps
  int number = 0;                 // 1-based
  int indent = 0;                 // blanks before it
  int width = 0;                  // characters of `text`
  int blanks_before = 0;          // blank lines above it
  bool alone = false;             // a known heading: nothing is joined to it
  bool form_feed = false;         // a form feed stands above it
  bool page_starts = false;       // a form feed, or the lone blank that some tools write for one
};

using Lines = std::span<const TextLine>;

std::vector<TextLine> split_lines(std::string_view utf8);

int width_of(std::string_view text);                // characters
std::string_view first_word(std::string_view text); // up to the first blank
model::Provenance place_of(Lines lines);            // from the first to the last
model::Provenance place_of(const TextLine& line);

// The line ends a sentence: ".", "!", "?" or ":", also inside a closing quote or bracket.
bool ends_sentence(std::string_view text);
bool starts_small(std::string_view text);   // its first letter or digit is a small letter
bool starts_capital(std::string_view text); // … a capital

} // namespace arshjul::ingest::plaintext
