// Every limit and threshold of this room, with its unit and its reason.
#pragma once

#include <cstddef>

namespace arshjul::ingest::word {

// What hostile or broken archives may make us do. A thousand pages of text with tables are some 40 MB of XML.
inline constexpr std::size_t most_bytes_of_part = std::size_t{128} << 20; // unpacked
inline constexpr std::size_t ratio_looked_at = std::size_t{8} << 20;      // bytes unpacked: smaller parts harm nobody
inline constexpr std::size_t most_ratio = 400; // unpacked by packed: XML of equal rows comes to 100, bombs to 1000
inline constexpr int deepest_element = 400;    // elements in one another: thirty tables in one another are 250
inline constexpr int deepest_style = 32;       // styles based on one another: Word itself makes a handful
inline constexpr int most_columns = 200;       // of a table: Word's own limit is 63
inline constexpr int most_places = 400000;     // rows by columns of one table
inline constexpr int least_bare_rows = 3; // of a table without rules, shades and header: fewer set texts side by side

// Headings told by their looks alone, in documents whose writers use no styles.
inline constexpr std::size_t heading_characters = 160; // longer texts in bold are leads and warnings
inline constexpr double heading_size = 1.08;           // of the body's size
inline constexpr double by_looks = 0.9;                // confidence
inline constexpr int most_header_rows = 3;             // title, group, column

inline constexpr double usual_size = 10; // points: what Word sets where no style says a size

} // namespace arshjul::ingest::word
