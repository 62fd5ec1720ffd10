// The letter's text from a template that an office can change: CommonMark with Mustache places.
//
// A place is filled with a mark that no text holds, the filled template is parsed as Markdown, and the marks become
// what they stand for. So no value is ever read as markup, and whole chapters can be put where a place stands.
#pragma once

#include "render/render.hpp"
#include "render/report/blocks.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::render {

// What a template may ask for, by name. A place of several blocks stands on a line of its own.
struct LetterValues {
  std::map<std::string, Text> words;
  std::map<std::string, std::vector<Block>> chapters; // empty: there is nothing to tell, and its section isn't shown
  std::map<std::string, bool> facts;                  // only to be asked: {{#fact}} … {{/fact}}
};

// Throws Error (usage) with file and line for a mistake: Mustache that isn't well-formed, a name that isn't known (and
// the nearest that is), a chapter in the midst of a line, Markdown that a letter can't have.
void check_template(const LetterTemplate& from, const LetterValues& values);

std::vector<Block> letter_text(const LetterTemplate& from, const LetterValues& values);

// Only the sections (headings of level 2) whose headings begin with these words, in this order; what stands before the
// first and a signature stay where they are. Empty: all, as they stand.
std::vector<Block> chosen_sections(std::vector<Block> blocks, const std::vector<std::string>& headings);

} // namespace arshjul::render
