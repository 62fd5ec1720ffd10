// Unicode text: the only door to ICU. All strings are UTF-8; results are NFC unless said otherwise.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace arshjul::text {

// NFC, presentation ligatures (U+FB00–FB06) as letters, every kind of blank as one space, ends trimmed.
// Line breaks are blanks too; soft hyphens (U+00AD) are kept, since only line joining knows what they mean.
std::string normalize(std::string_view s);

// NFC alone: blanks and line breaks stay as they are.
std::string nfc(std::string_view s);

// Case folded and normalized, for comparing words: "Ärendet" and "ÄRENDET" are equal here.
std::string fold(std::string_view s);

std::string lower(std::string_view s); // Swedish rules
// Lower case that keeps every byte where it was, so that a hit's offsets hold in the given text too. Linear and cheap.
std::string lower_in_place(std::string_view s);
std::string capitalize_first(std::string_view s); // only the first letter is changed

// The words of a text by Unicode word boundaries, without blanks and punctuation, in order.
std::vector<std::string> words(std::string_view s);

// Every piece of a text by Unicode word boundaries, blanks and punctuation too: joined, they are the text again.
std::vector<std::string> segments(std::string_view s);

// Byte offsets at which a line may break (UAX 14), the end of the text among them, ascending.
std::vector<std::size_t> line_breaks(std::string_view s);

// The text's code points, and back. Ill-formed UTF-8 gives U+FFFD.
std::u32string code_points(std::string_view s);
std::string from_code_points(std::u32string_view s);
void append(std::string& utf8, char32_t c); // what is no character becomes U+FFFD

bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_letter(char32_t c);
bool is_digit(char32_t c);
bool is_space(char32_t c);

char32_t first_letter(std::string_view s); // the first code point, 0 if there is none
char32_t last_letter(std::string_view s);

// Negative, zero or positive: the Swedish alphabetical order, digits by value ("2" before "10").
int collate(std::string_view a, std::string_view b);

// Bytes of a text file as UTF-8 without BOM: a BOM decides, else the zeros of UTF-16, else what fits UTF-8 but for a few
// damaged letters, else it is Windows-1252. `encoding`: what was found. Throws Error (malformed) for what is no text.
struct Decoded {
  std::string text;
  std::string encoding;
};
Decoded decode(std::string_view bytes);

// Swedish written forms (CLDR sv): 1234.5 → "1 234,5" (U+00A0), -2 → "−2" (U+2212); "2024-05-14" → "14 maj 2024".
std::string format_number(double value, int max_decimals = 2);
std::string format_long_date(std::string_view iso_date);

// Share of words in common, 0..1: 2·common/(a+b) as multisets of folded words. 1 for two empty texts.
double word_similarity(std::string_view a, std::string_view b);

} // namespace arshjul::text
