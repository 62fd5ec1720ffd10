// Tables of items: a row for each, a column for each thing that some of them says.
#pragma once

#include "model/dossier.hpp"
#include "render/report/blocks.hpp"
#include "render/report/report.hpp"
#include "render/report/wording.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace arshjul::render {

// A column is a heading and what it says of an item; it stands in the table only if it says something.
template <class Item>
struct ColumnPlan {
  std::string header;
  std::function<Text(const Item&)> cell;
};

template <class Item>
Table build(const std::vector<const Item*>& items, const std::vector<ColumnPlan<Item>>& plan) {
  Table table;
  table.rows.resize(items.size());
  for (const ColumnPlan<Item>& column : plan) {
    std::vector<Text> cells;
    bool says = false;
    for (const Item* item : items) {
      cells.push_back(column.cell(*item));
      says = says || !plain(cells.back()).empty();
    }
    if (!says) continue;
    table.header.push_back(column.header);
    for (std::size_t row = 0; row < items.size(); ++row) table.rows[row].push_back(std::move(cells[row]));
  }
  return table;
}

template <class Item>
std::vector<const Item*> pointers(const std::vector<Item>& items) {
  std::vector<const Item*> all;
  for (const Item& item : items) all.push_back(&item);
  return all;
}

template <class Item>
ColumnPlan<Item> text_column(const std::string& header, std::string Item::*member) {
  return {header, [member](const Item& item) { return Text{{item.*member}}; }};
}

inline Text source_cell(const model::Item& item, const Material& material) {
  Text text{{material.notes.note(item.provenance)}};
  const Text mark = material.checks.mark(item);
  if (mark.empty()) return text;
  text.push_back({"\n"});
  text.push_back(mark.back());
  return text;
}

// Where a row comes from, and what is to be checked in it: the other columns have the source's own words alone.
template <class Item>
ColumnPlan<Item> source_column(const Material& material) {
  return {"Källa", [&material](const Item& item) { return source_cell(item, material); }};
}

// "Label: words", on a line of its own.
inline void labelled(Text& text, const std::string& label, const std::string& words) {
  if (words.empty()) return;
  if (!plain(text).empty()) text.push_back({"\n"});
  text.push_back({label + ": ", Mark::strong});
  text.push_back({words});
}

inline void line(Text& text, const std::string& words) {
  if (words.empty()) return;
  if (!plain(text).empty()) text.push_back({"\n"});
  text.push_back({words});
}

inline std::string words_of(const std::optional<model::Coded>& coded) {
  return coded ? coded_told(*coded) : "";
}

// A figure and what it is about; nothing when there is none.
inline void add_figure(Part& part, const std::string& about, std::optional<Figure> figure) {
  if (!figure) return;
  part.blocks.emplace_back(Paragraph{{{about}}, Voice::quiet, true});
  part.blocks.emplace_back(std::move(*figure));
}

// What one column tells in several parts. Where the items have only one of them, the column is that part's own; else
// the first part goes without a label, unless `all_labelled`.
template <class Item>
ColumnPlan<Item> joint_column(const std::vector<const Item*>& items, const std::string& header, bool all_labelled,
                              std::vector<std::pair<std::string, std::function<std::string(const Item&)>>> parts) {
  std::erase_if(parts, [&](const auto& part) {
    return std::all_of(items.begin(), items.end(), [&](const Item* item) { return part.second(*item).empty(); });
  });
  if (parts.size() == 1)
    return {parts.front().first, [say = parts.front().second](const Item& item) { return Text{{say(item)}}; }};
  return {header, [header, all_labelled, parts](const Item& item) {
            Text text;
            for (const auto& [label, say] : parts)
              all_labelled || label != header ? labelled(text, label, say(item)) : line(text, say(item));
            return text;
          }};
}

} // namespace arshjul::render
