#include "model/document.hpp"

#include <algorithm>

namespace arshjul::model {

void Box::include(const Box& other) {
  if (other.empty()) return;
  if (empty()) {
    *this = other;
    return;
  }
  x0 = std::min(x0, other.x0);
  y0 = std::min(y0, other.y0);
  x1 = std::max(x1, other.x1);
  y1 = std::max(y1, other.y1);
}

namespace {

// Whether two places are stretches of one place: the same page, or line ranges without a gap.
bool continues(const Place& a, const Place& b) {
  if (a.source != b.source || a.page != b.page) return false;
  return a.page > 0 || (b.first_line <= a.last_line + 1 && a.first_line <= b.last_line + 1);
}

} // namespace

void merge(Provenance& provenance, const Provenance& more) {
  for (const Place& place : more) {
    const auto same =
        std::find_if(provenance.begin(), provenance.end(), [&](const Place& known) { return continues(known, place); });
    if (same == provenance.end()) {
      provenance.push_back(place);
    } else if (place.page > 0) {
      same->box.include(place.box);
    } else {
      same->first_line = std::min(same->first_line, place.first_line);
      same->last_line = std::max(same->last_line, place.last_line);
    }
  }
}

} // namespace arshjul::model
