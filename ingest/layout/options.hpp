// Every threshold of this room, with its unit and its reason. "em" is the font size of the text concerned, so that a
// document set in 8 points is judged as one set in 12; "pitch" is the distance of two baselines.
#pragma once

#include <cstddef>

namespace arshjul::ingest::layout {

// Words to lines
inline constexpr double same_baseline = 0.35;       // em: text of one line, small jumps of the baseline included
inline constexpr double raised_baseline = 0.55;     // em of the larger: raised or lowered text in another size
inline constexpr double other_size = 0.8;           // ratio: from here on a smaller word is set in another size
inline constexpr double blank_gap = 0.12;           // em: a word space is 0.2–0.3, kerning stays below 0.1
inline constexpr double usual_blank = 0.25;         // em: a word space
inline constexpr std::size_t lines_looked_back = 6; // open lines a word may join: raised words come before their line
inline constexpr double piece_gap = 1.5; // em: no justified line stretches a blank so far; tabs and columns do

// Lines to paragraphs
inline constexpr double letter_room = 0.55;         // em: a line that leaves less room was filled to its last letter
inline constexpr double pitch_of_break = 1.35;      // pitch: a blank line or space before makes at least 1.5
inline constexpr double pitch_of_soft_break = 1.15; // pitch: a little space, a break only after the end of a sentence
inline constexpr double pitch_rounding = 0.05;      // em: producers round positions
inline constexpr double usual_pitch = 1.2;          // em: single line spacing of the common fonts
inline constexpr double largest_pitch = 2.2;        // em: above it two lines are no neighbours
inline constexpr double size_of_break = 0.15;       // share: another font size is another paragraph
inline constexpr double fit_slack = 0.4; // em: a next word must fit by this much before its absence means a break
inline constexpr double fit_slack_lower =
    4.0; // em: the same before a line that goes on in lower case after no comma or stop
inline constexpr std::size_t lines_at_edge = 3;  // so many lines that reach about as far show the right edge
inline constexpr double share_at_edge = 0.05;    // … or so many of all: a few wider lines are no measure
inline constexpr std::size_t lines_of_page = 12; // from here on a page has a measure of its own
inline constexpr double edge_raggedness = 1.5;   // em: how much they may differ
inline constexpr double indent = 0.6;            // em: a line is set in (hanging indents are 1 em and more)
inline constexpr double cell_padding = 0.6;      // em: the most that is taken for a cell's inner margin

// Footnotes
inline constexpr double note_rise = 0.1; // em of the text: rounding of baselines stays below
inline constexpr double note_gap = 1.5;  // em: from a note's number to its text

// Rulings
inline constexpr double collinear = 0.15;             // em: pieces of one drawn line
inline constexpr double ruling_gap = 0.4;             // em: joints where borders of cells meet, dashes
inline constexpr double touch = 0.3;                  // em: lines meet, words are on a line
inline constexpr double shortest_ruling = 0.4;        // em: below it a dash, a dot, a tick
inline constexpr double underline_depth = 0.3;        // em below the baseline
inline constexpr double fill_width = 1.1;             // em: a smaller fill is a mark, not the shade of a cell
inline constexpr double fill_height = 0.55;           // em
inline constexpr double page_fill = 0.5;              // share of the page's height at nearly full width: a background
inline constexpr double page_fill_width = 0.9;        // share of the page's width
inline constexpr std::size_t fills_looked_back = 400; // a cell is painted just before its lines
inline constexpr std::size_t most_shades = 4000;      // on a page that are compared with each other: more are a pattern
inline constexpr double most_band_gap = 24.0;         // em: a row between two bands
inline constexpr double most_band_comment = 8.0;      // em: the same, when one text runs over all of it
inline constexpr double most_band_padding = 1.0;      // em: white above and below a row's words; a heading has more
inline constexpr double rule_of_row = 0.1; // share of a band's width: from here on a rule may be a cell's border
inline constexpr double most_line_gap = 0.6;          // em: white between the lines of a row
inline constexpr std::size_t most_white = 1500;       // white boxes on a page that are compared: more are a pattern

// Grids
inline constexpr double covered = 0.6;      // share of a cell's side that a ruling must cover to part two cells
inline constexpr double open_row = 0.6;     // em: verticals that go on so far past the last rule hold a row
inline constexpr double thin_strip = 0.5;   // em: between double rules; no letter fits in
inline constexpr double same_edge = 2.0;    // em: edges that never stand side by side are one column's edge
inline constexpr double turned_share = 0.9; // of a table's letters: it lies on its side; fewer are turned headers
inline constexpr std::size_t most_columns = 120, most_rows = 4000, most_places = 200000; // beyond: a drawing

// Charts
inline constexpr std::size_t least_bars = 3;     // lengths: of two boxes one may just be the shorter
inline constexpr std::size_t most_bars = 600;    // empty boxes that are compared: more are a pattern
inline constexpr double bar_thickness = 1.1;     // em: a row of text is thicker than the bars in it
inline constexpr std::size_t labels_of_axis = 3; // fewer numbers on lines may be chance
inline constexpr double axis_distance = 3.0;     // em: from an axis to its numbers
inline constexpr double middle_of_digits = 0.35; // em above the baseline
inline constexpr double on_line = 0.2;           // em: the middle of a number that belongs to a line

// Aligned tables
inline constexpr double gutter = 0.6;         // em: the least white between columns over all lines
inline constexpr double segment_gap = 0.95;   // em: parts a line of a table in columns
inline constexpr double loose_blank = 0.4;    // em: wider than a word space of text that isn't justified
inline constexpr double same_side = 0.12;     // em: texts flush left or right begin or end at one place
inline constexpr std::size_t narrow_gaps = 4; // lines with gaps below segment_gap that make a gutter no chance
inline constexpr double tight_gutter = 0.5;   // em: no blank is so wide in every line but of justified text
inline constexpr double least_gutter = 0.2;   // em: between columns set as close as words
inline constexpr double ragged_gaps = 0.4;    // em: by so much they differ; those of a phrase that comes again don't
inline constexpr double most_flush = 0.6;     // share of the texts beside such a gutter that are flush
inline constexpr std::size_t least_rows = 3;  // lines that share gutters: two may be chance
inline constexpr double row_distance = 2.6;   // em: the next line of a table without rules
inline constexpr double ruled_row_distance = 4.0; // em: the same with a rule between

inline constexpr std::size_t most_single_rows = 2; // rows of one segment in a row: cells of several lines, group titles
inline constexpr std::size_t rules_of_table = 2;   // above and below: so many rules of its own has each of two tables
inline constexpr std::size_t rules_of_rows = 4;    // rules over the whole width: above it they part rows, not texts
inline constexpr double same_pitch = 0.15;         // em: lines set in one go
inline constexpr double rows_across = 0.15;        // share of rows that may reach over a gutter: titles, totals
inline constexpr double most_parted = 0.4;      // share of a grid's lines with such gaps: above it columns are hidden
inline constexpr double least_filled = 0.4;     // share of places with text
inline constexpr int words_of_prose = 4;        // in a segment
inline constexpr double full_line = 0.75;       // share of the column's width that lines of prose fill
inline constexpr double most_prose = 0.4;       // share of such segments: above it the columns are columns of text
inline constexpr double most_labels = 0.5;      // share of rows that begin with "label:": a form, not a table
inline constexpr double many_numbers = 0.3;     // share of segments that are numbers: what tables are made for
inline constexpr double letterhead_band = 0.35; // share of the first page's height
inline constexpr std::size_t rows_of_letterhead = 4; // more, under a header in bold, are a table
inline constexpr double ruled_confidence = 0.9, number_confidence = 0.8, plain_confidence = 0.6;

// Tags
inline constexpr double tagged_slack = 0.5; // em: how far tagged cells of two columns or rows may overlap
inline constexpr double tags_agree = 0.95;  // share of a table's words that both witnesses must part alike
inline constexpr double tagged_confidence = 0.95;

// Text columns
inline constexpr int least_column_lines = 6; // on each side: fewer may be a letterhead or signatures

// Marks
inline constexpr double bullet_least = 0.15, bullet_most = 0.75; // em: side of a drawn bullet
inline constexpr double bullet_roundness = 0.75;                 // its shorter side by its longer
inline constexpr double bullet_distance = 2.5;                   // em: from a drawn bullet to its text
inline constexpr double bullet_height = 0.55;                    // em: how far above the baseline its centre may be
inline constexpr double sign_most = 1.6;                         // em: a picture that stands for a letter
inline constexpr double mark_height = 3.0;                       // em: icons and bars of a status; larger is a picture
inline constexpr double mark_width = 0.9; // share of the cell: what fills both ways is its ground
inline constexpr unsigned white = 0xFFFFFF;

// Tables over pages
inline constexpr double same_column = 0.4; // em: edges of one column on two pages
inline constexpr double page_shift = 4.0;  // em: how far left and right pages may differ in their margins
inline constexpr double filled_key = 0.8;  // share of rows with a first cell from which on an empty one is odd

// Furniture
inline constexpr double head_band = 0.15; // share of the page's height in which running heads stand
inline constexpr double foot_band = 0.12;
inline constexpr int furniture_reach = 2; // pages: a running head in bold comes on each page or each facing one
inline constexpr std::size_t least_large_repeats = 3; // pages, for a line set in a heading's size
inline constexpr double same_place = 0.5;             // em: the same line on another page
inline constexpr double foot_size = 0.92; // of the page's size: a foot that stands on one page only is set smaller
inline constexpr double edge_gap = 2.0;   // pitch: a foot stands apart from the body

// Contents
inline constexpr std::size_t rows_of_entry = 3; // an entry may run over so many rows
inline constexpr int least_leaders = 3;         // rows with dot leaders that make a contents page without a title

// Headings
inline constexpr double heading_size = 1.08;           // of the body's size
inline constexpr double same_style = 0.04;             // share: sizes that differ less are one style
inline constexpr std::size_t heading_characters = 160; // longer texts in large or bold type are leads and warnings
inline constexpr std::size_t capital_letters = 5; // of one word in a heading in capitals: fewer may be an abbreviation
inline constexpr double heading_room = 3.0; // em: what a numbered heading in the body's style leaves free on its line
inline constexpr std::size_t most_heading_lines = 3;
inline constexpr double heading_pitch = 1.7;   // em: lines of one heading
inline constexpr double tagged_headings = 0.8; // share of the headings with a level in the tags: these are good then

} // namespace arshjul::ingest::layout
