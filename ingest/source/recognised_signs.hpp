// Words that recognition makes of nothing or takes for others, known by what is printed there. Knows no library.
#pragma once

#include "ingest/source/ocr.hpp"
#include "ingest/source/scan_picture.hpp"

#include <vector>

namespace arshjul::ingest {

// Between columns that stand far apart, words are seen that aren't there.
void drop_words_without_ink(const Picture& picture, std::vector<RecognisedWord>& words);

// Puts right the bullets and section signs among the words.
void correct_signs(const Picture& picture, std::vector<RecognisedWord>& words);

} // namespace arshjul::ingest
