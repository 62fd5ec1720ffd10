// A line near the page's edge is furniture when it comes again at the same place on another page, its numbers equal or
// counted with the pages; a page number also alone, and a foot that stands well apart from the body.
#include "ingest/layout/furniture.hpp"

#include "ingest/layout/options.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace arshjul::ingest::layout {
namespace {

enum class Edge { none, head, foot };

Edge edge_of(const Page& page, const Box& box) {
  if (box.y1 < head_band * page.height) return Edge::head;
  if (box.y0 > (1 - foot_band) * page.height) return Edge::foot;
  return Edge::none;
}

bool is_page_number(std::string_view text) {
  static const Pattern number(
      R"((s(id(a|an)?)?|page)?\.?:? ?[-–]? ?\d{1,4}( ?\(\d{1,4}\)|( av | of |/| / )\d{1,4})? ?[-–]?)",
      Pattern::Case::insensitive);
  static const Pattern year(R"((19|20)\d\d)"); // the last line of a title at the page's head ("… per augusti / 2016")
  return number.matches(text) && !year.matches(text);
}

// A text with its numbers taken out: equal for the same line on all pages.
struct Masked {
  std::string text;
  std::vector<int> numbers;
};

Masked mask(std::string_view text) {
  static const Pattern number(R"(\d{1,6})");
  Masked masked;
  std::size_t from = 0;
  for (const Match& match : number.find_all(text)) {
    masked.text += std::string(text.substr(from, match.begin - from)) + '#';
    masked.numbers.push_back(std::stoi(match.str(0)));
    from = match.end;
  }
  masked.text = text::fold(masked.text + std::string(text.substr(from)));
  return masked;
}

// A piece of a row, or a whole ruled table, near an edge of its page.
struct Candidate {
  std::size_t page = 0;
  int row = -1, piece = -1, table = -1;
  Edge edge = Edge::none;
  double distance = 0; // em from the page's edge
  bool large = false;  // set larger than the body, as headings are
  bool bold = false;
  std::string text;
  std::vector<int> numbers;
};

std::string text_of(const DraftTable& table) {
  std::string text;
  for (const DraftCell& cell : table.cells)
    for (const Line& line : cell.lines) text += (text.empty() ? "" : " ") + line.text;
  return text;
}

double distance(const PageDraft& draft, const Box& box, Edge edge) {
  return (edge == Edge::head ? box.y0 : draft.page->height - box.y1) / draft.em;
}

using Groups = std::map<std::pair<Edge, std::string>, std::vector<Candidate>>;

// A page of tables alone is set smaller than the text: its head is no heading for that.
double largest_body(const std::vector<PageDraft>& pages) {
  double em = 0;
  for (const PageDraft& page : pages) em = std::max(em, page.em);
  return em;
}

Groups gather(const std::vector<PageDraft>& pages) {
  Groups groups;
  const double body = largest_body(pages);
  for (std::size_t p = 0; p < pages.size(); ++p) {
    const auto add = [&](const Box& box, const std::string& text, int row, int piece, int table, bool large,
                         bool bold) {
      const Edge edge = edge_of(*pages[p].page, box);
      if (edge == Edge::none) return;
      const Masked masked = mask(text);
      groups[{edge, masked.text}].push_back(
          {p, row, piece, table, edge, distance(pages[p], box, edge), large, bold, text, masked.numbers});
    };
    for (std::size_t r = 0; r < pages[p].rows.size(); ++r)
      for (std::size_t i = 0; i < pages[p].rows[r].pieces.size(); ++i) {
        const Line& piece = pages[p].rows[r].pieces[i];
        const bool large = piece.size > heading_size * body;
        add(piece.box, piece.text, static_cast<int>(r), static_cast<int>(i), -1, large, piece.bold);
      }
    for (std::size_t t = 0; t < pages[p].tables.size(); ++t)
      add(pages[p].tables[t].box, text_of(pages[p].tables[t]), -1, -1, static_cast<int>(t), false, false);
  }
  return groups;
}

// The same line on two pages, each number equal or counted with the pages. A heading may come again in another chapter,
// and its number may count with the pages ("Mål 1", "Mål 2", each at the top of its page): type tells it from a running
// head, which then has to come on neighbouring or facing pages and with the same number.
bool agree(const Candidate& a, const Candidate& b) {
  const int steps = static_cast<int>(b.page) - static_cast<int>(a.page);
  if (steps == 0) return false;
  const bool headlike = (a.large || a.bold || b.large || b.bold) && !is_page_number(a.text);
  if (headlike && (std::abs(steps) > furniture_reach || a.numbers != b.numbers)) return false;
  for (std::size_t n = 0; n < a.numbers.size(); ++n)
    if (b.numbers[n] != a.numbers[n] && b.numbers[n] - a.numbers[n] != steps) return false;
  return true;
}

// The members of a group that stand at one height, together.
std::vector<std::vector<Candidate>> by_height(std::vector<Candidate> group) {
  std::stable_sort(group.begin(), group.end(), [](const auto& a, const auto& b) { return a.distance < b.distance; });
  std::vector<std::vector<Candidate>> levels;
  for (Candidate& candidate : group) {
    if (levels.empty() || candidate.distance - levels.back().back().distance > same_place) levels.emplace_back();
    levels.back().push_back(std::move(candidate));
  }
  return levels;
}

// What is to leave the page, by row and piece or by table.
using Chosen = std::map<std::tuple<std::size_t, int, int, int>, std::string>; // page, row, piece, table → role

// A number without a label or a total is a page number only if others are counted with it, or if it is the page's own.
bool is_bare(const Candidate& candidate) {
  return text::words(candidate.text).size() < 2;
}

void choose_repeated(const Groups& groups, Chosen& chosen) {
  for (const auto& [key, group] : groups)
    for (auto& level : by_height(group)) {
      std::stable_sort(level.begin(), level.end(), [](const auto& a, const auto& b) { return a.page < b.page; });
      for (std::size_t i = 0; i < level.size(); ++i) {
        const Candidate& c = level[i];
        // Two chapters may begin with the same heading at the top of their pages; a running head comes oftener.
        if (c.large && level.size() < least_large_repeats && !is_page_number(c.text)) continue;
        const bool again = (i > 0 && agree(level[i - 1], c)) || (i + 1 < level.size() && agree(c, level[i + 1]));
        const bool number = is_page_number(c.text);
        const bool own = number && (!is_bare(c) || (c.piece == 0 && c.numbers.front() == static_cast<int>(c.page) + 1));
        if (!again && !own) continue;
        const char* role = number ? "page_number" : key.first == Edge::head ? "running_head" : "running_foot";
        chosen[{c.page, c.row, c.piece, c.table}] = role;
      }
    }
}

// The rows below the last wide gap at the page's foot: an address or a note of the form that stands on this page only.
void choose_detached_foot(const std::vector<PageDraft>& pages, double pitch, Chosen& chosen) {
  for (std::size_t p = 0; p < pages.size(); ++p) {
    const PageDraft& draft = pages[p];
    double body_end = 0;
    for (const DraftTable& table : draft.tables) body_end = std::max(body_end, table.box.y1);
    std::size_t first = draft.rows.size();
    while (first > 0 && edge_of(*draft.page, draft.rows[first - 1].line.box) == Edge::foot) --first;
    if (first == draft.rows.size()) continue;
    if (first > 0) body_end = std::max(body_end, draft.rows[first - 1].line.box.y1);
    if (draft.rows[first].line.box.y0 - body_end < edge_gap * pitch * draft.em || body_end == 0) continue;
    if (draft.rows[first].line.size > foot_size * draft.em && draft.rows[first].pieces.size() < 2) continue;
    for (std::size_t r = first; r < draft.rows.size(); ++r)
      for (std::size_t i = 0; i < draft.rows[r].pieces.size(); ++i)
        chosen.try_emplace({p, static_cast<int>(r), static_cast<int>(i), -1}, "running_foot");
  }
}

class Mover {
public:
  explicit Mover(Flow& to) : flow(to) {}

  void line(const Line& piece, const std::string& role) {
    flow.furniture.push_back({piece.page, role, piece.text});
    if (seen.insert(mask(piece.text).text).second) flow.furniture_pieces.push_back(to_piece(piece));
  }

private:
  Flow& flow;
  std::set<std::string> seen;
};

void move_chosen(PageDraft& draft, std::size_t p, const Chosen& chosen, Mover& mover) {
  const auto role = [&](int row, int piece, int table) {
    const auto found = chosen.find({p, row, piece, table});
    return found == chosen.end() ? nullptr : &found->second;
  };
  std::vector<DraftTable> tables;
  for (std::size_t t = 0; t < draft.tables.size(); ++t) {
    const std::string* as = role(-1, -1, static_cast<int>(t));
    if (!as) {
      tables.push_back(std::move(draft.tables[t]));
      continue;
    }
    for (const DraftCell& cell : draft.tables[t].cells)
      for (const Line& line : cell.lines) mover.line(line, *as);
  }
  draft.tables = std::move(tables);
  std::vector<Row> rows;
  for (std::size_t r = 0; r < draft.rows.size(); ++r) {
    std::vector<Line> kept;
    for (std::size_t i = 0; i < draft.rows[r].pieces.size(); ++i) {
      const Line& piece = draft.rows[r].pieces[i];
      const std::string* as = role(static_cast<int>(r), static_cast<int>(i), -1);
      if (!as) {
        kept.push_back(piece);
        continue;
      }
      mover.line(piece, *as);
      for (int word : piece.words) draft.taken[static_cast<std::size_t>(word)] = true;
    }
    if (kept.size() == draft.rows[r].pieces.size())
      rows.push_back(std::move(draft.rows[r]));
    else if (!kept.empty())
      rows.push_back(row_of(*draft.page, std::move(kept)));
  }
  draft.rows = std::move(rows);
}

// Words at odd angles have no lines; the order they were drawn in is that of reading.
std::string slanted_text(const Page& page) {
  std::string text;
  for (const Word& word : page.slanted) text += (text.empty() ? "" : " ") + word.text;
  return text::normalize(text);
}

} // namespace

void set_furniture_apart(std::vector<PageDraft>& pages, double pitch, Flow& flow) {
  Chosen chosen;
  choose_repeated(gather(pages), chosen);
  choose_detached_foot(pages, pitch, chosen);
  Mover mover(flow);
  for (std::size_t p = 0; p < pages.size(); ++p) {
    move_chosen(pages[p], p, chosen, mover);
  }
}

void set_margin_text_apart(std::vector<PageDraft>& pages, Flow& flow) {
  for (PageDraft& page : pages) {
    std::vector<int> turned;
    for (std::size_t i = 0; i < page.taken.size(); ++i)
      if (!page.taken[i] && page.page->words[i].turn != Turn::none) turned.push_back(static_cast<int>(i));
    for (const Line& line : make_lines(*page.page, turned))
      flow.furniture.push_back({page.number(), "margin_text", line.text});
    for (int word : turned) page.taken[static_cast<std::size_t>(word)] = true;
    if (const std::string text = slanted_text(*page.page); !text.empty())
      flow.furniture.push_back({page.number(), "slanted_text", text});
    model::Provenance hidden;
    for (const Line& line : make_lines(*page.page, page.hidden)) {
      flow.furniture.push_back({page.number(), "hidden_text", line.text});
      model::merge(hidden, {{page.number(), line.box, 0, 0, {}}});
    }
    if (!hidden.empty())
      flow.warnings.push_back({"hidden_text", "the page has text that no reader sees; it was set apart", hidden});
  }
}

} // namespace arshjul::ingest::layout
