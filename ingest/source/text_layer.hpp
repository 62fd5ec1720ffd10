// Where a page's words come from: drawn as text, recognised in a scan by someone's OCR, or nowhere.
#pragma once

#include "ingest/source/page.hpp"

#include <string>
#include <vector>

namespace arshjul::ingest {

bool is_scan(const Page& page); // a picture covers most of it, and hardly a word is seen

// A scan that went through OCR shows a picture and hides the words: here they become the page's words.
void use_recognised_words(Page& page);

bool has_text(const Page& page); // words that count: not hidden

// native ocr mixed (model::Source::text_layer), by the pages that have words.
std::string text_layer_of(const std::vector<Page>& pages);

// Pages without text that show something, recognised pages and those that could not be, pages cut short by a limit.
std::vector<model::Warning> page_warnings(const std::vector<Page>& pages);

} // namespace arshjul::ingest
