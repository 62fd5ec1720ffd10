#include "cli/findings_text.hpp"

#include "render/told.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace arshjul::cli {
namespace {

using namespace model;

constexpr std::size_t item_margin = 4, place_margin = 6, words_margin = 8; // columns
constexpr render::PlaceWords english{"page", "line"};

std::string head(const std::string& name, const std::string& counts, const Screen& screen) {
  return "\n" + paragraph("", item_margin, mark::in(mark::bold, name) + ": " + counts, screen);
}

// "      from: its words (a.pdf page 3)"
std::string side_line(const char* which, const std::string& words, const Provenance& provenance, const Screen& screen) {
  const std::string places = render::places_told(provenance, english);
  std::string told = printable(words);
  if (!places.empty()) told += (told.empty() ? "(" : " (") + printable(places) + ")";
  return told.empty() ? "" : paragraph(std::string(place_margin, ' ') + which + ": ", words_margin, told, screen);
}

std::string side_line(const char* which, const Side& side, const Screen& screen) {
  return side_line(which, side.label, side.provenance, screen);
}

// ---- checks ----

struct Verdict {
  std::string_view code, told;
  char colour;
};
constexpr std::array<Verdict, 5> verdicts{{{"error", "error", mark::red},
                                           {"warning", "warning", mark::yellow},
                                           {"info", "to know", mark::plain},
                                           {"not_checkable", "can't be checked", mark::plain},
                                           {"ok", "ok", mark::green}}};

std::string words_of(const CheckSide& side) {
  if (side.value.empty() || side.text.find(side.value) != std::string::npos) return side.text;
  return side.text.empty() ? side.value : side.value + ": " + side.text;
}

std::string check_lines(const Check& check, const Verdict& verdict, const Screen& screen) {
  const std::string first = "  " + mark::in(verdict.colour, verdict.told) + " ";
  return paragraph(first, item_margin, printable(check.message), screen) +
         side_line("stated", words_of(check.stated), check.stated.provenance, screen) +
         side_line("found", words_of(check.found), check.found.provenance, screen);
}

} // namespace

std::string checks_as_text(const std::string& name, const std::vector<Check>& checks, const Screen& screen) {
  if (checks.empty()) return {};
  std::string counts, lines;
  for (const Verdict& verdict : verdicts) {
    int count = 0;
    for (const Check& check : checks) {
      if (check.verdict != verdict.code) continue;
      ++count;
      if (verdict.code != "ok") lines += check_lines(check, verdict, screen);
    }
    if (count > 0) counts += (counts.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(verdict.told);
  }
  return head(name, counts, screen) + lines;
}

std::string followed_as_text(const Diff& diff, const Screen& screen) {
  if (diff.follow_through.empty()) return {};
  std::string out = head("follow-through", std::to_string(diff.follow_through.size()), screen);
  for (const FollowUp& one : diff.follow_through) {
    const Side* item = one.after ? &*one.after : one.before ? &*one.before : nullptr;
    std::string kind = one.kind;
    std::replace(kind.begin(), kind.end(), '_', ' ');
    const std::string label = item ? printable(item->label) : one.list;
    out += paragraph("  " + mark::in(mark::yellow, kind) + " ", item_margin,
                     mark::in(mark::bold, label) + " " + printable(one.message), screen);
    out += side_line("says", one.text, {}, screen);
    if (one.before) out += side_line("from", "", one.before->provenance, screen);
    if (one.after) out += side_line("to", "", one.after->provenance, screen);
  }
  return out;
}

std::string regrouped_as_text(const Diff& diff, const Screen& screen) {
  std::string out;
  if (!diff.splits.empty()) out += head("splits and merges", std::to_string(diff.splits.size()), screen);
  for (const Split& split : diff.splits) {
    out += paragraph("  " + mark::in(mark::yellow, split.kind) + " ", item_margin, "in " + split.list, screen);
    for (const Side& side : split.before) out += side_line("from", side, screen);
    for (const Side& side : split.after) out += side_line("to", side, screen);
  }
  if (diff.proposals.empty()) return out;
  out += head("may be one and the same, a person decides", std::to_string(diff.proposals.size()), screen);
  for (const Proposal& proposal : diff.proposals) {
    const std::string score = render::value_told(Value(proposal.score));
    out +=
        paragraph("  " + mark::in(mark::yellow, "?") + " ", item_margin, "in " + proposal.list + ", " + score, screen);
    out += side_line("from", proposal.before, screen) + side_line("to", proposal.after, screen);
  }
  return out;
}

} // namespace arshjul::cli
