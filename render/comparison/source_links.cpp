#include "render/comparison/source_links.hpp"

#include "render/told.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <string_view>

namespace arshjul::render {
namespace {

// Viewers take the page (ISO 32000-2, annex on URL fragments: page and viewrect, in points from the page's top left).
std::string fragment(const model::Place& place) {
  std::string at = "#page=" + std::to_string(place.page);
  if (place.box.empty()) return at;
  const auto whole = [](double length) { return std::to_string(std::lround(std::max(0.0, length))); };
  return at + "&viewrect=" + whole(place.box.x0) + "," + whole(place.box.y0) + "," + whole(place.box.width()) + "," +
         whole(place.box.height());
}

std::string percent_encoded(const std::string& path) {
  static constexpr char digits[] = "0123456789ABCDEF";
  static constexpr std::string_view plain = "-._~/";
  std::string encoded;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x80 && std::isalnum(byte)) || plain.find(c) != std::string_view::npos)
      encoded += c;
    else
      encoded += {'%', digits[byte >> 4], digits[byte & 15]};
  }
  return encoded;
}

} // namespace

Json file_href(const std::string& file, const SourceLinks& links) {
  const auto found = links.find(file);
  return found == links.end() ? Json() : Json(percent_encoded(found->second));
}

Json source_links(const model::Provenance& provenance, const std::string& when, const SourceLinks& links) {
  Json places = Json::array();
  for (const model::Place& place : provenance) {
    Json link = file_href(place.source, links);
    if (link.is_string() && place.page > 0) link = link.get<std::string>() + fragment(place);
    places.push_back({{"when", when}, {"file", place.source}, {"where", place_told(place)}, {"href", link}});
  }
  return places;
}

} // namespace arshjul::render
