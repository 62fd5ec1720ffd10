#include "render/pdf/structure.hpp"

namespace arshjul::render {
namespace {

std::size_t index(int number) {
  return static_cast<std::size_t>(number);
}

} // namespace

const char* tag_of(Role role) {
  switch (role) {
  case Role::document:
    return "Document";
  case Role::part:
    return "Part";
  case Role::heading1:
    return "H1";
  case Role::heading2:
    return "H2";
  case Role::heading3:
    return "H3";
  case Role::paragraph:
    return "P";
  case Role::list:
    return "L";
  case Role::item:
    return "LI";
  case Role::label:
    return "Lbl";
  case Role::item_body:
    return "LBody";
  case Role::table:
    return "Table";
  case Role::row:
    return "TR";
  case Role::header_cell:
    return "TH";
  case Role::cell:
    return "TD";
  }
  return "P";
}

Structure::Structure(std::vector<Element> all)
    : elements(std::move(all)), children(elements.size()), marks(elements.size()) {
  for (std::size_t i = 0; i < elements.size(); ++i)
    if (elements[i].parent >= 0) children[index(elements[i].parent)].push_back(static_cast<int>(i));
}

void Structure::begin_page() {
  pages.emplace_back();
}

std::string Structure::begin(int element) {
  if (element == artifact) return "/Artifact <</Type /Pagination>> BDC\n";
  const Mark mark{static_cast<int>(pages.size()) - 1, static_cast<int>(pages.back().size())};
  pages.back().push_back(element);
  marks[index(element)].push_back(mark);
  return std::string("/") + tag_of(elements[index(element)].role) + " <</MCID " + std::to_string(mark.number) +
         ">> BDC\n";
}

std::string Structure::element_body(int element, const std::string& tree, const Reference& object,
                                    const Reference& page) const {
  const Element& self = elements[index(element)];
  std::string body = std::string("/Type /StructElem\n/S /") + tag_of(self.role) + "\n/P ";
  body += (self.parent < 0 ? tree : object(self.parent)) + "\n/K [";
  for (const int child : children[index(element)]) body += object(child) + " ";
  for (const Mark& mark : marks[index(element)])
    body += "<</Type /MCR /Pg " + page(mark.page) + " /MCID " + std::to_string(mark.number) + ">> ";
  body += "]\n";
  if (self.role == Role::header_cell) body += "/A <</O /Table /Scope /Column>>\n";
  return body;
}

std::string Structure::parent_tree_body(const Reference& object) const {
  std::string body = "/Nums [";
  for (std::size_t page = 0; page < pages.size(); ++page) {
    body += std::to_string(page) + " [";
    for (const int element : pages[page]) body += object(element) + " ";
    body += "]\n";
  }
  return body + "]\n";
}

std::string Structure::tree_body(const std::string& root, const std::string& parents) const {
  return "/Type /StructTreeRoot\n/K " + root + "\n/ParentTree " + parents + "\n/ParentTreeNextKey " +
         std::to_string(pages.size()) + "\n";
}

} // namespace arshjul::render
