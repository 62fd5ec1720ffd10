#include "render/typeset/tagging.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

bool has_parts(const std::vector<Line>& lines) {
  return !lines.empty() && (lines.back().paragraph > 0 || lines.front().bullet);
}

std::size_t end_of_paragraph(const std::vector<Line>& lines, std::size_t begin) {
  std::size_t end = begin;
  while (end < lines.size() && lines[end].paragraph == lines[begin].paragraph) ++end;
  return end;
}

} // namespace

int Tagging::add(Role role, int parent, Labels labels) {
  elements.push_back({role, parent, labels});
  return static_cast<int>(elements.size()) - 1;
}

void Tagging::tag(std::vector<Line>& lines, const Text& text, Role role, int parent) {
  const bool beside = role == Role::paragraph && has_parts(lines);
  const int whole = beside ? parent : add(role, parent);
  if (!has_parts(lines)) {
    tag_paragraph(lines, 0, lines.size(), text, whole);
    return;
  }
  int list = artifact;
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = end_of_paragraph(lines, begin);
    if (!lines[begin].bullet) {
      list = artifact;
      tag_paragraph(lines, begin, end, text, add(Role::paragraph, whole));
    } else {
      if (list == artifact) list = add(Role::list, whole, Labels::bullets);
      tag_paragraph(lines, begin, end, text, tag_bullet(lines[begin], list));
    }
    begin = end;
  }
}

// The element of a bullet's words; its sign is the first run of its first line.
int Tagging::tag_bullet(Line& first, int list) {
  const int item = add(Role::item, list);
  first.runs.front().element = add(Role::label, item);
  return add(Role::item_body, item);
}

void Tagging::tag_paragraph(std::vector<Line>& lines, std::size_t begin, std::size_t end, const Text& text,
                            int element) {
  const auto target = [&](const Run& run) {
    return run.link == 0 ? anchors.end() : anchors.find(text[static_cast<std::size_t>(run.link) - 1].link);
  };
  const bool linked = std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(begin),
                                  lines.begin() + static_cast<std::ptrdiff_t>(end), [&](const Line& line) {
                                    return std::any_of(line.runs.begin(), line.runs.end(),
                                                       [&](const Run& run) { return target(run) != anchors.end(); });
                                  });
  int part = element, part_link = 0;
  bool first_part = linked;
  for (std::size_t i = begin; i < end; ++i)
    for (Run& run : lines[i].runs) {
      if (run.element != artifact) continue; // a bullet's sign
      const auto goal = target(run);
      const int link = goal == anchors.end() ? 0 : run.link;
      if (linked && (first_part || link != part_link)) {
        part = add(link ? Role::link : Role::span, element);
        if (link) links[part] = {goal->second, text[static_cast<std::size_t>(link) - 1].text};
      }
      first_part = false;
      part_link = link;
      run.element = part;
    }
}

} // namespace arshjul::render
