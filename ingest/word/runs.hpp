// What stands in one paragraph, as printed: tracked changes accepted, fields by their results, text boxes apart.
#pragma once

#include "ingest/word/styles.hpp"
#include "ingest/word/xml.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest::word {

struct Run {
  std::string text; // "\t" for a tab, "\n" for a forced line break
  bool bold = false;
  double size = 0; // points
};

struct Content {
  std::vector<Run> runs;
  std::vector<const Element*> boxes; // text boxes anchored here (w:txbxContent), each once
  bool page_number = false;          // a field counts the pages
  bool runs_on = false;              // a tracked change took its end away: the next paragraph goes on with it
};

struct NoteReference {
  bool end = false; // an endnote
  std::string id;
};

// What was met on the way that a reader should know of, and the notes that the text refers to.
struct Findings {
  bool tracked_changes = false, hidden_text = false, placeholders = false, foreign_parts = false;
  std::vector<NoteReference> notes;
};

// mc:AlternateContent says one thing in several ways: the first way that says anything to us.
const Element* chosen(const Element& alternatives);

Content read_runs(const Element& paragraph, const ParagraphStyle& style, const Styles& styles, Findings& findings);

} // namespace arshjul::ingest::word
