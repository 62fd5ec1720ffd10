#include "render/web/report_markdown.hpp"

#include <string_view>

namespace arshjul::render {
namespace {

// Signs that would begin or end markup inside a line; in a table's cell also its bars.
std::string escaped(std::string_view text) {
  static constexpr std::string_view signs = "\\`*_[]<>|&";
  std::string out;
  for (const char c : text) {
    if (signs.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string marked(const Span& span) {
  const std::string text = escaped(span.text);
  if (span.mark == Mark::plain || text.empty()) return text;
  // Emphasis may not begin or end with a blank.
  const std::size_t first = text.find_first_not_of(" \n"), last = text.find_last_not_of(" \n");
  if (first == std::string::npos) return text;
  return text.substr(0, first) + "**" + text.substr(first, last - first + 1) + "**" + text.substr(last + 1);
}

std::string words(const Text& text) {
  std::string all;
  for (const Span& span : text) all += marked(span);
  return all;
}

std::string with_breaks(const std::string& text, std::string_view line_break) {
  std::string out;
  for (const char c : text) {
    if (c == '\n')
      out += line_break;
    else
      out += c;
  }
  return out;
}

// A line that begins like a list, a heading or a number would be taken for one.
std::string as_paragraph(const std::string& text) {
  const std::size_t digits = text.find_first_not_of("0123456789");
  const bool numbered = digits != 0 && digits != std::string::npos && (text[digits] == '.' || text[digits] == ')');
  if (numbered) return text.substr(0, digits) + "\\" + text.substr(digits);
  if (!text.empty() && (text[0] == '#' || text[0] == '+')) return "\\" + text;
  return text;
}

std::string cell(const Text& text) {
  return with_breaks(words(text), "<br>");
}

struct BlockWriter {
  std::string operator()(const Heading& heading) const {
    return std::string(static_cast<std::size_t>(heading.level), '#') + " " + escaped(heading.text) + "\n\n";
  }

  std::string operator()(const Paragraph& paragraph) const {
    return as_paragraph(with_breaks(words(paragraph.text), "\n\n")) + "\n\n";
  }

  std::string operator()(const List& list) const {
    std::string out;
    int number = 0;
    for (const Text& item : list.items) {
      const std::string label = list.labels == Labels::numbers ? std::to_string(++number) + ". " : "- ";
      out += label + with_breaks(words(item), "\n" + std::string(label.size(), ' ')) + "\n";
    }
    return out + "\n";
  }

  std::string operator()(const Table& table) const {
    std::string out = "|", rule = "|";
    for (const std::string& name : table.header) {
      out += " " + escaped(name) + " |";
      rule += " --- |";
    }
    out += "\n" + rule + "\n";
    for (const auto& row : table.rows) {
      out += "|";
      for (const Text& one : row) out += " " + cell(one) + " |";
      out += "\n";
    }
    return out + "\n";
  }

  std::string operator()(const Figure& figure) const { return "*" + escaped(figure.alternative) + "*\n\n"; }

  std::string operator()(const Letterhead& head) const {
    std::string out;
    for (const Text& line : head.sender) out += words(line) + "  \n";
    for (const Field& field : head.fields)
      out += escaped(field.label) + " " + with_breaks(words(field.value), ", ") + "  \n";
    return out + "\n";
  }

  std::string operator()(const Signature& signature) const {
    return words(signature.office) + "\n\n" + words(signature.name) + "  \n" + words(signature.title) + "\n\n";
  }
};

} // namespace

std::string report_markdown(const Report& report) {
  std::string out = "*" + escaped(report.running_foot) + "*\n\n";
  for (std::size_t i = 0; i < report.parts.size(); ++i) {
    if (i > 0) out += "---\n\n";
    for (const Block& block : report.parts[i].blocks) out += std::visit(BlockWriter{}, block);
  }
  while (out.ends_with("\n\n")) out.pop_back();
  return out;
}

} // namespace arshjul::render
