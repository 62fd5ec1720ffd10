// What the reading of plain text takes for granted, each with its unit and its reason. Widths are counted in
// characters: a text keeps no other measure, and since its letters were once of many widths, no width is exact.
#pragma once

namespace arshjul::ingest::plaintext {

// Characters. A longer line was not wrapped by anybody: each such line is a paragraph of its own.
inline constexpr int unwrapped_line = 200;
// Share of the lines. More of them unwrapped: the whole text is.
inline constexpr double unwrapped_share = 0.1;

// Share of the usual width. If the next word still fits below this share, the line was ended on purpose. The slack is
// for proportional letters: a line of many "m" holds fewer characters.
inline constexpr double full_after_sentence = 0.95; // the line ends a sentence: little proof is needed
inline constexpr double full_before_capital = 0.85; // the next line starts with a capital or a digit
inline constexpr double full_before_small = 0.40;   // the next line goes on in lower case: nearly always one sentence

// Lines. How far around a short group of lines the usual width is looked for.
inline constexpr int width_window = 4;
// Lines, characters. A group of so many unbroken lines, so wide, shows its own usual width.
inline constexpr int telling_group = 3;
inline constexpr int telling_width = 45;

// Lines, share. Where so many of the sentences around are cut by blank lines, blank lines tell nothing.
inline constexpr int spacing_window = 8;
inline constexpr double meaningless_blanks = 0.55;
inline constexpr int spacing_evidence = 3; // cut sentences that must be seen

// Characters, words, lines. A heading is no longer than this; one that says its kind ("Uppdrag: …") may be.
inline constexpr int heading_length = 130;
inline constexpr int labelled_heading_length = 400;
inline constexpr int heading_lines = 3;
// Share of words in common. A heading is the one in the contents list, though a word was misread.
inline constexpr double announced_similarity = 0.85;
// Heading-like lines in a row: more of them with nothing between are a list or a picture's words.
inline constexpr int heading_run = 2;
// Characters. What follows a heading is at least so long, if it ends no sentence.
inline constexpr int fuller_text = 120;

// Entries. Fewer lines with a page number at the end are no contents list.
inline constexpr int contents_entries = 3;

// Pages, characters. A short line at the edges of so many pages is a running head or foot.
inline constexpr int head_pages = 2;
inline constexpr int head_width = 80;
// Share of the page breaks at which it stands, at least.
inline constexpr double head_share = 0.4;

// Share of a row's filled cells that must be known column names.
inline constexpr double header_share = 0.6;
// Characters. A longer cell is text, not a column's name.
inline constexpr int header_cell_length = 60;

// Of 1. Tabs part cells without doubt; which rows are the header is judged.
inline constexpr double tab_confidence = 0.95;
// Of 1. Columns of blanks are clear; which lines make a row is told by their wrapping.
inline constexpr double spaced_confidence = 0.9;
// Lines without tabs that may stand across a table's columns between two of its rows.
inline constexpr std::size_t lines_across_most = 6;
// Characters. A longer line under a header that has lost its rows is running text.
inline constexpr int listed_row_width = 200;
// Of 1. That such lines are rows is told by the header alone.
inline constexpr double listed_confidence = 0.75;

// --- Flattened tables: cells one after the other, without anything that parts them.

// Columns, lines. A header names at least so many columns on at most so many lines.
inline constexpr std::size_t flat_columns = 3;
inline constexpr std::size_t flat_header_lines = 3;
// Known values that must stand below a header of one name a line, where cells may be wrapped.
inline constexpr std::size_t stacked_values = 2;
// Lines a narrow column breaks a known value over ("Utan" / "anmärkning").
inline constexpr std::size_t closed_value_lines = 3;
// Bytes. A shorter known value ("Ja", "P") counts only alone on its line.
inline constexpr std::size_t closed_value_bytes = 4;
// Share of the lines. Fewer that stand in: each of them begins something.
inline constexpr double rare_indents = 0.1;
// Numbers at line beginnings for each known value, from which on they number the rows.
inline constexpr double numbered_rows = 0.5;
// Blank lines that end a table when a new part begins below, though ordinary cells have none so large between them.
inline constexpr int blanks_after_table = 4;
// Lines. So soon after such a gap the next table's header follows its heading and introduction.
inline constexpr std::size_t lines_to_next_header = 15;
// Share of a column's lines, shortest first, whose widest is taken for its width.
inline constexpr double usual_width_share = 0.9;
// Lines. Fewer tell no width.
inline constexpr std::size_t telling_lines = 3;
// Lines. With fewer, the widest of them is the column's width.
inline constexpr std::size_t many_lines = 30;
// Times the width that a line may reach: letters are of many widths; and what is added, over the number of lines seen.
inline constexpr double width_slack = 1.06;
inline constexpr double slack_of_few = 2;
// Characters, share. A word that alone fills so much of its narrow line, and its short rest on the next.
inline constexpr int cut_word = 14;
inline constexpr int cut_rest = 6;
inline constexpr double cut_fill = 0.8;
// Times that a table is read again with what the last reading taught.
inline constexpr int reading_turns = 8;
// Units from which on a table is so long that fewer readings have to do: no committee wrote it.
inline constexpr std::size_t units_of_long_table = 6000;
inline constexpr int turns_of_long_table = 2;
// States that the search follows from each unit to the next: a beam, so that no input takes too long.
inline constexpr std::size_t states_kept = 48;
// Columns. A line of more names is no header: the search keeps its notes in the bits of one number.
inline constexpr std::size_t most_columns = 24;
// Of 1. What a flattened table can be trusted when everything fits, and what each doubt a unit takes away.
inline constexpr double flat_confidence = 0.85;
inline constexpr double doubt_weight = 0.25;

// --- Records: label and value, one below the other.

// Lines, characters. A label's narrow column breaks it over no more lines, none of them wider.
inline constexpr std::size_t label_lines = 3;
inline constexpr int label_width = 40;
// Distinct labels that make records of a text: of several records, and of a single one, where nothing comes again.
inline constexpr std::size_t labels_of_many = 3;
inline constexpr std::size_t labels_of_one = 5;
// Of 1. Labels are known words, but a value's line may begin with one.
inline constexpr double record_confidence = 0.9;

} // namespace arshjul::ingest::plaintext
