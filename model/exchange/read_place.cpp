// Where something was printed, read back and checked: places, and the tables that carry theirs beside their cells.
#include "model/exchange/reader.hpp"

#include <array>
#include <set>

namespace arshjul::model {
namespace {

constexpr std::size_t box_numbers = 4, line_numbers = 2;

void read_box(const Json& json, const JsonPath& path, Box& box) {
  if (list_at(json, path).size() != box_numbers) path.fail("must be four numbers [x0, y0, x1, y1]");
  const std::array sides{&box.x0, &box.y0, &box.x1, &box.y1};
  for (std::size_t i = 0; i < box_numbers; ++i) from_json(json[i], path.element(i), *sides[i]);
  if (box.x1 < box.x0 || box.y1 < box.y0) path.fail("must go from top left to bottom right");
}

void read_lines(const Json& json, const JsonPath& path, Place& place) {
  if (list_at(json, path).size() != line_numbers) path.fail("must be two line numbers [first, last]");
  from_json(json[0], path.element(0), place.first_line);
  from_json(json[1], path.element(1), place.last_line);
  if (place.first_line < 1 || place.last_line < place.first_line) path.fail("must count from 1, the first line first");
}

// Either a page and a box, or lines.
void read_position(Reader& reader, Place& place) {
  const Json* lines = reader.take("lines");
  const Json* page = reader.take("page");
  const Json* box = reader.take("bbox");
  if (lines && (page || box)) reader.at("lines").fail("can't stand beside a page");
  if (lines) return read_lines(*lines, reader.at("lines"), place);
  reader.need("page", "bbox");
  from_json(*page, reader.at("page"), place.page);
  if (place.page < 1) reader.at("page").fail("must count from 1");
  read_box(*box, reader.at("bbox"), place.box);
}

void read_cells(const Json& json, const JsonPath& path, std::vector<std::string>& cells) {
  each_element(json, path, [&](const Json& cell, const JsonPath& at) { cells.push_back(text_at(cell, at)); });
}

} // namespace

void from_json(const Json& json, const JsonPath& path, Place& place) {
  Reader reader(json, path);
  reader("source", place.source);
  read_position(reader, place);
  reader.finish();
}

void from_json(const Json& json, const JsonPath& path, Table& table) {
  Reader reader(json, path);
  Place first;
  read_position(reader, first);
  reader("provenance", table.provenance);
  if (table.provenance.empty()) table.provenance.push_back(first);
  reader.need("role", "header", "rows");
  reader("role", table.role);
  read_cells(*reader.take("header"), reader.at("header"), table.header);
  each_element(*reader.take("rows"), reader.at("rows"),
               [&](const Json& row, const JsonPath& at) { read_cells(row, at, table.rows.emplace_back().cells); });
  reader.finish();
}

namespace {

class ItemCheck {
public:
  ItemCheck(std::string_view name, const std::vector<DossierSource>* sources) : file(name) {
    if (!sources) return;
    dossier = true;
    for (const DossierSource& source : *sources) files.insert(source.source.file);
  }

  template <class T>
  void operator()(const char* list, const std::vector<T>& items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      const JsonPath path = JsonPath{file, list}.element(i);
      if (!ids.insert(items[i].id).second) path.member("id").fail("is \"" + items[i].id + "\" a second time");
      check(items[i].provenance, path.member("provenance"));
    }
  }

private:
  void check(const Provenance& provenance, const JsonPath& path) const {
    for (std::size_t i = 0; i < provenance.size(); ++i)
      if (dossier && !files.contains(provenance[i].source))
        path.element(i).member("source").fail("must be one of the dossier's sources");
  }

  std::string_view file;
  bool dossier = false;
  std::set<std::string> files, ids;
};

} // namespace

void check_items(const Content& content, std::string_view file, const std::vector<DossierSource>* sources) {
  ItemCheck check(file, sources);
  check("decisions", content.decisions);
  check("sections", content.sections);
  check("objectives", content.objectives);
  check("goals", content.goals);
  check("indicators", content.indicators);
  check("risks", content.risks);
  check("controls", content.controls);
  check("recommendations", content.recommendations);
  check("budget", content.budget);
}

} // namespace arshjul::model
