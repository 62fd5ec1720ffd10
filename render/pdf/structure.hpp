// The logical structure of a tagged PDF (PDF 32000-1, 14.7 and 14.8) as the bodies of its objects.
#pragma once

#include "render/typeset/typeset.hpp"

#include <functional>
#include <string>
#include <vector>

namespace arshjul::render {

const char* tag_of(Role role); // "H1", "TD", …

// The annotation of a link: a box counted from the page's bottom, and where it leads to.
std::string link_body(const model::Box& box, const std::string& words, int struct_parent, const std::string& page,
                      double top);

// Which stretches of which pages belong to which element. Filled while pages are drawn, written at the end.
class Structure {
public:
  using Reference = std::function<std::string(int)>; // an element's, a page's or an annotation's number → "12 0 R"

  Structure(std::vector<Element> elements, std::size_t pages);

  void begin_page(double height);
  // The operator that opens a stretch of content; "EMC" closes it. `actual_text`: what it says where its signs don't.
  std::string begin(int element, const std::string& actual_text = {});
  int annotate(int element); // an annotation of the current page belongs to the element; its StructParent

  std::size_t size() const { return elements.size(); }
  std::string element_body(int element, const std::string& tree, const Reference& object, const Reference& page,
                           const Reference& annotation) const;
  std::string parent_tree_body(const Reference& object) const;
  std::string tree_body(const std::string& root, const std::string& parents) const;

private:
  struct Mark {
    int page = 0, number = 0; // of the stretch on its page, or of the annotation in the file
    bool is_annotation = false;
  };
  std::string attributes(int element) const;

  std::vector<Element> elements;
  std::vector<std::vector<int>> children;
  std::vector<std::vector<Mark>> marks;
  std::vector<std::vector<int>> pages; // the elements of a page's stretches, by their number
  std::vector<double> heights;
  std::vector<int> annotations; // the element of each
  std::size_t page_count;
};

} // namespace arshjul::render
