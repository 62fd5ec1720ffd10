// What was seen on a page, drawn for people: words, rulings, cells, items with their ids, and what was set apart.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/source/page.hpp"
#include "model/document.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest {

// A drawing on each page as the operators of a PDF's content, in the page's own places (points, from the top left of
// the crop box, y downwards). The first page gets a legend. Fonts: /F is to be Helvetica with WinAnsi letters.
std::vector<std::string> draw_overlay(const std::vector<Page>& pages, const Flow& flow,
                                      const model::Document& document);

} // namespace arshjul::ingest
