// A status told together with a goal's heading: as its last words, as a coloured sign, or in the lines right below.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/meaning/items/legend.hpp"
#include "ingest/meaning/items/sign_legend.hpp"
#include "ingest/vocabulary.hpp"
#include "model/document.hpp"

#include <optional>
#include <string>

namespace arshjul::ingest {

struct Judged {
  std::string text;          // the heading without its judgement
  std::string words;         // "Delvis uppnått"; empty: a sign without a word, or nothing at all
  std::string sign;          // as printed, or empty
  std::optional<Colour> hue; // the sign's
  bool told() const { return !words.empty() || hue; }
};

// "Mål 3: Fler i arbete – delvis uppnått", "Mål 3: Fler i arbete ●". Only a whole known status is one.
Judged read_judged(const Block& heading, const SignLegend& signs, const Vocabulary& vocabulary);

// Gives the goal what its heading tells of it, with the doubts that a colour deserves.
void take_judgement(model::Goal& goal, const Judged& judged, const Legend& legend, const Vocabulary& vocabulary);

} // namespace arshjul::ingest
