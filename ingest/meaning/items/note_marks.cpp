#include "ingest/meaning/items/note_marks.hpp"

#include <algorithm>
#include <cctype>
#include <string>

namespace arshjul::ingest {
namespace {

bool holds(const Cell& cell, const NoteMark& mark) {
  const double x = (mark.box.x0 + mark.box.x1) / 2, y = (mark.box.y0 + mark.box.y1) / 2;
  return std::any_of(cell.provenance.begin(), cell.provenance.end(), [&](const model::Place& place) {
    return place.page == mark.page && x > place.box.x0 && x < place.box.x1 && y > place.box.y0 && y < place.box.y1;
  });
}

// Takes the mark out behind its word; a number that only begins like it stays ("kg2" of "kg21").
void take_out(std::string& text, const NoteMark& mark) {
  for (const std::string& between : {std::string(), std::string(" ")}) {
    const std::string printed = mark.before + between + mark.text;
    for (std::size_t at = text.find(printed); at != std::string::npos; at = text.find(printed, at + 1)) {
      const std::size_t end = at + printed.size();
      if (end < text.size() && std::isalnum(static_cast<unsigned char>(text[end]))) continue;
      text.erase(at + mark.before.size(), between.size() + mark.text.size());
      return;
    }
  }
}

} // namespace

Table without_note_marks(const Table& table, const std::vector<NoteMark>& marks) {
  Table plain = table;
  for (Cell& cell : plain.cells)
    for (const NoteMark& mark : marks)
      if (holds(cell, mark)) take_out(cell.text, mark);
  return plain;
}

} // namespace arshjul::ingest
