#include "cli/diff_text.hpp"

#include "cli/findings_text.hpp"
#include "render/told.hpp"

#include <utility>
#include <vector>

namespace arshjul::cli {
namespace {

using namespace model;

std::string join(const std::vector<std::string>& parts, std::string_view between) {
  std::string joined;
  for (const std::string& part : parts) joined += (joined.empty() ? "" : std::string(between)) + part;
  return joined;
}

// A coded value is told with its code: what the program takes the words for.
std::string shown(const Value& value) {
  if (std::holds_alternative<std::monostate>(value)) return "(nothing)";
  if (const auto* coded = std::get_if<Coded>(&value)) return coded->text + " [" + coded->code + "]";
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) return join(*list, "; ");
  return render::value_told(value);
}

// What went and what came: by colour on a screen that has it, else between brackets.
std::string shown(const std::vector<TextOp>& ops, const Screen& screen) {
  std::string all;
  for (const TextOp& op : ops) {
    if (op.kind == '-')
      all += mark::in(mark::red, screen.colour ? printable(op.text) : "[-" + printable(op.text) + "-]");
    else if (op.kind == '+')
      all += mark::in(mark::green, screen.colour ? printable(op.text) : "{+" + printable(op.text) + "+}");
    else
      all += printable(op.text);
  }
  return all;
}

constexpr std::size_t entry_margin = 4, field_margin = 6, value_margin = 8; // columns

std::string field_line(const FieldChange& change, const Screen& screen) {
  std::string line =
      change.ops.empty() ? printable(shown(change.before) + " → " + shown(change.after)) : shown(change.ops, screen);
  if (!change.direction.empty())
    line += " (" +
            (change.direction == "worse"    ? mark::in(mark::red, change.direction)
             : change.direction == "better" ? mark::in(mark::green, change.direction)
                                            : change.direction) +
            ")";
  return paragraph(std::string(field_margin, ' ') + printable(change.field) + ": ", value_margin, line, screen);
}

char sign(Change change) {
  switch (change) {
  case Change::added:
    return '+';
  case Change::removed:
    return '-';
  case Change::changed:
    return '~';
  case Change::not_reported:
    return '?';
  case Change::unchanged:
    break;
  }
  return '=';
}

char colour_of(Change change) {
  return change == Change::added ? mark::green : change == Change::removed ? mark::red : mark::yellow;
}

std::string entry_lines(const Entry& entry, const Screen& screen) {
  const std::string label = entry.after ? entry.after->label : entry.before ? entry.before->label : "";
  std::string told = mark::in(mark::bold, printable(label));
  if (entry.proposed) told += " (a weak match, " + render::value_told(Value(entry.score)) + ": look at it)";
  const std::string sign_of = mark::in(colour_of(entry.change), std::string(1, sign(entry.change)));
  std::string lines = paragraph("  " + sign_of + " ", entry_margin, told, screen);
  for (const FieldChange& field : entry.fields) lines += field_line(field, screen);
  return lines;
}

std::string counts(const Count& count) {
  std::vector<std::string> parts;
  const auto tell = [&](int number, const char* what) {
    if (number > 0) parts.push_back(std::to_string(number) + " " + what);
  };
  tell(count.changed, "changed");
  tell(count.added, "added");
  tell(count.removed, "removed");
  tell(count.not_reported, "not reported");
  tell(count.unchanged, "unchanged");
  return parts.empty() ? "none" : join(parts, ", ");
}

} // namespace

std::string period_name(const PeriodRef& side) {
  std::string period = side.period.label;
  if (period.empty() && side.period.year) period = std::to_string(*side.period.year) + " " + side.period.checkpoint;
  return join({side.committee.empty() ? side.title : side.committee, period.empty() ? "(period not known)" : period},
              ", ");
}

std::string diff_as_text(const Diff& diff, const std::vector<Check>& before, const std::vector<Check>& after,
                         const Screen& screen) {
  std::string out = paragraph("from: ", field_margin, printable(period_name(diff.before)), screen);
  out += paragraph("  to: ", field_margin, printable(period_name(diff.after)), screen);
  if (!diff.comparable) out += paragraph("not comparable: ", entry_margin, printable(diff.reason), screen);
  for (const auto& [list, count] : diff.summary) {
    out += "\n" + paragraph("", 0, mark::in(mark::bold, list) + ": " + counts(count), screen);
    for (const Entry& entry : entries_of(diff, list))
      if (entry.change != Change::unchanged) out += entry_lines(entry, screen);
  }
  return out + regrouped_as_text(diff, screen) + followed_as_text(diff, screen) +
         checks_as_text("checks of the later one", after, screen) +
         checks_as_text("checks of the earlier one", before, screen);
}

} // namespace arshjul::cli
