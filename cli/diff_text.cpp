#include "cli/diff_text.hpp"

#include "model/base/text.hpp"

#include <utility>
#include <vector>

namespace arshjul::cli {
namespace {

using namespace model;

template <class... Visitors>
struct Visit : Visitors... {
  using Visitors::operator()...;
};

std::string join(const std::vector<std::string>& parts, std::string_view between) {
  std::string joined;
  for (const std::string& part : parts) joined += (joined.empty() ? "" : std::string(between)) + part;
  return joined;
}

std::string shown(const Value& value) {
  return std::visit(Visit{[](std::monostate) { return std::string("(nothing)"); },
                          [](const std::string& text) { return text; },
                          [](double number) { return text::format_number(number); },
                          [](const Coded& coded) { return coded.text + " [" + coded.code + "]"; },
                          [](const std::vector<std::string>& list) { return join(list, "; "); }},
                    value);
}

std::string shown(const std::vector<TextOp>& ops) {
  std::string all;
  for (const TextOp& op : ops) {
    if (op.kind == '-')
      all += "[-" + op.text + "-]";
    else if (op.kind == '+')
      all += "{+" + op.text + "+}";
    else
      all += op.text;
  }
  return all;
}

// A value's later lines stand under its first.
std::string indented(const std::string& text, const std::string& margin) {
  std::string out;
  for (char c : text) {
    out += c;
    if (c == '\n') out += margin;
  }
  return out;
}

std::string field_line(const FieldChange& change) {
  const std::string margin(6, ' ');
  std::string line = margin + change.field + ": ";
  line += indented(change.ops.empty() ? shown(change.before) + " → " + shown(change.after) : shown(change.ops),
                   margin + "  ");
  if (!change.direction.empty()) line += " (" + change.direction + ")";
  return line + "\n";
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

std::string entry_lines(const Entry& entry) {
  const std::string label = entry.after ? entry.after->label : entry.before ? entry.before->label : "";
  std::string lines = std::string("  ") + sign(entry.change) + " " + indented(label, "    ") + "\n";
  for (const FieldChange& field : entry.fields) lines += field_line(field);
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

std::string name(const PeriodRef& side) {
  std::string period = side.period.label;
  if (period.empty() && side.period.year) period = std::to_string(*side.period.year) + " " + side.period.checkpoint;
  return join({side.committee.empty() ? side.title : side.committee, period.empty() ? "(period not known)" : period},
              ", ");
}

const std::vector<Entry>& entries(const Diff& diff, std::string_view list) {
  static const std::vector<Entry> none;
  if (list == "objectives") return diff.objectives;
  if (list == "goals") return diff.goals;
  if (list == "indicators") return diff.indicators;
  if (list == "risks") return diff.risks;
  if (list == "controls") return diff.controls;
  if (list == "decisions") return diff.decisions;
  return none;
}

} // namespace

std::string diff_as_text(const Diff& diff) {
  std::string out = "from: " + name(diff.before) + "\n  to: " + name(diff.after) + "\n";
  if (!diff.comparable) out += "not comparable: " + diff.reason + "\n";
  for (const auto& [list, count] : diff.summary) {
    out += "\n" + list + ": " + counts(count) + "\n";
    for (const Entry& entry : entries(diff, list))
      if (entry.change != Change::unchanged) out += entry_lines(entry);
  }
  return out;
}

} // namespace arshjul::cli
