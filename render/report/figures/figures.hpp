// What people would rather look at than read. Each says in words all that it shows, and nothing by its colour alone.
#pragma once

#include "model/diff.hpp"
#include "model/dossier.hpp"
#include "render/render.hpp"
#include "render/report/drawing.hpp"

#include <optional>

namespace arshjul::render {

// A square for each goal with its status' letter, a row for each objective. Nothing when no goal has a status.
std::optional<Figure> status_bars(const model::Dossier& dossier);

// The risks where likelihood and consequence put them, arrows from where they stood last period (`diff` may be null).
// Nothing when no risk has both as steps of a scale.
std::optional<Figure> risk_matrix_figure(const model::Dossier& dossier, const model::Diff* diff,
                                         const RiskScale& scale);

// Statuses and risk values of the periods up to this one; nothing when there is no earlier one.
std::optional<Figure> periods_figure(const model::Dossier& dossier, const std::vector<Standing>& earlier);

// --- what they share

inline constexpr double figure_width = 455; // points: an upright page's text
inline constexpr double label_size = 8;     // of words in a figure

// How a status is shown: the word that its documents use for it, and a letter or two that no other status has.
struct StatusKey {
  std::string code, word, letters;
};
Colour status_tint(std::string_view code);
std::vector<StatusKey> status_keys(const std::vector<StatusCount>& counts);

// The squares' letters explained, from `top` down; the height that it takes.
double draw_key(std::vector<Shape>& shapes, const std::vector<StatusKey>& keys, double left, double top);

std::string shortened(const std::string& text, std::size_t letters); // "…" tells that there are more

} // namespace arshjul::render
