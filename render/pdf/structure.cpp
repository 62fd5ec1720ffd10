#include "render/pdf/structure.hpp"

#include "render/pdf/syntax.hpp"

#include <array>

namespace arshjul::render {
namespace {

std::size_t index(int number) {
  return static_cast<std::size_t>(number);
}

// What an artifact is (PDF 32000-1, 14.8.2.2.2).
const char* artifact_properties(int element) {
  switch (element) {
  case head_artifact:
    return "/Type /Pagination /Subtype /Header /Attached [/Top]";
  case foot_artifact:
    return "/Type /Pagination /Subtype /Footer /Attached [/Bottom]";
  case stamp_artifact:
    return "/Type /Pagination /Subtype /Watermark";
  default:
    return "/Type /Pagination";
  }
}

const char* numbering(Labels labels) {
  switch (labels) {
  case Labels::bullets:
    return "Disc";
  case Labels::numbers:
    return "Decimal";
  case Labels::none:
    break;
  }
  return "None";
}

} // namespace

const char* tag_of(Role role) {
  // In the order of the enumeration.
  static constexpr std::array tags = {"Document", "Part",  "H1", "H2", "H3", "P",  "L",    "LI",   "Lbl",
                                      "LBody",    "Table", "TR", "TH", "TH", "TD", "Span", "Link", "Figure"};
  static_assert(tags.size() == static_cast<std::size_t>(Role::figure) + 1);
  return tags[static_cast<std::size_t>(role)];
}

std::string link_body(const model::Box& box, const std::string& words, int struct_parent, const std::string& page,
                      double top) {
  constexpr const char* printed = "4"; // PDF/A wants each annotation to be printed
  return "/Type /Annot\n/Subtype /Link\n/Rect [" + pdf_number(box.x0) + " " + pdf_number(box.y0) + " " +
         pdf_number(box.x1) + " " + pdf_number(box.y1) + "]\n/Border [0 0 0]\n/F " + printed + "\n/StructParent " +
         std::to_string(struct_parent) + "\n/Contents " + pdf_text(words) + "\n/Dest [" + page + " /XYZ 0 " +
         pdf_number(top) + " 0]\n";
}

Structure::Structure(std::vector<Element> all, std::size_t number_of_pages)
    : elements(std::move(all)), children(elements.size()), marks(elements.size()), page_count(number_of_pages) {
  for (std::size_t i = 0; i < elements.size(); ++i)
    if (elements[i].parent >= 0) children[index(elements[i].parent)].push_back(static_cast<int>(i));
}

void Structure::begin_page(double height) {
  pages.emplace_back();
  heights.push_back(height);
}

std::string Structure::begin(int element, const std::string& actual_text) {
  if (is_artifact(element)) return std::string("/Artifact <<") + artifact_properties(element) + ">> BDC\n";
  const Mark mark{static_cast<int>(pages.size()) - 1, static_cast<int>(pages.back().size())};
  pages.back().push_back(element);
  marks[index(element)].push_back(mark);
  const std::string number = " <</MCID " + std::to_string(mark.number);
  // Readers look for an actual text in a span only; whose content it is, the number tells.
  if (!actual_text.empty()) return "/Span" + number + " /ActualText " + pdf_text(actual_text) + ">> BDC\n";
  return std::string("/") + tag_of(elements[index(element)].role) + number + ">> BDC\n";
}

int Structure::annotate(int element) {
  const auto number = static_cast<int>(annotations.size());
  annotations.push_back(element);
  marks[index(element)].push_back({static_cast<int>(pages.size()) - 1, number, true});
  return static_cast<int>(page_count) + number; // the pages come first in the parent tree
}

std::string Structure::attributes(int element) const {
  const Element& self = elements[index(element)];
  switch (self.role) {
  case Role::column_header:
    return "/A <</O /Table /Scope /Column>>\n";
  case Role::row_header:
    return "/A <</O /Table /Scope /Row>>\n";
  case Role::list:
    return std::string("/A <</O /List /ListNumbering /") + numbering(self.labels) + ">>\n";
  case Role::figure: {
    const double height = marks[index(element)].empty() ? 0 : heights[index(marks[index(element)].front().page)];
    return "/Alt " + pdf_text(self.alternative) + "\n/A <</O /Layout /Placement /Block /BBox [" +
           pdf_number(self.box.x0) + " " + pdf_number(height - self.box.y1) + " " + pdf_number(self.box.x1) + " " +
           pdf_number(height - self.box.y0) + "]>>\n";
  }
  default:
    return {};
  }
}

std::string Structure::element_body(int element, const std::string& tree, const Reference& object,
                                    const Reference& page, const Reference& annotation) const {
  const Element& self = elements[index(element)];
  std::string body = std::string("/Type /StructElem\n/S /") + tag_of(self.role) + "\n/P ";
  body += self.parent < 0 ? tree : object(self.parent);
  const std::vector<Mark>& own = marks[index(element)];
  const int first = own.empty() ? -1 : own.front().page;
  if (first >= 0) body += "\n/Pg " + page(first);
  body += "\n/K [";
  for (const int child : children[index(element)]) body += object(child) + " ";
  for (const Mark& mark : own) {
    if (mark.is_annotation)
      body += "<</Type /OBJR /Pg " + page(mark.page) + " /Obj " + annotation(mark.number) + ">> ";
    else if (mark.page == first)
      body += std::to_string(mark.number) + " ";
    else
      body += "<</Type /MCR /Pg " + page(mark.page) + " /MCID " + std::to_string(mark.number) + ">> ";
  }
  return body + "]\n" + attributes(element);
}

std::string Structure::parent_tree_body(const Reference& object) const {
  std::string body = "/Nums [";
  for (std::size_t page = 0; page < pages.size(); ++page) {
    body += std::to_string(page) + " [";
    for (const int element : pages[page]) body += object(element) + " ";
    body += "]\n";
  }
  for (std::size_t i = 0; i < annotations.size(); ++i)
    body += std::to_string(page_count + i) + " " + object(annotations[i]) + "\n";
  return body + "]\n";
}

std::string Structure::tree_body(const std::string& root, const std::string& parents) const {
  return "/Type /StructTreeRoot\n/K [" + root + "]\n/ParentTree " + parents + "\n/ParentTreeNextKey " +
         std::to_string(page_count + annotations.size()) + "\n";
}

} // namespace arshjul::render
