// The logical structure of a tagged PDF (PDF 32000-1, 14.7) as the bodies of its objects.
#pragma once

#include "render/typeset/typeset.hpp"

#include <functional>
#include <string>
#include <vector>

namespace arshjul::render {

const char* tag_of(Role role); // "H1", "TD", …

// Which stretches of which pages belong to which element. Filled while pages are drawn, written at the end.
class Structure {
public:
  using Reference = std::function<std::string(int)>; // an element's or a page's number → "12 0 R"

  explicit Structure(std::vector<Element> elements);

  void begin_page();
  std::string begin(int element); // the operator that opens a stretch of content; "EMC" closes it

  std::size_t size() const { return elements.size(); }
  std::string element_body(int element, const std::string& tree, const Reference& object, const Reference& page) const;
  std::string parent_tree_body(const Reference& object) const;
  std::string tree_body(const std::string& root, const std::string& parents) const;

private:
  struct Mark {
    int page = 0, number = 0;
  };
  std::vector<Element> elements;
  std::vector<std::vector<int>> children;
  std::vector<std::vector<Mark>> marks;
  std::vector<std::vector<int>> pages; // the elements of a page's stretches, by their number
};

} // namespace arshjul::render
