// Lines to paragraphs and list items: by pitch, size, list markers, and by whether the next word would have fitted on
// the line before (a writer's line break) or not (the margin's).
#pragma once

#include "ingest/layout/hyphenation.hpp"
#include "ingest/layout/lines.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest::layout {

struct Paragraph {
  std::vector<std::size_t> lines; // indices into the given lines
  std::string marker;             // of a list item, else empty
  std::string text;               // without its marker, hyphens judged
};

// The distance of neighbouring baselines, in em: the tighter quarter of what is seen, 0 when nothing is.
double usual_pitch_of(const std::vector<Line>& lines);

// Whether the first word of `next` would have fitted at the end of `line`.
bool would_have_fitted(const Line& line, const Line& next);

// Whether `next` can't be the same paragraph's next line, its marker aside. `pitch`: the usual distance of baselines in
// em.
bool breaks_paragraph(const Line& line, const Line& next, double pitch);

std::vector<Paragraph> make_paragraphs(const std::vector<Line>& lines, double pitch, const Lexicon& lexicon);

// Paragraphs as one text: parted by a blank line, the items of a list by a line feed.
std::string to_text(const std::vector<Paragraph>& paragraphs);

} // namespace arshjul::ingest::layout
