#include "render/typeset/galley.hpp"

#include "render/typeset/columns.hpp"
#include "render/typeset/paragraph.hpp"
#include "render/typeset/tagging.hpp"

#include <algorithm>
#include <map>

namespace arshjul::render {
namespace {

constexpr double narrowest_label = style::list_text - style::list_label;

class Compositor {
public:
  explicit Compositor(const Advance& measure) : advance(measure) { tags.add(Role::document, artifact); }

  Galley compose(const Report& report) {
    note_anchors(report);
    for (const Part& part : report.parts) compose(part);
    galley.elements = std::move(tags.elements);
    galley.links = std::move(tags.links);
    return std::move(galley);
  }

private:
  // Each heading becomes a bookmark, in order.
  void note_anchors(const Report& report) {
    std::size_t bookmark = 0;
    for (const Part& part : report.parts)
      for (const Block& block : part.blocks)
        if (const Heading* heading = std::get_if<Heading>(&block)) {
          if (!heading->anchor.empty()) tags.anchors.emplace(heading->anchor, bookmark);
          ++bookmark;
        }
  }

  void compose(const Part& part) {
    opens_page = true;
    parent = tags.add(Role::part, 0);
    share_demands(part);
    for (const Block& block : part.blocks) std::visit([this](const auto& value) { set(value); }, block);
  }

  // Tables of one part with as many columns are set alike, so that their columns stand under each other.
  void share_demands(const Part& part) {
    demands.clear();
    for (const Block& block : part.blocks)
      if (const Table* table = std::get_if<Table>(&block)) {
        std::vector<ColumnDemand>& shared = demands[table->header.size()];
        shared.resize(table->header.size());
        const std::vector<ColumnDemand> own = column_demands(*table, advance);
        for (std::size_t i = 0; i < own.size(); ++i) shared[i].include(own[i]);
      }
    lying =
        std::any_of(demands.begin(), demands.end(), [](const auto& shared) { return wants_lying_page(shared.second); });
    width = text_width_of_page(lying);
  }

  Stack stack(const Text& text, const TextStyle& style, double x, double measure, Role role, int above) {
    Stack result{set_lines(text, style, measure, advance, artifact)};
    tags.tag(result.lines, text, role, above);
    for (Line& line : result.lines) {
      for (Run& run : line.runs) run.x += x;
      for (Highlight& highlight : line.highlights) highlight.x += x;
    }
    return result;
  }

  void add(Strip strip) {
    strip.lying = lying;
    strip.opens_page = opens_page;
    opens_page = false;
    galley.strips.push_back(std::move(strip));
  }

  void set(const Heading& heading) {
    static constexpr Role roles[] = {Role::heading1, Role::heading2, Role::heading3};
    const TextStyle* const styles[] = {&style::title, &style::section, &style::subsection};
    static constexpr double before[] = {style::before_title, style::before_section, style::before_subsection};
    // Without a gap in the levels, as a reader's table of contents has none.
    last_level = std::clamp(heading.level, 1, std::min(3, last_level + 1));
    const auto level = static_cast<std::size_t>(last_level - 1);
    Strip strip;
    strip.stacks = {
        stack({{heading.text}}, *styles[level], 0, balanced(heading.text, *styles[level]), roles[level], parent)};
    strip.space_before = before[level];
    strip.space_after = style::after_heading;
    if (level == 0) {
      strip.underline = width;
      strip.space_after += style::after_heading;
    }
    strip.whole = strip.keep_with_next = true;
    strip.bookmark = Bookmark{last_level, heading.text, 0, 0};
    add(std::move(strip));
  }

  // The least measure that needs no more lines: a long heading breaks in the middle, not before its last word.
  double balanced(const std::string& words, const TextStyle& look) const {
    const auto lines = [&](double measure) { return set_lines({{words}}, look, measure, advance, artifact).size(); };
    const std::size_t needed = lines(width);
    double low = width / 2, high = width;
    for (int halving = 0; needed > 1 && halving < 8; ++halving) {
      const double middle = (low + high) / 2;
      (lines(middle) > needed ? low : high) = middle;
    }
    return high;
  }

  void set(const Paragraph& paragraph) {
    const TextStyle& look = paragraph.voice == Voice::quiet ? style::quiet : style::body;
    // Each paragraph of the text is a strip of its own, as a heading's prose may hold several.
    for (const Text& text : apart(paragraph.text)) {
      Strip strip;
      strip.stacks = {stack(text, look, 0, width, Role::paragraph, parent)};
      strip.space_before = style::before_paragraph;
      strip.space_after = style::after_paragraph;
      strip.keep_with_next = paragraph.keep_with_next;
      add(std::move(strip));
    }
  }

  static std::vector<Text> apart(const Text& text) {
    std::vector<Text> all(1);
    for (const Span& span : text) {
      std::size_t from = 0;
      for (std::size_t gap; (gap = span.text.find("\n\n", from)) != std::string::npos; from = gap + 2) {
        all.back().push_back({span.text.substr(from, gap - from), span.mark, span.link});
        all.emplace_back();
      }
      all.back().push_back({span.text.substr(from), span.mark, span.link});
    }
    return all;
  }

  void set(const List& list) {
    const int whole = tags.add(Role::list, parent, list.labels);
    const bool labelled = list.labels != Labels::none;
    const double x = labelled ? style::list_text : style::clause_indent;
    int number = 0;
    for (const Text& text : list.items) {
      ++number;
      const int item = tags.add(Role::item, whole);
      Strip strip;
      if (labelled) {
        const std::string label = list.labels == Labels::numbers ? std::to_string(number) + "." : "•";
        strip.stacks.push_back(stack({{label}}, style::body, style::list_label, narrowest_label, Role::label, item));
      }
      strip.stacks.push_back(stack(text, style::body, x, width - x, Role::item_body, item));
      strip.space_after = number == static_cast<int>(list.items.size()) ? style::after_paragraph : style::after_item;
      add(std::move(strip));
    }
  }

  void set(const Table& table) {
    const std::vector<double> widths = column_widths(demands.at(table.header.size()), width);
    std::vector<double> edges(1, 0);
    for (const double column : widths) edges.push_back(edges.back() + column);
    const int number = ++tables;
    const int whole = tags.add(Role::table, parent);
    std::vector<Text> header;
    for (const std::string& text : table.header) header.push_back({{text}});
    Strip head = row(header, edges, style::column_heading, Role::column_header, whole);
    head.is_header = head.whole = head.keep_with_next = true;
    head.table = number;
    add(std::move(head));
    for (const auto& cells : table.rows) {
      Strip strip = row(cells, edges, style::cell, Role::cell, whole);
      strip.whole = strip.height() <= style::whole_row_share * text_height_of_page(lying);
      strip.table = number;
      add(std::move(strip));
    }
    galley.strips.back().space_after = style::after_table;
    keep_last_row(table.rows.size());
  }

  // A last row alone on a page looks forgotten.
  void keep_last_row(std::size_t rows) {
    if (rows < 3 || !galley.strips.back().whole) return;
    Strip& before = galley.strips[galley.strips.size() - 2];
    before.keep_with_next = before.whole;
  }

  Strip row(const std::vector<Text>& cells, const std::vector<double>& edges, const TextStyle& look, Role role,
            int table) {
    const int element = tags.add(Role::row, table);
    Strip strip;
    strip.edges = edges;
    strip.padding = style::cell_padding_y;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
      const double measure = edges[i + 1] - edges[i] - 2 * style::cell_padding_x;
      const Text none;
      strip.stacks.push_back(stack(i < cells.size() ? cells[i] : none, look, edges[i] + style::cell_padding_x, measure,
                                   role == Role::cell && i == 0 ? Role::row_header : role, element));
    }
    return strip;
  }

  void set(const Figure& figure) {
    Strip strip;
    strip.figure = tags.add(Role::figure, parent);
    tags.elements.back().alternative = figure.alternative;
    Stack stack;
    for (const Shape& shape : figure.shapes)
      if (const DrawnWords* words = std::get_if<DrawnWords>(&shape))
        stack.lines.push_back(words_of(*words, strip.figure));
      else
        strip.shapes.push_back(shape);
    Line all;
    all.height = figure.height;
    stack.lines.push_back(std::move(all));
    strip.stacks.push_back(std::move(stack));
    strip.space_after = style::after_figure;
    strip.whole = true;
    add(std::move(strip));
  }

  Line words_of(const DrawnWords& words, int element) const {
    const Face face = words.strong ? Face::bold : Face::regular;
    const double length = text_width(words.text, face, words.size, advance);
    const double before = words.anchor == Anchor::start ? 0 : words.anchor == Anchor::middle ? 0.5 : 1;
    Line line;
    line.top = words.y;
    // The blank keeps the words apart when the figure's text is copied.
    line.runs.push_back(
        {words.x - before * length, 0, length, words.text + " ", face, words.size, style::black, element});
    return line;
  }

  void set(const Letterhead& letterhead) {
    Strip strip;
    strip.space_after = style::after_letterhead;
    strip.whole = strip.keep_with_next = true;
    const double column = width / 3;
    strip.stacks.push_back(joined_lines(letterhead.sender, style::letterhead, 0, column - style::list_label));
    // Two columns, read from side to side.
    Stack sides[2];
    for (std::size_t i = 0; i < letterhead.fields.size(); ++i) {
      const Field& field = letterhead.fields[i];
      Stack& below = sides[i % 2];
      const double x = column * static_cast<double>(1 + i % 2), measure = column - style::list_label;
      append_below(
          below, stack({{field.label, Mark::strong}}, style::letterhead_label, x, measure, Role::paragraph, parent), 0);
      append_below(below, stack(field.value, style::letterhead, x, measure, Role::paragraph, parent), 0);
      if (!below.lines.empty()) gap_after(below);
    }
    for (Stack& side : sides) strip.stacks.push_back(std::move(side));
    add(std::move(strip));
  }

  void set(const Signature& signature) {
    Strip strip;
    strip.space_before = style::before_signature;
    strip.space_after = style::after_paragraph;
    strip.whole = true;
    Stack lines = stack(signature.office, style::body, 0, width, Role::paragraph, parent);
    append_below(lines, stack(signature.name, style::body, 0, width, Role::paragraph, parent), style::room_to_sign);
    append_below(lines, stack(signature.title, style::body, 0, width, Role::paragraph, parent), 0);
    strip.stacks.push_back(std::move(lines));
    add(std::move(strip));
  }

  Stack joined_lines(const std::vector<Text>& texts, const TextStyle& look, double x, double measure) {
    Stack all;
    for (const Text& text : texts)
      append_below(all, stack(text, look, x, measure, Role::paragraph, parent), style::between_sender_lines);
    return all;
  }

  static void append_below(Stack& above, Stack below, double gap) {
    const double top = above.lines.empty() ? 0 : above.lines.back().bottom() + gap;
    for (Line& line : below.lines) {
      line.top += top;
      above.lines.push_back(std::move(line));
    }
  }

  static void gap_after(Stack& fields) { fields.lines.back().height += style::after_item; }

  const Advance& advance;
  Galley galley;
  Tagging tags;
  int last_level = 0; // of a heading
  double width = 0;
  std::map<std::size_t, std::vector<ColumnDemand>> demands; // of the part's tables, by their number of columns
  bool lying = false, opens_page = false;
  int parent = 0, tables = -1;
};

} // namespace

double text_width_of_page(bool lying) {
  return lying ? style::page_long - 2 * style::margin_side_lying : style::page_short - 2 * style::margin_side;
}

double text_height_of_page(bool lying) {
  return (lying ? style::page_short : style::page_long) - style::margin_top - style::margin_bottom;
}

Galley set_galley(const Report& report, const Advance& advance) {
  return Compositor(advance).compose(report);
}

} // namespace arshjul::render
