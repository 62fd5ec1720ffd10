#include "render/report_view.hpp"

#include "model/base/text.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace arshjul::render {
namespace {

const char* mark_name(Mark mark) {
  switch (mark) {
  case Mark::strong:
    return "strong";
  case Mark::fill_in:
    return "fill_in";
  case Mark::check:
    return "check";
  case Mark::plain:
    break;
  }
  return "words";
}

// XML 1.0, section 2.2: of the control characters only tab and line ends are text.
std::string printable(std::string_view text) {
  std::string kept;
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n') kept += c;
  return kept;
}

// A text's lines, each with its spans.
std::vector<Text> lines_of(const Text& text) {
  std::vector<Text> lines(1);
  for (const Span& span : text) {
    std::size_t start = 0;
    for (std::size_t end = span.text.find('\n'); end != std::string::npos; end = span.text.find('\n', start)) {
      if (end > start) lines.back().push_back({span.text.substr(start, end - start), span.mark});
      lines.emplace_back();
      start = end + 1;
    }
    if (start < span.text.size()) lines.back().push_back({span.text.substr(start), span.mark});
  }
  return lines;
}

Json spans_view(const Text& line) {
  Json spans = Json::array();
  for (const Span& span : line) spans.push_back({{mark_name(span.mark), printable(span.text)}});
  return spans;
}

constexpr std::string_view bullet = "- ";

// Paragraphs and runs of bullets: [{"paragraph": {"first", "spans"}}, {"bullets": {"points": [{"spans"}, …]}}].
Json text_view(const Text& text) {
  Json pieces = Json::array();
  for (Text line : lines_of(text)) {
    if (line.empty()) continue;
    if (!line.front().text.starts_with(bullet)) {
      const bool first = pieces.empty();
      pieces.push_back({{"paragraph", {{"first", first}, {"spans", spans_view(line)}}}});
      continue;
    }
    line.front().text.erase(0, bullet.size());
    if (pieces.empty() || !pieces.back().contains("bullets"))
      pieces.push_back({{"bullets", {{"points", Json::array()}}}});
    pieces.back()["bullets"]["points"].push_back({{"spans", spans_view(line)}});
  }
  return pieces;
}

std::size_t longest_word(const std::string& text) {
  std::size_t longest = 0;
  for (const std::string& word : text::words(text)) longest = std::max(longest, text::code_points(word).size());
  return longest;
}

struct ColumnNeed {
  std::size_t word = 0, text = 0; // letters of the longest
};

std::vector<ColumnNeed> column_needs(const Table& table) {
  constexpr std::size_t blanks = 3, longest_text = 60; // letters; a longer text may break over lines
  std::vector<ColumnNeed> needs(table.header.size());
  const auto ask = [&](std::size_t column, const std::string& text) {
    ColumnNeed& need = needs[column];
    need.word = std::max(need.word, longest_word(text) + blanks);
    need.text = std::clamp(text::code_points(text).size() + blanks, need.text, std::max(need.text, longest_text));
  };
  for (std::size_t i = 0; i < needs.size(); ++i) ask(i, table.header[i]);
  for (const auto& row : table.rows)
    for (std::size_t i = 0; i < row.size() && i < needs.size(); ++i) ask(i, plain(row[i]));
  return needs;
}

// Whether a table is to be read on pages that lie down: an upright one has no room for its words, or would make
// chimneys of its texts.
bool is_wide(const Table& table) {
  constexpr std::size_t upright_line = 92, text = 24, many_texts = 4; // letters, letters, columns
  std::size_t words = 0, texts = 0;
  for (const ColumnNeed& need : column_needs(table)) {
    words += need.word;
    texts += need.text >= text ? 1 : 0;
  }
  return words > upright_line || texts >= many_texts;
}

// A column's share of a table's width, in thousandths: room for its longest word first, the rest after its texts.
std::vector<int> column_shares(const Table& table) {
  constexpr double line = 92; // letters across a page in a table's type
  const std::vector<ColumnNeed> needs = column_needs(table);
  double words = 0, more = 0;
  for (const ColumnNeed& need : needs) {
    words += static_cast<double>(need.word);
    more += static_cast<double>(std::max(need.text, need.word) - need.word);
  }
  const double rest = std::max(0.0, line - words);
  std::vector<int> shares;
  for (const ColumnNeed& need : needs) {
    const auto own = static_cast<double>(std::max(need.text, need.word) - need.word);
    const double letters =
        static_cast<double>(need.word) + (more > 0 ? rest * own / more : rest / static_cast<double>(needs.size()));
    shares.push_back(static_cast<int>(1000 * letters / std::max(line, words)));
  }
  return shares;
}

std::string hex(const Colour& colour) {
  static constexpr std::string_view digits = "0123456789ABCDEF";
  std::string all;
  for (const double part : {colour.red, colour.green, colour.blue}) {
    const auto value = static_cast<std::size_t>(std::lround(255 * part));
    all += {digits[value / 16], digits[value % 16]};
  }
  return all;
}

double tenth(double points) {
  return std::round(10 * points) / 10;
}

struct ShapeView {
  Json operator()(const DrawnBox& box) const {
    return {{"box",
             {{"x", tenth(box.x)},
              {"y", tenth(box.y)},
              {"width", tenth(box.width)},
              {"height", tenth(box.height)},
              {"fill", hex(box.fill)}}}};
  }
  Json operator()(const DrawnLine& line) const {
    return {{"line",
             {{"x0", tenth(line.x0)},
              {"y0", tenth(line.y0)},
              {"x1", tenth(line.x1)},
              {"y1", tenth(line.y1)},
              {"width", line.width},
              {"arrow", line.arrow}}}};
  }
  Json operator()(const DrawnDisc& disc) const {
    return {{"disc", {{"x", tenth(disc.x)}, {"y", tenth(disc.y)}, {"radius", disc.radius}, {"fill", hex(disc.fill)}}}};
  }
  Json operator()(const DrawnWords& words) const {
    static constexpr const char* anchors[] = {"start", "middle", "end"};
    return {{"words",
             {{"x", tenth(words.x)},
              {"y", tenth(words.y)},
              {"text", printable(words.text)},
              {"size", words.size},
              {"anchor", anchors[static_cast<std::size_t>(words.anchor)]},
              {"strong", words.strong}}}};
  }
};
constexpr ShapeView shape_view;

class BlockView {
public:
  Json operator()(const Heading& heading) {
    last_heading = heading.text;
    return {{"heading", {{"level", heading.level}, {"text", printable(heading.text)}}}};
  }

  Json operator()(const Paragraph& paragraph) const {
    return {{"text",
             {{"quiet", paragraph.voice == Voice::quiet},
              {"keep", paragraph.keep_with_next},
              {"pieces", text_view(paragraph.text)}}}};
  }

  // Lists are numbered, so that each can count from one.
  Json operator()(const List& list) {
    Json items = Json::array();
    for (const Text& item : list.items) items.push_back({{"pieces", text_view(item)}});
    const bool numbered = list.labels == Labels::numbers, unlabelled = list.labels == Labels::none;
    lists += numbered ? 1 : 0;
    return {{"list",
             {{"kind", numbered ? "ol" : "ul"},
              {"numbered", numbered},
              {"bulleted", !numbered && !unlabelled},
              {"unlabelled", unlabelled},
              {"number", lists},
              {"items", items}}}};
  }

  // A table is about what the heading above it says.
  Json operator()(const Table& table) const {
    Json rows = Json::array(), columns = Json::array();
    for (const auto& row : table.rows) {
      Json cells = Json::array();
      for (const Text& cell : row) {
        Json pieces = text_view(cell);
        const bool blank = pieces.empty(), first = cells.empty();
        cells.push_back({{"first", first}, {"blank", blank}, {"pieces", std::move(pieces)}});
      }
      rows.push_back({{"cells", cells}});
    }
    for (const int share : column_shares(table)) columns.push_back({{"share", share}});
    return {{"table",
             {{"about", printable(last_heading)}, {"header", table.header}, {"columns", columns}, {"rows", rows}}}};
  }

  Json operator()(const Figure& figure) {
    Json shapes = Json::array();
    for (const Shape& shape : figure.shapes) shapes.push_back(std::visit(shape_view, shape));
    return {{"figure",
             {{"number", ++figures},
              {"width", figure.width},
              {"height", figure.height},
              {"alternative", printable(figure.alternative)},
              {"shapes", shapes}}}};
  }

  Json operator()(const Letterhead& head) const {
    Json sender = Json::array(), fields = Json::array();
    for (const Text& line : head.sender) sender.push_back({{"spans", spans_view(line)}});
    for (const Field& field : head.fields)
      fields.push_back({{"label", field.label}, {"pieces", text_view(field.value)}});
    return {{"letterhead", {{"sender", sender}, {"fields", fields}}}};
  }

  Json operator()(const Signature& signature) const {
    return {{"signature",
             {{"office", {{"spans", spans_view(signature.office)}}},
              {"name", {{"spans", spans_view(signature.name)}}},
              {"position", {{"spans", spans_view(signature.title)}}}}}};
  }

  int numbered_lists() const { return lists; }
  bool has_figures() const { return figures > 0; }

private:
  std::string last_heading;
  int lists = 0, figures = 0;
};

} // namespace

Json report_view(const Report& report) {
  Json view{{"title", report.title},
            {"author", report.author},
            {"subject", report.subject},
            {"stamp", report.running_foot},
            {"head_left", report.running_head_left},
            {"case_number", report.running_head_right},
            {"date", report.date},
            {"parts", Json::array()}};
  BlockView show;
  for (const Part& part : report.parts) {
    Json blocks = Json::array();
    bool wide = false;
    for (const Block& block : part.blocks) {
      blocks.push_back(std::visit(show, block));
      const Table* table = std::get_if<Table>(&block);
      wide = wide || (table && is_wide(*table));
    }
    view["parts"].push_back(
        {{"wide", wide}, {"last", view["parts"].size() + 1 == report.parts.size()}, {"blocks", blocks}});
  }
  view["has_figures"] = show.has_figures();
  view["numbered_lists"] = Json::array();
  for (int number = 1; number <= show.numbered_lists(); ++number)
    view["numbered_lists"].push_back({{"number", number}});
  return view;
}

} // namespace arshjul::render
