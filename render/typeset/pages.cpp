// First fit: a strip goes on the page if it fits, with all that must not be parted from it; else the page is turned.
// What is taller than a page, and rows taller than their share of it, are split between lines.
#include "model/base/text.hpp"
#include "render/typeset/galley.hpp"
#include "render/typeset/paragraph.hpp"
#include "render/typeset/typeset.hpp"

#include <algorithm>
#include <map>

namespace arshjul::render {
namespace {

constexpr double stamp_padding = 3; // points between the stamp's words and its frame

class PageMaker {
public:
  PageMaker(const Report& text, const Advance& measure) : report(text), advance(measure) {}

  Typeset make() {
    Galley galley = set_galley(report, advance);
    result.links = std::move(galley.links);
    const std::vector<Strip>& strips = galley.strips;
    for (const Strip& strip : strips)
      if (strip.is_header) headers[strip.table] = &strip;
    for (std::size_t i = 0; i < strips.size(); ++i) {
      if (strips[i].opens_page || result.pages.empty())
        turn(strips[i].lying);
      else if (!at_top() && height_with_company(strips, i) > room() - gap_before(strips[i]))
        turn_within(strips[i], i > 0 && strips[i - 1].table == strips[i].table);
      place(strips[i]);
    }
    if (result.pages.empty()) turn(false);
    result.elements = std::move(galley.elements);
    for (const auto& [element, box] : figure_boxes) result.elements[static_cast<std::size_t>(element)].box = box;
    furnish();
    return std::move(result);
  }

private:
  Page& page() { return result.pages.back(); }
  bool at_top() const { return y <= style::margin_top + header_height + 0.01; }
  double room() const { return result.pages.back().height - style::margin_bottom - y; }
  double gap_before(const Strip& strip) const { return at_top() ? 0 : strip.space_before; }
  double left() const { return lying ? style::margin_side_lying : style::margin_side; }

  void turn(bool landscape) {
    lying = landscape;
    result.pages.emplace_back();
    if (lying) std::swap(page().width, page().height);
    y = style::margin_top;
    header_height = 0;
  }

  // A new page in the middle of things: a table's header row comes along.
  void turn_within(const Strip& next, bool table_goes_on) {
    turn(next.lying);
    const auto header = headers.find(next.table);
    if (!table_goes_on || next.is_header || header == headers.end()) return;
    Strip again = *header->second;
    for (Stack& stack : again.stacks)
      for (Line& line : stack.lines)
        for (Run& run : line.runs) run.element = artifact;
    again.space_before = 0;
    if (again.height() > style::whole_row_share * text_height_of_page(lying)) return;
    header_height = again.height();
    draw(again);
  }

  // The strip's height with that of all that must stand on the same page; of the last, only what may not be parted.
  double height_with_company(const std::vector<Strip>& strips, std::size_t i) const {
    double height = 0;
    for (; strips[i].keep_with_next && i + 1 < strips.size() && !strips[i + 1].opens_page; ++i)
      height += strips[i].height() + strips[i].space_after + strips[i + 1].space_before;
    height += strips[i].whole ? strips[i].height() : least_height(strips[i]);
    return std::min(height, text_height_of_page(lying) - 0.1);
  }

  // As little as may be placed of a strip: `least_lines` of it.
  static double least_height(const Strip& strip) {
    double least = 0;
    for (const Stack& stack : strip.stacks) {
      const std::size_t all = stack.lines.size(), few = style::least_lines;
      if (all > 0) least = std::max(least, stack.lines[(all <= few + 1 ? all : few) - 1].bottom());
    }
    return least + 2 * strip.padding;
  }

  void place(Strip strip) {
    if (!at_top()) y += strip.space_before;
    while (strip.height() > room() + 0.01) {
      auto [head, tail] = split(strip, room(), false);
      if (head.stacks.empty() && !at_top()) {
        turn_within(strip, strip.table >= 0);
        continue;
      }
      if (head.stacks.empty()) std::tie(head, tail) = split(strip, room(), true);
      draw(head);
      strip = std::move(tail);
      turn_within(strip, strip.table >= 0);
    }
    draw(strip);
    y += strip.space_after;
  }

  void draw(const Strip& strip) {
    const double height = strip.height();
    if (strip.bookmark) {
      Bookmark bookmark = *strip.bookmark;
      bookmark.page = static_cast<int>(result.pages.size()) - 1;
      bookmark.y = y;
      result.bookmarks.push_back(std::move(bookmark));
    }
    if (!strip.edges.empty()) frame(strip, height);
    if (!is_artifact(strip.figure)) draw_figure(strip, height);
    for (const Stack& stack : strip.stacks)
      for (const Line& line : stack.lines) draw(line, y + strip.padding + line.top);
    y += height;
    if (strip.underline > 0) {
      y += style::after_heading;
      page().rules.push_back({left(), y, left() + strip.underline, y, 2 * style::rule_width, style::accent});
    }
  }

  void draw_figure(const Strip& strip, double height) {
    page().drawings[strip.figure] = {left(), y, strip.shapes};
    figure_boxes[strip.figure] = {left(), y, left() + text_width_of_page(lying), y + height};
  }

  void draw(const Line& line, double top) {
    for (const Highlight& mark : line.highlights)
      page().fills.push_back(
          {{left() + mark.x, top, left() + mark.x + mark.width, top + line.height}, style::highlight});
    for (Run run : line.runs) {
      run.x += left();
      run.y = top + line.baseline;
      if (result.links.contains(run.element)) draw_link(run, top, line.height);
      page().runs.push_back(std::move(run));
    }
  }

  // Blue and underlined, as a link isn't to be known by its colour alone.
  void draw_link(Run& run, double top, double height) {
    run.ink = style::accent;
    const double under = run.y + style::link_rule_below, end = run.x + run.width;
    page().links.push_back({{run.x, top, end, top + height}, run.element});
    page().rules.push_back({run.x, under, end, under, style::rule_width, style::accent});
  }

  void frame(const Strip& strip, double height) {
    const double x0 = left() + strip.edges.front(), x1 = left() + strip.edges.back();
    if (strip.is_header) page().fills.push_back({{x0, y, x1, y + height}, style::heading_tint});
    std::vector<Rule>& rules = page().rules;
    rules.push_back({x0, y, x1, y});
    if (!strip.goes_on) rules.push_back({x0, y + height, x1, y + height}); // an open frame says that the row goes on
    for (const double edge : strip.edges) rules.push_back({left() + edge, y, left() + edge, y + height});
  }

  // What stands on every page: running head, stamp, foot and page number.
  void furnish() {
    for (std::size_t i = 0; i < result.pages.size(); ++i) {
      Page& sheet = result.pages[i];
      std::stable_sort(sheet.runs.begin(), sheet.runs.end(), [](const Run& a, const Run& b) {
        return static_cast<unsigned>(a.element) < static_cast<unsigned>(b.element); // artifacts last
      });
      const double margin = sheet.width > sheet.height ? style::margin_side_lying : style::margin_side;
      const double right = sheet.width - margin, foot = sheet.height - style::foot_baseline;
      if (i > 0) write(sheet, head_artifact, report.running_head_left, style::running, margin, style::head_baseline, 0);
      stamp(sheet, right, style::head_baseline);
      if (i > 0)
        write(sheet, head_artifact, report.running_head_right, style::running, (margin + right) / 2,
              style::head_baseline, 0.5);
      write(sheet, foot_artifact, report.running_foot, style::running, margin, foot, 0);
      const std::string number = "Sida " + std::to_string(i + 1) + " (" + std::to_string(result.pages.size()) + ")";
      write(sheet, foot_artifact, number, style::running, right, foot, 1);
    }
  }

  // `before`: the share of the text's width that stands left of x.
  double write(Page& sheet, int element, const std::string& words, const TextStyle& look, double x, double baseline,
               double before) const {
    const double width = text_width(words, look.face, look.size, advance);
    if (!words.empty())
      sheet.runs.push_back({x - before * width, baseline, width, words, look.face, look.size, look.ink, element});
    return width;
  }

  void stamp(Page& sheet, double right, double baseline) const {
    if (report.stamp.empty()) return;
    const double width = write(sheet, stamp_artifact, report.stamp, style::stamp, right - stamp_padding, baseline, 1);
    const double x0 = right - width - 2 * stamp_padding, y0 = baseline - style::stamp.size,
                 y1 = baseline + stamp_padding;
    for (const double y_edge : {y0, y1}) sheet.rules.push_back({x0, y_edge, right, y_edge});
    for (const double x_edge : {x0, right}) sheet.rules.push_back({x_edge, y0, x_edge, y1});
  }

  const Report& report;
  const Advance& advance;
  Typeset result;
  std::map<int, const Strip*> headers;
  std::map<int, model::Box> figure_boxes; // by element
  double y = 0, header_height = 0;
  bool lying = false;
};

} // namespace

Typeset typeset(const Report& report, const Advance& advance) {
  return PageMaker(report, advance).make();
}

} // namespace arshjul::render
