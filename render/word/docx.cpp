#include "render/word/docx.hpp"

#include "render/report_view.hpp"
#include "render/template.hpp"
#include "render/word/archive.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

namespace arshjul::render {

std::string_view word_file(std::string_view name); // embedded at build time: *.mustache

namespace {

constexpr double outline_width = 0.6, widest_word = 80, widest_words = 230; // of figures, points
// Text widths of A4 pages in twentieths of a point: upright with margins of 2.5 cm, lying with 2 cm.
constexpr int text_width = 9070, lying_text_width = 14570;

struct PackagePart {
  const char* name;
  std::string_view file;
};
constexpr std::string_view body = "document.mustache"; // the one part that holds the content
// The content types go first: so a reader knows the package by its first bytes.
constexpr PackagePart package_parts[] = {{"[Content_Types].xml", "content_types.mustache"},
                                         {"_rels/.rels", "package_relations.mustache"},
                                         {"word/document.xml", body},
                                         {"word/_rels/document.xml.rels", "document_relations.mustache"},
                                         {"word/styles.xml", "styles.mustache"},
                                         {"word/numbering.xml", "numbering.mustache"},
                                         {"word/settings.xml", "settings.mustache"},
                                         {"word/header1.xml", "header.mustache"},
                                         {"word/footer1.xml", "footer.mustache"},
                                         {"docProps/core.xml", "core.mustache"},
                                         {"docProps/app.xml", "app.mustache"}};

void set_widths(Json& view) {
  for (Json& part : view["parts"])
    for (Json& block : part["blocks"])
      if (block.contains("table"))
        for (Json& column : block["table"]["columns"])
          column["width"] =
              column["share"].get<int>() * (part["wide"].get<bool>() ? lying_text_width : text_width) / 1000;
}

long emu(double points) {
  return std::lround(12700 * points); // English metric units, what DrawingML counts in
}

// DrawingML places all by boxes; a box for words is as wide as they can be.
Json drawn(const Json& shape) {
  if (const auto box = shape.find("box"); box != shape.end())
    return {{"form", "rect"},
            {"x", emu((*box)["x"])},
            {"y", emu((*box)["y"])},
            {"cx", emu((*box)["width"])},
            {"cy", emu((*box)["height"])},
            {"fill", (*box)["fill"]},
            {"line", emu(outline_width)}};
  if (const auto disc = shape.find("disc"); disc != shape.end()) {
    const double radius = (*disc)["radius"];
    return {{"form", "ellipse"},
            {"x", emu((*disc)["x"].get<double>() - radius)},
            {"y", emu((*disc)["y"].get<double>() - radius)},
            {"cx", emu(2 * radius)},
            {"cy", emu(2 * radius)},
            {"fill", (*disc)["fill"]},
            {"line", emu(outline_width)}};
  }
  if (const auto line = shape.find("line"); line != shape.end()) {
    const double x0 = (*line)["x0"], y0 = (*line)["y0"], x1 = (*line)["x1"], y1 = (*line)["y1"];
    return {{"form", "line"},
            {"x", emu(std::min(x0, x1))},
            {"y", emu(std::min(y0, y1))},
            {"cx", emu(std::abs(x1 - x0))},
            {"cy", emu(std::abs(y1 - y0))},
            {"flip_x", x1 < x0},
            {"flip_y", y1 < y0},
            {"arrow", (*line)["arrow"]},
            {"line", emu((*line)["width"])}};
  }
  const Json& words = shape["words"];
  const std::string anchor = words["anchor"];
  const double size = words["size"], room = anchor == "middle" ? widest_word : widest_words;
  const double before = anchor == "start" ? 0 : anchor == "middle" ? room / 2 : room;
  return {{"form", "rect"},
          {"x", emu(words["x"].get<double>() - before)},
          {"y", emu(words["y"].get<double>() - size)},
          {"cx", emu(room)},
          {"cy", emu(1.3 * size)},
          {"words",
           {{"text", words["text"]},
            {"strong", words["strong"]},
            {"half_points", std::lround(2 * size)},
            {"justify", anchor == "start"    ? "left"
                        : anchor == "middle" ? "center"
                                             : "right"}}}};
}

void draw_figures(Json& view) {
  for (Json& part : view["parts"])
    for (Json& block : part["blocks"])
      if (block.contains("figure")) {
        Json& figure = block["figure"];
        for (const char* side : {"width", "height"}) figure[side] = emu(figure[side]);
        for (Json& shape : figure["shapes"]) shape = drawn(shape);
      }
}

// A paragraph's number is an instance of its own; bullets are the first.
void set_list_instances(Json& view) {
  constexpr int bullets = 1;
  const auto instance = [&](int number) { return number + bullets; };
  for (Json& list : view["numbered_lists"]) list["instance"] = instance(list["number"].get<int>());
  for (Json& part : view["parts"])
    for (Json& block : part["blocks"])
      if (block.contains("list")) {
        Json& list = block["list"];
        list["instance"] = list["numbered"].get<bool>() ? instance(list["number"].get<int>()) : bullets;
      }
}

} // namespace

std::string docx(const Report& report) {
  Json view = report_view(report);
  set_widths(view);
  set_list_instances(view);
  draw_figures(view);
  const std::map<std::string, std::string> partials = {{"the_pieces", std::string(word_file("pieces.mustache"))},
                                                       {"the_spans", std::string(word_file("spans.mustache"))},
                                                       {"the_figure", std::string(word_file("figure.mustache"))},
                                                       {"the_section", std::string(word_file("section.mustache"))}};
  Json beside = view; // what headers, styles and the like tell: without the content, which may be long
  beside.erase("parts");
  std::vector<std::pair<std::string, std::string>> parts;
  for (const PackagePart& part : package_parts)
    parts.emplace_back(part.name, fill_template(word_file(part.file), part.file == body ? view : beside, part.file,
                                                partials));
  return zip_archive(parts);
}

} // namespace arshjul::render
