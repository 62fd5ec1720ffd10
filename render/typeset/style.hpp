// The one home of sizes and distances: points, unless the name says otherwise.
#pragma once

#include "render/report/drawing.hpp"
#include "render/typeset/measure.hpp"

namespace arshjul::render {

struct TextStyle {
  Face face = Face::regular;
  double size = 10.5;
  double leading = 1.35; // share of the size
  Colour ink;
  double loose = 1; // a line is hyphenated only if it would else leave more than this share of the measure empty

  double line_height() const { return size * leading; }
};

namespace style {

inline constexpr Colour black{0, 0, 0}, grey{0.30, 0.30, 0.30};
inline constexpr Colour highlight{1.0, 0.95, 0.70}; // behind places to fill in; the brackets say it without colour
inline constexpr Colour outline{0.25, 0.27, 0.30};  // of what figures show
inline constexpr double outline_width = 0.6;
inline constexpr Colour heading_tint{0.90, 0.93, 0.96}, rule_ink{0.62, 0.65, 0.68}, accent{0.20, 0.38, 0.58};

// The Swedish patterns don't know compounds, so each hyphen is a risk: rare in body text, and never in headings.
inline constexpr double loose_body = 0.40, loose_cell = 0.20;

inline constexpr TextStyle title{Face::bold, 17, 1.20, black};
inline constexpr TextStyle section{Face::bold, 12.5, 1.25, black};
inline constexpr TextStyle subsection{Face::bold, 11.5, 1.25, black};
inline constexpr TextStyle body{Face::regular, 10.5, 1.38, black, loose_body};
inline constexpr TextStyle quiet{Face::regular, 8.5, 1.30, grey, loose_body};
inline constexpr TextStyle letterhead{Face::regular, 9, 1.35, black};
inline constexpr TextStyle letterhead_label{Face::bold, 9, 1.35, black};
inline constexpr TextStyle cell{Face::regular, 8.5, 1.28, black, loose_cell};
inline constexpr TextStyle column_heading{Face::bold, 8.5, 1.28, black, loose_cell};
inline constexpr TextStyle running{Face::regular, 8, 1.2, grey};
inline constexpr TextStyle stamp{Face::bold, 8, 1.2, grey};

// ISO A4 and its margins: about 80 characters of body text a line.
inline constexpr double page_short = 595.276, page_long = 841.890;
inline constexpr double margin_side = 68, margin_side_lying = 50;
inline constexpr double margin_top = 74, margin_bottom = 66;
inline constexpr double head_baseline = 40, foot_baseline = 34; // from the page's top and bottom edge

inline constexpr double before_title = 20, before_section = 13, before_subsection = 9, before_paragraph = 0;
inline constexpr double after_heading = 3, after_paragraph = 6.5, after_item = 3.5, after_table = 10, after_figure = 8,
                        after_letterhead = 6;
inline constexpr double between_sender_lines = 3; // so that a name on two lines is one
inline constexpr double before_signature = 16, room_to_sign = 26;
inline constexpr double list_label = 6, list_text = 24; // from the left margin to the label and to the text
inline constexpr double clause_indent = 0;
inline constexpr double cell_padding_x = 4, cell_padding_y = 3.5;
inline constexpr double rule_width = 0.5, link_rule_below = 1.6; // the baseline
// Between paragraphs inside one cell: less than a line, yet seen. Bullets stand closer.
inline constexpr double paragraph_gap_lines = 0.45, bullet_gap_lines = 0.12;

inline constexpr int least_lines = 2; // of a paragraph at a page's end and start: no widows, no orphans
// A row that is no taller than this share of a page is never split.
inline constexpr double whole_row_share = 0.38;

} // namespace style
} // namespace arshjul::render
