#include "model/compare/diff_text.hpp"

#include "model/base/text.hpp"

namespace arshjul::model {
namespace {

constexpr std::size_t longest_label = 90;   // letters: an item on a line
constexpr std::size_t longest_context = 30; // letters of unchanged text on each side of a change

enum class Ink { plain, bold, red, green, yellow, grey };

class Report {
public:
  explicit Report(bool with_colour) : colour(with_colour) {}

  std::string text;

  void add(std::string_view piece, Ink ink = Ink::plain) {
    if (!colour || ink == Ink::plain) {
      text += piece;
      return;
    }
    text += code(ink);
    text += piece;
    text += "\x1b[0m";
  }

  void line() { text += '\n'; }

private:
  static std::string_view code(Ink ink) {
    switch (ink) {
    case Ink::bold:
      return "\x1b[1m";
    case Ink::red:
      return "\x1b[31m";
    case Ink::green:
      return "\x1b[32m";
    case Ink::yellow:
      return "\x1b[33m";
    case Ink::grey:
      return "\x1b[90m";
    case Ink::plain:
      break;
    }
    return {};
  }

  bool colour;
};

// A text may hold escape sequences of its own: no control character reaches the terminal.
std::string printable(std::string_view given) {
  std::u32string letters = text::code_points(given);
  for (char32_t& letter : letters)
    if (letter < U' ' || (letter >= 0x7F && letter < 0xA0)) letter = U' ';
  return text::from_code_points(letters);
}

std::string on_one_line(const std::string& given, std::size_t longest) {
  const std::u32string letters = text::code_points(text::normalize(printable(given)));
  if (letters.size() <= longest) return text::from_code_points(letters);
  return text::from_code_points(letters.substr(0, longest - 1)) + "…";
}

std::string told(std::monostate) {
  return "(none)";
}
std::string told(const std::string& value) {
  return on_one_line(value, longest_label);
}
std::string told(double value) {
  return text::format_number(value);
}
std::string told(const Coded& value) {
  return on_one_line(value.text.empty() ? value.code : value.text, longest_label);
}
std::string told(const std::vector<std::string>& values) {
  std::string all;
  for (const std::string& value : values) all += (all.empty() ? "" : "; ") + on_one_line(value, longest_label);
  return all;
}
std::string told(const Value& value) {
  return std::visit([](const auto& held) { return told(held); }, value);
}

// The unchanged words next to a change, the rest as "…".
std::string context(const std::string& given, bool first, bool last) {
  const std::u32string letters = text::code_points(printable(given));
  const std::size_t kept = (first ? 0 : longest_context) + (last ? 0 : longest_context);
  if (letters.size() <= kept + 1) return text::from_code_points(letters);
  const std::u32string start = first ? U"" : letters.substr(0, longest_context);
  const std::u32string end = last ? U"" : letters.substr(letters.size() - longest_context);
  return text::from_code_points(start + U"…" + end);
}

void add_ops(Report& report, const std::vector<TextOp>& ops) {
  for (std::size_t i = 0; i < ops.size(); ++i) {
    if (ops[i].kind == '=') {
      report.add(context(ops[i].text, i == 0, i + 1 == ops.size()));
    } else if (ops[i].kind == '-') {
      report.add("[-" + printable(ops[i].text) + "-]", Ink::red);
    } else {
      report.add("{+" + printable(ops[i].text) + "+}", Ink::green);
    }
  }
}

void add_field(Report& report, const FieldChange& change) {
  report.add("      " + change.field + ": ", Ink::grey);
  if (!change.ops.empty()) {
    add_ops(report, change.ops);
  } else {
    report.add(told(change.before), Ink::red);
    report.add(" → ");
    report.add(told(change.after), Ink::green);
  }
  std::string note = change.direction == "same" ? "" : change.direction;
  if (change.delta)
    note += (note.empty() ? "" : ", ") + std::string(*change.delta > 0 ? "+" : "") + text::format_number(*change.delta);
  if (!note.empty()) report.add(" (" + note + ")", change.direction == "worse" ? Ink::yellow : Ink::plain);
  report.line();
}

struct Look {
  std::string_view sign, name;
  Ink ink;
};

Look look(Change change) {
  switch (change) {
  case Change::added:
    return {"+", "added", Ink::green};
  case Change::removed:
    return {"-", "removed", Ink::red};
  case Change::changed:
    return {"~", "changed", Ink::yellow};
  case Change::not_reported:
    return {"?", "not reported", Ink::grey};
  case Change::unchanged:
    break;
  }
  return {"=", "unchanged", Ink::plain};
}

void add_entry(Report& report, const Entry& entry) {
  const Look shown = look(entry.change);
  const Side& side = entry.after ? *entry.after : *entry.before;
  report.add("  " + std::string(shown.sign) + " ", shown.ink);
  report.add(on_one_line(side.label.empty() ? side.id : side.label, longest_label));
  if (entry.change == Change::not_reported) report.add(entry.after ? " (only after)" : " (only before)", Ink::grey);
  report.line();
  for (const FieldChange& change : entry.fields) add_field(report, change);
}

void add_list(Report& report, std::string_view name, const std::vector<Entry>& entries) {
  bool titled = false;
  for (const Entry& entry : entries) {
    if (entry.change == Change::unchanged) continue;
    if (!titled) {
      report.line();
      report.add(text::capitalize_first(name), Ink::bold);
      report.line();
      titled = true;
    }
    add_entry(report, entry);
  }
}

void add_counts(Report& report, const std::string& name, const Count& count) {
  const std::pair<int, Change> counts[] = {{count.changed, Change::changed},
                                           {count.added, Change::added},
                                           {count.removed, Change::removed},
                                           {count.not_reported, Change::not_reported},
                                           {count.unchanged, Change::unchanged}};
  std::string told_counts;
  for (const auto& [number, change] : counts)
    if (number > 0)
      told_counts += (told_counts.empty() ? "" : ", ") + std::to_string(number) + " " + std::string(look(change).name);
  if (!told_counts.empty()) report.add("  " + name + ": " + told_counts + "\n");
}

std::string period_name(const PeriodRef& period) {
  std::string name = period.period.label;
  if (name.empty() && period.period.year) name = std::to_string(*period.period.year);
  if (!period.title.empty()) name = period.title + (name.empty() ? "" : " (" + name + ")");
  for (const std::string& file : period.files) {
    if (!name.empty()) break;
    name = file;
  }
  return on_one_line(name.empty() ? "an untitled dossier" : name, longest_label);
}

} // namespace

std::string describe(const Diff& diff, bool colour) {
  Report report(colour);
  report.add("From: " + period_name(diff.before) + "\nTo:   " + period_name(diff.after) + "\n");
  if (!diff.comparable)
    report.add("Not comparable: " + on_one_line(diff.reason, diff.reason.size() + 1) + "\n", Ink::yellow);
  for (const auto& [name, count] : diff.summary) add_counts(report, name, count);
  add_list(report, "objectives", diff.objectives);
  add_list(report, "goals", diff.goals);
  add_list(report, "indicators", diff.indicators);
  add_list(report, "risks", diff.risks);
  add_list(report, "controls", diff.controls);
  add_list(report, "decisions", diff.decisions);
  if (!diff.differs()) report.add("\nNothing differs.\n");
  return std::move(report.text);
}

} // namespace arshjul::model
