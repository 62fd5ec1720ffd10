#include "ingest/word/stories.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace arshjul::ingest::word {
namespace {

struct Story {
  bool header = false;
  std::string id; // of its relation
};

void gather_sections(const Element& in, std::vector<const Element*>& sections) {
  for (const Element& child : in.children)
    if (child.is("w:sectPr"))
      sections.push_back(&child);
    else if (!child.is("w:tbl"))
      gather_sections(child, sections);
}

// Those that some page shows: the first page's only where a section has a first page of its own, even pages' only where
// the document tells them from odd ones.
std::vector<Story> printed_stories(const Element& document, bool even_pages) {
  std::vector<const Element*> sections;
  gather_sections(document, sections);
  std::vector<Story> stories;
  std::set<std::string> known;
  bool first_page = false; // a section without a header of a kind takes the one before's
  for (const Element* section : sections) first_page |= is_on(section->child("w:titlePg"));
  for (const Element* section : sections)
    for (const Element& reference : section->children) {
      const bool header = reference.is("w:headerReference");
      if (!header && !reference.is("w:footerReference")) continue;
      const std::string_view type = reference.attribute("w:type");
      if ((type == "first" && !first_page) || (type == "even" && !even_pages)) continue;
      const std::string id(reference.attribute("r:id"));
      if (known.insert(id).second) stories.push_back({header, id});
    }
  return stories;
}

// Headers may hold tables and text boxes: their cells are lines of it as well.
void add_pieces(const Block& block, std::vector<Piece>& pieces) {
  pieces.insert(pieces.end(), block.pieces.begin(), block.pieces.end());
  for (const Cell& cell : block.table.cells) {
    Piece piece;
    piece.text = cell.text;
    piece.line = cell.provenance.front().first_line;
    if (!piece.text.empty()) pieces.push_back(std::move(piece));
  }
}

void add_furniture(const Story& story, const Block& block, bool page_number, std::set<std::string>& known, Flow& flow) {
  std::vector<Piece> pieces;
  add_pieces(block, pieces);
  std::string text;
  for (const Piece& piece : pieces) text += (text.empty() ? "" : " ") + piece.text;
  if (text.empty() || !known.insert(text).second) return;
  const bool digits = page_number && text.size() < 20 && text.find_first_of("0123456789") != std::string::npos;
  flow.furniture.push_back({0, digits ? "page_number" : story.header ? "running_head" : "running_foot", text});
  if (!digits) flow.furniture_pieces.insert(flow.furniture_pieces.end(), pieces.begin(), pieces.end());
}

void add_notes(const Element& notes, bool end, Reading& reading, Flow& flow) {
  std::map<std::string_view, const Element*> by_id;
  for (const Element& note : notes.children) by_id.emplace(note.attribute("w:id"), &note);
  const std::vector<NoteReference> references = reading.findings.notes;
  int number = 0;
  for (const NoteReference& reference : references) {
    if (reference.end != end) continue;
    ++number;
    const auto note = by_id.find(reference.id);
    if (note == by_id.end()) continue;
    std::string text = std::to_string(number);
    for (const Block& block : read_story(*note->second, reading)) text += " " + block.text;
    flow.furniture.push_back({0, end ? "endnote" : "footnote", text});
  }
}

} // namespace

void set_apart_stories(const Element& document, const Parts& parts, Reading& reading, Flow& flow) {
  const auto settings = parts.load("settings");
  const bool even_pages = settings && is_on(settings->child("w:evenAndOddHeaders"));
  for (const bool end : {false, true})
    if (const auto notes = parts.load(end ? "endnotes" : "footnotes")) add_notes(*notes, end, reading, flow);
  std::set<std::string> known;
  for (const Story& story : printed_stories(document, even_pages)) {
    const auto part = parts.load_by_id(story.id);
    if (!part) continue;
    reading.page_number = false;
    for (const Block& block : read_story(*part, reading)) add_furniture(story, block, reading.page_number, known, flow);
  }
  if (!reading.contents.empty()) flow.furniture.push_back({0, "contents", reading.contents});
}

} // namespace arshjul::ingest::word
