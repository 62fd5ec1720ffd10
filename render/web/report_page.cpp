#include "render/web/report_page.hpp"

#include "render/report_view.hpp"
#include "render/template.hpp"

#include <string_view>

namespace arshjul::render {

std::string_view web_file(std::string_view name); // embedded at build time: *.mustache, report.css

std::string report_page(const Report& report) {
  Json view = report_view(report);
  view["css"] = web_file("report.css");
  return fill_template(web_file("report.mustache"), view, "report.mustache",
                       {{"the_pieces", std::string(web_file("pieces.mustache"))},
                        {"the_spans", std::string(web_file("spans.mustache"))}});
}

} // namespace arshjul::render
