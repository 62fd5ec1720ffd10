#include "ingest/layout/page_draft.hpp"

#include "ingest/layout/list_marker.hpp"
#include "ingest/layout/marks.hpp"
#include "ingest/layout/options.hpp"
#include "model/base/pattern.hpp"

#include <algorithm>
#include <map>

namespace arshjul::ingest::layout {
namespace {

double size_of_most(const Page& page) {
  std::map<double, std::size_t> letters;
  for (const Word& word : page.words) letters[word.size] += word.text.size();
  const auto most = std::max_element(letters.begin(), letters.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == letters.end() || most->first <= 0 ? PageDraft{}.em : most->first;
}

std::vector<int> hidden_words(const Page& page) {
  std::vector<int> hidden;
  for (std::size_t i = 0; i < page.words.size(); ++i)
    if (page.words[i].hidden) hidden.push_back(static_cast<int>(i));
  return hidden;
}

// A bullet or section number belongs to the text that a tab parts it from.
bool is_label(const Line& piece) {
  static const Pattern section(R"(\d{1,2}(\.\d{1,2})*\.?)");
  const auto marker = list_marker(piece.text + " ");
  return (marker && marker->length > piece.text.size()) || section.matches(piece.text);
}

} // namespace

PageDraft open_page(const Page& page) {
  PageDraft draft;
  draft.page = &page;
  draft.em = size_of_most(page);
  draft.rulings = read_rulings(page, draft.em);
  draft.taken.assign(page.words.size(), false);
  draft.hidden = hidden_words(page);
  for (int word : draft.hidden) draft.taken[static_cast<std::size_t>(word)] = true;
  draft.tables = ruled_tables(page, draft.rulings, draft.em, draft.taken);
  return draft;
}

void make_rows(PageDraft& draft) {
  std::vector<int> words;
  for (std::size_t i = 0; i < draft.taken.size(); ++i)
    if (!draft.taken[i] && draft.page->words[i].turn == Turn::none) words.push_back(static_cast<int>(i));
  draft.rows.clear();
  const std::vector<Bullet> bullets = drawn_bullets(*draft.page, draft.em);
  for (const Line& line : make_lines(*draft.page, words)) {
    std::vector<Line> pieces = split_line(*draft.page, line, piece_gap);
    if (pieces.size() == 2 && is_label(pieces[0])) pieces = {unite(*draft.page, pieces[0], pieces[1])};
    find_bullets(pieces, bullets);
    draft.rows.push_back({line, std::move(pieces)});
  }
}

Row row_of(const Page& page, std::vector<Line> pieces) {
  Line line = pieces.front();
  for (std::size_t i = 1; i < pieces.size(); ++i) line = unite(page, line, pieces[i]);
  return {std::move(line), std::move(pieces)};
}

} // namespace arshjul::ingest::layout
