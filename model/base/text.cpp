#include "model/base/text.hpp"

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <unordered_map>

#include <unicode/brkiter.h>
#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/simpletz.h>
#include <unicode/smpdtfmt.h>
#include <unicode/numberformatter.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utext.h>

#include "model/base/error.hpp"

namespace arshjul::text {
namespace {

const icu::Locale& swedish() {
  static const icu::Locale locale("sv", "SE");
  return locale;
}

void require(UErrorCode status, const char* what) {
  if (U_FAILURE(status)) throw std::runtime_error(std::string(what) + ": " + u_errorName(status));
}

icu::UnicodeString from_utf8(std::string_view s) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(s.data(), static_cast<std::int32_t>(s.size())));
}

std::string to_utf8(const icu::UnicodeString& s) {
  std::string out;
  s.toUTF8String(out);
  return out;
}

bool is_ascii(std::string_view s) {
  return std::all_of(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_blank(UChar32 c) { return u_isUWhiteSpace(c) || c == 0x200B || c == 0xFEFF || c == 0; }

// U+FB00–FB06: what the letters are.
const char16_t* ligature(UChar32 c) {
  static const char16_t* const letters[] = {u"ff", u"fi", u"fl", u"ffi", u"ffl", u"st", u"st"};
  return c >= 0xFB00 && c <= 0xFB06 ? letters[c - 0xFB00] : nullptr;
}

constexpr unsigned char latin_lead = 0xC3; // of À to ÿ in UTF-8: letters, but for × and ÷, and never decomposed

// ASCII and the Latin-1 letters: nearly all of a Swedish text, and normal as they are.
bool is_plain(std::string_view s) {
  for (std::size_t i = 0; i < s.size(); ++i) {
    const auto byte = static_cast<unsigned char>(s[i]);
    if (byte < 0x80) continue;
    if (byte != latin_lead || i + 1 == s.size() || (static_cast<unsigned char>(s[i + 1]) & 0xC0) != 0x80) return false;
    ++i;
  }
  return true;
}

// Lower case of plain text in place; false if a letter folds to something longer ("ß").
bool fold_plain(std::string& s) {
  for (std::size_t i = 0; i < s.size(); ++i) {
    char& c = s[i];
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (static_cast<unsigned char>(c) != latin_lead) continue;
    const auto second = static_cast<unsigned char>(s[++i]);
    if (second == 0x9F) return false;                                                       // ß
    if (second < 0x9F && second != 0x97) s[i] = static_cast<char>(second + 0x20); // all but × have a small letter
  }
  return true;
}

std::string normalize_plain(std::string_view s) {
  std::string out;
  out.reserve(s.size());
  for (char c : s) {
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r') || c == '\0';
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

// Calls visit(begin, end, status) for each stretch between boundaries, in byte offsets.
template <typename Visit>
void each_stretch(std::string_view s, std::unique_ptr<icu::BreakIterator>& iterator, Visit visit) {
  UErrorCode status = U_ZERO_ERROR;
  UText view = UTEXT_INITIALIZER;
  utext_openUTF8(&view, s.data(), static_cast<std::int64_t>(s.size()), &status);
  iterator->setText(&view, status);
  require(status, "break iterator");
  std::int32_t begin = iterator->first();
  for (std::int32_t end = iterator->next(); end != icu::BreakIterator::DONE; begin = end, end = iterator->next())
    visit(static_cast<std::size_t>(begin), static_cast<std::size_t>(end), iterator->getRuleStatus());
  utext_close(&view);
}

std::unique_ptr<icu::BreakIterator>& word_iterator() {
  thread_local std::unique_ptr<icu::BreakIterator> iterator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createWordInstance(swedish(), status));
    require(status, "word iterator");
    return made;
  }();
  return iterator;
}

std::unique_ptr<icu::BreakIterator>& line_iterator() {
  thread_local std::unique_ptr<icu::BreakIterator> iterator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createLineInstance(swedish(), status));
    require(status, "line iterator");
    return made;
  }();
  return iterator;
}

} // namespace

std::string normalize(std::string_view s) {
  if (is_plain(s)) return normalize_plain(s);
  icu::UnicodeString out;
  const icu::UnicodeString in = from_utf8(s);
  bool blank = false;
  for (std::int32_t i = 0; i < in.length(); i = in.moveIndex32(i, 1)) {
    const UChar32 c = in.char32At(i);
    if (is_blank(c)) {
      blank = true;
      continue;
    }
    if (blank && !out.isEmpty()) out.append(u' ');
    blank = false;
    if (const char16_t* letters = ligature(c))
      out.append(letters);
    else
      out.append(c);
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString composed = icu::Normalizer2::getNFCInstance(status)->normalize(out, status);
  require(status, "normalize");
  return to_utf8(composed);
}

std::string nfc(std::string_view s) {
  if (is_ascii(s)) return std::string(s);
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString composed = icu::Normalizer2::getNFCInstance(status)->normalize(from_utf8(s), status);
  require(status, "NFC");
  return to_utf8(composed);
}

std::string fold(std::string_view s) {
  if (is_plain(s))
    if (std::string out = normalize_plain(s); fold_plain(out)) return out;
  icu::UnicodeString folded = from_utf8(normalize(s));
  return to_utf8(folded.foldCase());
}

std::string lower(std::string_view s) { return to_utf8(from_utf8(s).toLower(swedish())); }

std::string lower_in_place(std::string_view s) {
  std::string out(s);
  const auto length = static_cast<std::int32_t>(s.size());
  for (std::int32_t i = 0; i < length;) {
    const std::int32_t begin = i;
    UChar32 c = 0;
    U8_NEXT(s.data(), i, length, c);
    if (c < 0) continue;
    const UChar32 small = u_tolower(c);
    std::int32_t end = begin;
    if (small != c && U8_LENGTH(small) == i - begin) U8_APPEND_UNSAFE(out.data(), end, small);
  }
  return out;
}

std::string capitalize_first(std::string_view s) {
  icu::UnicodeString u = from_utf8(s);
  if (u.isEmpty()) return {};
  const std::int32_t rest = u.moveIndex32(0, 1);
  icu::UnicodeString first(u, 0, rest);
  return to_utf8(first.toUpper(swedish()).append(u, rest, u.length() - rest));
}

std::vector<std::string> words(std::string_view s) {
  std::vector<std::string> found;
  each_stretch(s, word_iterator(), [&](std::size_t begin, std::size_t end, std::int32_t status) {
    if (status >= UBRK_WORD_NUMBER) found.emplace_back(s.substr(begin, end - begin));
  });
  return found;
}

std::vector<std::string> segments(std::string_view s) {
  std::vector<std::string> found;
  each_stretch(s, word_iterator(), [&](std::size_t begin, std::size_t end, std::int32_t) {
    found.emplace_back(s.substr(begin, end - begin));
  });
  return found;
}

std::vector<std::size_t> line_breaks(std::string_view s) {
  std::vector<std::size_t> ends;
  each_stretch(s, line_iterator(), [&](std::size_t, std::size_t end, std::int32_t) { ends.push_back(end); });
  return ends;
}

std::u32string code_points(std::string_view s) {
  std::u32string out;
  out.reserve(s.size());
  const auto length = static_cast<std::int32_t>(s.size());
  for (std::int32_t i = 0; i < length;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(s.data(), i, length, c);
    out += static_cast<char32_t>(c);
  }
  return out;
}

std::string from_code_points(std::u32string_view s) {
  icu::UnicodeString u;
  for (char32_t c : s) u.append(static_cast<UChar32>(c));
  return to_utf8(u);
}

void append(std::string& utf8, char32_t c) {
  if (!U_IS_UNICODE_CHAR(c)) c = 0xFFFD;
  char bytes[U8_MAX_LENGTH];
  std::int32_t length = 0;
  U8_APPEND_UNSAFE(bytes, length, c);
  utf8.append(bytes, static_cast<std::size_t>(length));
}

bool is_upper(char32_t c) { return u_isUUppercase(static_cast<UChar32>(c)); }
bool is_lower(char32_t c) { return u_isULowercase(static_cast<UChar32>(c)); }
bool is_letter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)); }
bool is_digit(char32_t c) { return u_isdigit(static_cast<UChar32>(c)); }
bool is_space(char32_t c) { return is_blank(static_cast<UChar32>(c)); }

char32_t first_letter(std::string_view s) {
  if (s.empty()) return 0;
  std::int32_t i = 0;
  UChar32 c = 0;
  U8_NEXT_OR_FFFD(s.data(), i, static_cast<std::int32_t>(s.size()), c);
  return static_cast<char32_t>(c);
}

char32_t last_letter(std::string_view s) {
  if (s.empty()) return 0;
  auto i = static_cast<std::int32_t>(s.size());
  UChar32 c = 0;
  U8_PREV_OR_FFFD(s.data(), 0, i, c);
  return static_cast<char32_t>(c);
}

int collate(std::string_view a, std::string_view b) {
  thread_local const std::unique_ptr<icu::Collator> collator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(swedish(), status));
    require(status, "collator");
    made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    require(status, "collator");
    return made;
  }();
  return collator->compare(from_utf8(a), from_utf8(b));
}

namespace {

bool starts(std::string_view bytes, std::string_view mark) {
  return bytes.substr(0, mark.size()) == mark;
}

constexpr std::size_t looked_at = 65536; // bytes: enough to tell an encoding by, and bounded

// A text of European letters in UTF-16 has a zero in every other byte, nearly, and none in the others.
const char* utf16_without_mark(std::string_view bytes) {
  constexpr double most = 0.6, hardly_any = 0.05; // shares: dashes, quotes and list marks have no zero
  const std::size_t pairs = std::min(bytes.size(), looked_at) / 2;
  std::size_t first = 0, second = 0;
  for (std::size_t i = 0; i < pairs; ++i) {
    first += bytes[2 * i] == 0 ? 1 : 0;
    second += bytes[2 * i + 1] == 0 ? 1 : 0;
  }
  const auto share = [&](std::size_t zeros) { return static_cast<double>(zeros) / static_cast<double>(pairs); };
  if (pairs == 0) return nullptr;
  if (share(second) > most && share(first) < hardly_any) return "UTF-16LE";
  if (share(first) > most && share(second) < hardly_any) return "UTF-16BE";
  return nullptr;
}

// A stray zero may be in any text; more are another kind of file.
bool has_many_zeros(std::string_view bytes) {
  constexpr std::ptrdiff_t least = 2, one_in = 200; // bytes
  const auto zeros = std::count(bytes.begin(), bytes.end(), '\0');
  return zeros >= least && zeros * one_in > static_cast<std::ptrdiff_t>(bytes.size());
}

// Letters of several bytes that fit UTF-8 are no chance; a few damaged ones among many don't make another encoding.
bool is_utf8(std::string_view bytes) {
  constexpr std::size_t good_by_bad = 10;
  std::size_t good = 0, bad = 0;
  const auto size = static_cast<std::int32_t>(bytes.size());
  for (std::int32_t i = 0; i < size;) {
    const bool ascii = static_cast<unsigned char>(bytes[static_cast<std::size_t>(i)]) < 0x80;
    UChar32 c = 0;
    U8_NEXT(bytes.data(), i, size, c);
    if (!ascii) ++(c < 0 ? bad : good);
  }
  return good >= good_by_bad * bad;
}

} // namespace

Decoded decode(std::string_view bytes) {
  Decoded decoded{{}, "UTF-8"};
  const bool marked_utf8 = starts(bytes, "\xEF\xBB\xBF");
  if (marked_utf8) bytes.remove_prefix(3);
  const char* unmarked = marked_utf8 ? nullptr : utf16_without_mark(bytes);
  if (!marked_utf8 && (starts(bytes, "\xFF\xFE") || starts(bytes, "\xFE\xFF")))
    decoded.encoding = starts(bytes, std::string_view("\xFF\xFE\0\0", 4)) ? "UTF-32" : "UTF-16";
  else if (unmarked)
    decoded.encoding = unmarked;
  else if (!marked_utf8 && has_many_zeros(bytes))
    throw Error(Fault::malformed, "", "holds bytes that no text has: it is another kind of file",
                "open it to see what it is; save it as text, .docx or PDF");
  else if (!marked_utf8 && !is_utf8(bytes))
    decoded.encoding = "windows-1252"; // of what Swedish offices write; Latin-1 is a part of it. Statistics (ICU's
                                       // detector) take short texts of this kind for Chinese in UTF-16.
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString u(bytes.data(), static_cast<std::int32_t>(bytes.size()), decoded.encoding.c_str());
  require(status, "decode");
  if (!u.isEmpty() && u.charAt(0) == 0xFEFF) u.remove(0, 1);
  decoded.text = to_utf8(u);
  return decoded;
}

std::string format_number(double value, int max_decimals) {
  UErrorCode status = U_ZERO_ERROR;
  const auto formatted = icu::number::NumberFormatter::withLocale(swedish())
                             .precision(icu::number::Precision::maxFraction(max_decimals))
                             .formatDouble(value, status);
  const icu::UnicodeString text = formatted.toString(status);
  require(status, "format number");
  return to_utf8(text);
}

std::string format_long_date(std::string_view iso_date) {
  UErrorCode status = U_ZERO_ERROR;
  icu::SimpleDateFormat reader(icu::UnicodeString(u"yyyy-MM-dd"), swedish(), status);
  icu::SimpleDateFormat writer(icu::UnicodeString(u"d MMMM y"), swedish(), status);
  require(status, "date format");
  // Both ends in one fixed zone: the machine's own must not move the day.
  reader.setTimeZone(*icu::TimeZone::getGMT());
  writer.setTimeZone(*icu::TimeZone::getGMT());
  const UDate date = reader.parse(from_utf8(iso_date), status);
  if (U_FAILURE(status)) return std::string(iso_date);
  icu::UnicodeString out;
  writer.format(date, out);
  return to_utf8(out);
}

double word_similarity(std::string_view a, std::string_view b) {
  const std::vector<std::string> left = words(fold(a)), right = words(fold(b));
  if (left.empty() && right.empty()) return 1;
  std::unordered_map<std::string, int> counts;
  for (const auto& word : left) ++counts[word];
  std::size_t common = 0;
  for (const auto& word : right)
    if (auto it = counts.find(word); it != counts.end() && it->second > 0) {
      --it->second;
      ++common;
    }
  return 2.0 * static_cast<double>(common) / static_cast<double>(left.size() + right.size());
}

} // namespace arshjul::text
