#include "render/comparison/page.hpp"

#include "render/comparison/view.hpp"
#include "render/template.hpp"

#include <string_view>

namespace arshjul::render {

std::string_view comparison_file(std::string_view name); // embedded at build time: page.mustache, page.css, page.js

std::string comparison_page(const model::Diff& diff, const ComparedSide& before, const ComparedSide& after) {
  Json view = comparison_view(diff, before, after);
  view["css"] = comparison_file("page.css");
  view["script"] = comparison_file("page.js");
  return fill_template(comparison_file("page.mustache"), view, "page.mustache");
}

} // namespace arshjul::render
