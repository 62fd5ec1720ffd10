// Labels inside a cell: "Riskbeskrivning" above the risk's text, "Konsekvensbeskrivning" above the consequence's.
#pragma once

#include "ingest/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::ingest {

struct LabelledText {
  std::string field; // empty: the text before the first label
  std::string text;
};

// Parts a cell at the labels of `category`, in order. `wanted` empty: every field of the category.
std::vector<LabelledText> split_by_labels(std::string_view cell, std::string_view category,
                                          const Vocabulary& vocabulary, const std::vector<std::string>& wanted = {});

// The text of a full-width row that begins with "Kommentar", without the label; nothing if it doesn't.
std::optional<std::string> comment_of(std::string_view text, const Vocabulary& vocabulary);

// Adds a paragraph to a text.
void add_paragraph(std::string& text, std::string_view paragraph);

} // namespace arshjul::ingest
