#include "ingest/layout/layout.hpp"

#include "ingest/layout/aligned.hpp"
#include "ingest/layout/blocks.hpp"
#include "ingest/layout/contents.hpp"
#include "ingest/layout/continuation.hpp"
#include "ingest/layout/footnotes.hpp"
#include "ingest/layout/furniture.hpp"
#include "ingest/layout/hyphenation.hpp"
#include "ingest/layout/options.hpp"
#include "ingest/layout/paragraphs.hpp"
#include "ingest/layout/tagged.hpp"
#include "ingest/layout/text_columns.hpp"

#include <algorithm>

namespace arshjul::ingest {
namespace {

using layout::PageDraft;

Lexicon lexicon_of(const std::vector<Page>& pages) {
  Lexicon lexicon;
  for (const Page& page : pages) {
    std::string text;
    for (std::size_t i = 0; i < page.words.size(); ++i) {
      const Word& word = page.words[i];
      const bool glued = i > 0 && !page.words[i - 1].space_after && page.words[i - 1].baseline == word.baseline &&
                         word.box.x0 - page.words[i - 1].box.x1 < layout::blank_gap * word.size;
      if (!glued) text += ' ';
      text += word.text;
    }
    lexicon.add(text);
  }
  return lexicon;
}

double usual_pitch(const std::vector<PageDraft>& pages) {
  std::vector<layout::Line> lines;
  for (const PageDraft& page : pages) {
    for (const layout::Row& row : page.rows) lines.push_back(row.line);
    for (const layout::DraftTable& table : page.tables)
      for (const layout::DraftCell& cell : table.cells) lines.insert(lines.end(), cell.lines.begin(), cell.lines.end());
  }
  const double pitch = layout::usual_pitch_of(lines);
  return pitch > 0 ? pitch : layout::usual_pitch;
}

// A frame that is no part of a table holds prose.
void open_frames(PageDraft& page) {
  const auto opened = std::erase_if(page.tables, [&](const layout::DraftTable& table) {
    if (!table.frame()) return false;
    for (const layout::DraftCell& cell : table.cells)
      for (const layout::Line& line : cell.lines)
        if (line.page == page.number())
          for (int word : line.words) page.taken[static_cast<std::size_t>(word)] = false;
    return true;
  });
  if (opened > 0) layout::make_rows(page);
}

struct Draft {
  std::vector<PageDraft> pages;
  double pitch = 0;
  Flow flow;
};

Draft draft(const std::vector<Page>& pages, bool joined) {
  Draft made;
  for (const Page& page : pages) {
    made.pages.push_back(layout::open_page(page));
    layout::make_rows(made.pages.back());
  }
  made.pitch = usual_pitch(made.pages);
  layout::set_furniture_apart(made.pages, made.pitch, made.flow);
  layout::set_contents_apart(made.pages, made.flow);
  for (std::size_t p = 0; p < made.pages.size(); ++p) {
    layout::take_tagged_tables(made.pages[p]);
    layout::take_aligned_tables(made.pages[p], p > 0 ? &made.pages[p - 1] : nullptr);
    layout::compare_with_tags(made.pages[p], made.flow);
  }
  if (joined)
    for (auto& dropped : layout::join_tables_over_pages(made.pages)) made.flow.furniture.push_back(std::move(dropped));
  for (PageDraft& page : made.pages) {
    open_frames(page);
    layout::order_columns(page);
  }
  layout::set_margin_text_apart(made.pages, made.flow);
  return made;
}

} // namespace

Flow lay_out(const std::vector<Page>& pages) {
  Draft made = draft(pages, true);
  made.flow.blocks = layout::make_blocks(made.pages, made.pitch, lexicon_of(pages));
  for (const Page& page : pages)
    for (NoteMark& mark : layout::note_marks(page)) made.flow.note_marks.push_back(std::move(mark));
  return std::move(made.flow);
}

std::vector<Table> find_tables(const std::vector<Page>& pages, bool joined) {
  const Draft made = draft(pages, joined);
  const Lexicon lexicon = lexicon_of(pages);
  std::vector<Table> tables;
  for (const PageDraft& page : made.pages)
    for (const layout::DraftTable& table : page.tables) tables.push_back(layout::finish(table, made.pitch, lexicon));
  return tables;
}

} // namespace arshjul::ingest
