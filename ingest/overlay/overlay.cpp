#include "ingest/overlay/overlay.hpp"

#include "ingest/overlay/pen.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <cmath>

namespace arshjul::ingest {
namespace {

using overlay::Pen;
using overlay::Style;

// Widths in points; colours that stay apart in print and for those who see no red or green.
constexpr Style word_style{0x8AB6E8, 0.3, false}, ruling_style{0xE69F00, 0.8, false}, cell_style{0x009E73, 0.6, false},
    item_style{0x3B3BC4, 1.0, false}, doubt_style{0xD6206B, 1.2, false}, aside_style{0x8C8C8C, 0.5, true};

constexpr double cell_inset = 0.8; // points: two cells' edges don't hide each other, nor the ruling between
constexpr double item_outset = 1.0;
constexpr double sure = 0.9; // confidence: below it an item is shown as doubtful

// The boxes that the document's content stands in, of one page.
class Places {
public:
  Places(const Flow& flow, int page) {
    for (const Block& block : flow.blocks) {
      for (const Piece& piece : block.pieces)
        if (piece.page == page) boxes.push_back(piece.box);
      for (const Cell& cell : block.table.cells) add(cell.provenance, page);
      if (block.pieces.empty() && block.table.cells.empty()) add(block.provenance, page);
    }
    std::sort(boxes.begin(), boxes.end(), [](const Box& a, const Box& b) { return a.y0 < b.y0; });
    for (const Box& box : boxes) tallest = std::max(tallest, box.height());
  }

  bool hold(const Word& word) const {
    const double x = (word.box.x0 + word.box.x1) / 2, y = (word.box.y0 + word.box.y1) / 2;
    auto box =
        std::lower_bound(boxes.begin(), boxes.end(), y - tallest, [](const Box& b, double top) { return b.y0 < top; });
    for (; box != boxes.end() && box->y0 <= y; ++box)
      if (y <= box->y1 && x >= box->x0 && x <= box->x1) return true;
    return false;
  }

private:
  void add(const model::Provenance& provenance, int page) {
    for (const model::Place& place : provenance)
      if (place.page == page) boxes.push_back(place.box);
  }

  std::vector<Box> boxes; // by their tops
  double tallest = 0;
};

void draw_words(Pen& pen, const Page& page, const Flow& flow) {
  const Places places(flow, page.number);
  for (const std::vector<Word>* words : {&page.words, &page.slanted})
    for (const Word& word : *words) pen.box(word.box, places.hold(word) ? word_style : aside_style);
}

void draw_tables(Pen& pen, const Page& page, const Flow& flow) {
  for (const Ruling& ruling : page.rulings) pen.line(ruling.box, ruling_style);
  for (const Block& block : flow.blocks)
    for (const Cell& cell : block.table.cells)
      for (const model::Place& place : cell.provenance)
        if (place.page == page.number)
          pen.box({place.box.x0 + cell_inset, place.box.y0 + cell_inset, place.box.x1 - cell_inset,
                   place.box.y1 - cell_inset},
                  cell_style);
}

template <class Items>
void draw_items(Pen& pen, const Items& items, int page) {
  for (const model::Item& item : items) {
    const bool doubtful = item.confidence < sure;
    const Style& style = doubtful ? doubt_style : item_style;
    std::string label = item.id;
    if (doubtful) label += " " + text::format_number(item.confidence);
    for (const model::Place& place : item.provenance) {
      if (place.page != page) continue;
      const Box box{place.box.x0 - item_outset, place.box.y0 - item_outset, place.box.x1 + item_outset,
                    place.box.y1 + item_outset};
      pen.box(box, style);
      pen.tag(box.x0, box.y0, label, style.colour);
    }
  }
}

void draw_all_items(Pen& pen, const model::Document& document, int page) {
  draw_items(pen, document.decisions, page);
  draw_items(pen, document.objectives, page);
  draw_items(pen, document.goals, page);
  draw_items(pen, document.indicators, page);
  draw_items(pen, document.risks, page);
  draw_items(pen, document.controls, page);
  draw_items(pen, document.recommendations, page);
  draw_items(pen, document.budget, page);
}

void draw_legend(Pen& pen, double page_width) {
  struct Entry {
    const char* name;
    Style style;
  };
  constexpr Entry entries[] = {{"ord", word_style},
                               {"linje", ruling_style},
                               {"cell", cell_style},
                               {"uppgift med id", item_style},
                               {"osäker uppgift", doubt_style},
                               {"ställt åt sidan", aside_style}};
  constexpr double edge = 6, height = 12, swatch = 12, gap = 6, baseline = 8.3; // points
  double width = gap;
  for (const Entry& entry : entries) width += swatch + 3 + Pen::width_of(entry.name) + gap;
  const double left = std::max(edge, page_width - edge - width);
  pen.ground({left, edge, left + width, edge + height});
  double x = left + gap;
  for (const Entry& entry : entries) {
    pen.box({x, edge + 3, x + swatch, edge + height - 3}, entry.style);
    pen.text(x + swatch + 3, edge + baseline, entry.name, 0);
    x += swatch + 3 + Pen::width_of(entry.name) + gap;
  }
}

} // namespace

std::vector<std::string> draw_overlay(const std::vector<Page>& pages, const Flow& flow,
                                      const model::Document& document) {
  std::vector<std::string> drawings;
  for (const Page& page : pages) {
    Pen pen;
    draw_words(pen, page, flow);
    draw_tables(pen, page, flow);
    draw_all_items(pen, document, page.number);
    if (drawings.empty()) draw_legend(pen, page.width);
    drawings.push_back(pen.drawing());
  }
  return drawings;
}

} // namespace arshjul::ingest
