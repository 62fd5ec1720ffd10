#include "render/word/docx.hpp"

#include "render/report_view.hpp"
#include "render/template.hpp"
#include "render/word/archive.hpp"

#include <map>
#include <string_view>

namespace arshjul::render {

std::string_view word_file(std::string_view name); // embedded at build time: *.mustache

namespace {

// Text widths of A4 pages in twentieths of a point: upright with margins of 2.5 cm, lying with 2 cm.
constexpr int text_width = 9070, lying_text_width = 14570;

struct PackagePart {
  const char *name, *file;
};
// The content types go first: so a reader knows the package by its first bytes.
constexpr PackagePart package_parts[] = {{"[Content_Types].xml", "content_types.mustache"},
                                         {"_rels/.rels", "package_relations.mustache"},
                                         {"word/document.xml", "document.mustache"},
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
  const std::map<std::string, std::string> partials = {{"the_pieces", std::string(word_file("pieces.mustache"))},
                                                       {"the_spans", std::string(word_file("spans.mustache"))},
                                                       {"the_section", std::string(word_file("section.mustache"))}};
  std::vector<std::pair<std::string, std::string>> parts;
  for (const PackagePart& part : package_parts)
    parts.emplace_back(part.name, fill_template(word_file(part.file), view, part.file, partials));
  return zip_archive(parts);
}

} // namespace arshjul::render
