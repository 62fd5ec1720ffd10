// What recognition of scans means for what was extracted: how sure it is, and where it lies on the page.
#pragma once

#include "ingest/flow.hpp"
#include "model/document.hpp"

#include <vector>

namespace arshjul::ingest {

// Items that stand on recognised words are as sure as those, and say so; their boxes are turned back onto the page.
void weigh_recognition(model::Document& document, const std::vector<Page>& pages);

// Boxes found on straightened pictures, as they lie on the pages.
void turn_back(std::vector<Table>& tables, const std::vector<Page>& pages);

} // namespace arshjul::ingest
