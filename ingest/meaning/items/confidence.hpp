// How sure an item is: the product of what each of its steps is worth. Each step below 1 says in a warning why.
#pragma once

#include "model/document.hpp"

#include <string>
#include <string_view>

namespace arshjul::ingest {

// What a step leaves of the confidence, 0..1. Judged, not measured; their order is what matters.
namespace worth {
constexpr double unknown_word = 0.7;    // a status, result or answer that no rule knows
constexpr double unread_number = 0.7;   // a number was due and the cell isn't one
constexpr double number_in_text = 0.85; // the one number in a cell with words
constexpr double odd_product = 0.7;     // likelihood × consequence isn't the value
constexpr double by_colour = 0.5;       // no word, a colour by our rule
constexpr double in_prose = 0.7;        // a status word in running text
constexpr double by_measure = 0.7;      // no number, a bar's length
constexpr double unseen = 0.9;          // something is shown that can't be read; nothing was put in its place
constexpr double by_legend = 0.8;       // no word, a colour by the document's own legend
constexpr double by_sign_legend = 0.95; // a sign by the document's own legend, both of them text
constexpr double one_of_several = 0.8;  // several columns say it; one was taken
constexpr double unlabelled = 0.8;      // told by its place, not by a label
constexpr double glued_cells = 0.7;     // two columns' texts seem to have run together
constexpr double cut_row = 0.8;         // a row that seems to go on from the one above

// A column's label, each step less sure than the one before (columns.cpp).
constexpr double label_trimmed = 0.95; // brackets, years and notes after a known phrase
constexpr double label_begins = 0.8;   // a known phrase and more words
constexpr double label_ends = 0.7;     // more words and a known phrase: whose thing it is
constexpr double label_misspelt = 0.8; // one letter parts it from a long known word

// Headings and prose.
constexpr double heading_by_words = 0.8;     // the type doesn't set it off, its words do
constexpr double decision_in_sentence = 0.9; // "X beslutar att …" within a sentence
constexpr double decision_by_place = 0.6;    // only that it stands in the proposal
constexpr double decision_unparted = 0.7;    // another numbered clause seems to be in the text
constexpr double answer_that_quotes = 0.9;   // an answer is a recommendation's because it repeats its words
constexpr double answered_together = 0.8;    // several recommendations, one answer
} // namespace worth

// Lowers the item's confidence by a step and says why, with the item's own provenance.
void doubt(model::Item& item, double worth, std::string_view code, const std::string& message);

// Takes a doubt back that another cell has settled.
void settle(model::Item& item, double worth, std::string_view code);

// Where an item begins: how the table was found and how well its header is known. Both warn by their own.
void trust_table(model::Item& item, double table_confidence, std::string_view evidence, double header_worth);

} // namespace arshjul::ingest
