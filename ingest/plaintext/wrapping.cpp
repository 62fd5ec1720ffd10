// Idea: lines are filled greedily. A line on which the next word would still have fitted was ended on purpose, so a
// paragraph, item or label ends there, blank line or not; a full line that leaves its sentence open goes on, blank line
// or page break or not. How much proof is asked for depends on how the sentence stands.
#include "ingest/plaintext/wrapping.hpp"

#include "ingest/layout/hyphenation.hpp"
#include "ingest/plaintext/options.hpp"
#include "model/base/pattern.hpp"
#include "model/base/text.hpp"

#include <algorithm>

namespace arshjul::ingest::plaintext {
namespace {

// A sentence that stays open over this line end: what follows can only be its rest.
bool leaves_open(const TextLine& line, const TextLine& next) {
  return !ends_sentence(line.text) && starts_small(next.text);
}

bool is_unwrapped(const TextLine& line) {
  return line.width > unwrapped_line;
}

// A clause of a decision: "att godkänna …" under "… beslutar".
bool begins_clause(const TextLine& line) {
  return line.text.starts_with("att ") || line.text.starts_with("Att ");
}

double needed_share(const TextLine& line, const TextLine& next) {
  if (ends_sentence(line.text)) return full_after_sentence;
  if (begins_clause(next)) return full_after_sentence;
  return starts_small(next.text) ? full_before_small : full_before_capital;
}

// The next word would not have fitted any more.
bool is_full(const TextLine& line, const TextLine& next, int usual) {
  if (ends_with_hyphen(line.text)) return true;
  const int with_next = line.width + 1 + width_of(first_word(next.text));
  return with_next > needed_share(line, next) * usual;
}

bool starts_item(const TextLine& before, const TextLine& line, int blanks, bool full) {
  const Marker marker = marker_of(line.text);
  if (marker.sign.empty()) return false;
  if (blanks > 0 || !full || ends_sentence(before.text) || before.text.ends_with(',')) return true;
  // "31. augusti" or "– som" may stand at a line's beginning by chance.
  return marker.sign == "-" ? !line.text.starts_with("–") : !starts_small(marker.rest);
}

bool starts_paragraph(const TextLine& before, const TextLine& line, int blanks, int usual) {
  if (before.alone || line.alone) return true;
  const bool full = is_full(before, line, usual);
  if (starts_item(before, line, blanks, full)) return true;
  if (is_unwrapped(before)) return !leaves_open(before, line) || begins_clause(line);
  if (blanks == 0) return !full;
  return !(full && leaves_open(before, line) && !(begins_clause(line) && !line.page_starts));
}

int widest(Lines lines) {
  int width = 0;
  for (const TextLine& line : lines) width = std::max(width, line.width);
  return width;
}

} // namespace

Marker marker_of(std::string_view line) {
  static const Pattern bullet("(?:[-–•*▪◦●○·‣⁃➢✓\\x{F0B7}\\x{F0A7}\\x{F02D}]|o)\\s+(\\S.*)");
  static const Pattern number(R"((\(?\d{1,2}[.)]|[a-zåäöA-ZÅÄÖ][:)])\s+(\S.*))");
  if (const auto match = bullet.match(line)) return {"-", match->str(1)};
  if (const auto match = number.match(line)) return {match->str(1), match->str(2)};
  return {"", std::string(line)};
}

std::vector<int> telling_blanks(Lines lines) {
  const int count = static_cast<int>(lines.size());
  std::vector<int> blanks(lines.size(), 0);
  for (int i = 1; i < count; ++i) {
    int cut = 0, open = 0;
    for (int k = std::max(1, i - spacing_window); k <= std::min(count - 1, i + spacing_window); ++k)
      if (leaves_open(lines[k - 1], lines[k])) {
        ++open;
        if (lines[k].blanks_before == 1) ++cut;
      }
    const bool meaningless = cut >= spacing_evidence && cut >= meaningless_blanks * open;
    blanks[i] = std::max(0, lines[i].blanks_before - (meaningless ? 1 : 0));
  }
  if (!lines.empty()) blanks[0] = lines[0].blanks_before;
  return blanks;
}

std::vector<int> usual_widths(Lines lines, const std::vector<int>& blanks) {
  const std::size_t count = lines.size();
  std::vector<int> widths(count);
  for (std::size_t begin = 0, end = 0; begin < count; begin = end) {
    for (end = begin + 1; end < count && blanks[end] == 0 && !lines[end].page_starts; ++end) {
    }
    int width = widest(lines.subspan(begin, end - begin));
    if (end - begin < telling_group || width < telling_width) {
      width = std::max(width, telling_width);
      std::size_t first = begin, last = end;
      for (int k = 0; k < width_window && first > 0 && !lines[first].page_starts; ++k) --first;
      for (int k = 0; k < width_window && last < count && !lines[last].page_starts; ++k) ++last;
      for (const TextLine& line : lines.subspan(first, last - first))
        if (!is_unwrapped(line)) width = std::max(width, line.width);
    }
    std::fill(widths.begin() + static_cast<std::ptrdiff_t>(begin), widths.begin() + static_cast<std::ptrdiff_t>(end),
              width);
  }
  return widths;
}

bool is_unwrapped_text(Lines lines) {
  const auto unwrapped = std::count_if(lines.begin(), lines.end(), is_unwrapped);
  return unwrapped > unwrapped_share * static_cast<double>(lines.size());
}

std::vector<bool> paragraph_starts(Lines lines, int width) {
  const std::vector<int> blanks = telling_blanks(lines);
  if (width == 0 && is_unwrapped_text(lines)) width = unwrapped_line;
  const std::vector<int> usual = width > 0 ? std::vector<int>(lines.size(), width) : usual_widths(lines, blanks);
  std::vector<bool> starts(lines.size(), true);
  for (std::size_t i = 1; i < lines.size(); ++i)
    starts[i] =
        starts_paragraph(lines[i - 1], lines[i], blanks[i], std::max(usual[i - 1], usual[i] * (blanks[i] == 0)));
  return starts;
}

} // namespace arshjul::ingest::plaintext
