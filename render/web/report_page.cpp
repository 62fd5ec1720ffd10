#include "render/web/report_page.hpp"

#include "render/template.hpp"

#include <map>
#include <string_view>

namespace arshjul::render {

std::string_view web_file(std::string_view name); // embedded at build time: *.mustache, report.css

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

Json span_view(const std::string& text, Mark mark) {
  return {{mark_name(mark), text}};
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
  for (const Span& span : line) spans.push_back(span_view(span.text, span.mark));
  return spans;
}

constexpr std::string_view bullet = "- ";

// Paragraphs and runs of bullets: [{"paragraph": {"spans": …}}, {"bullets": {"points": […]}}].
Json text_view(const Text& text) {
  Json pieces = Json::array();
  for (Text line : lines_of(text)) {
    if (line.empty()) continue;
    const bool is_bullet = line.front().text.starts_with(bullet);
    if (!is_bullet) {
      pieces.push_back({{"paragraph", {{"spans", spans_view(line)}}}});
      continue;
    }
    line.front().text.erase(0, bullet.size());
    if (pieces.empty() || !pieces.back().contains("bullets"))
      pieces.push_back({{"bullets", {{"points", Json::array()}}}});
    pieces.back()["bullets"]["points"].push_back({{"spans", spans_view(line)}});
  }
  return pieces;
}

struct BlockView {
  Json operator()(const Heading& heading) const {
    return {{"heading", {{"level", heading.level}, {"text", heading.text}}}};
  }

  Json operator()(const Paragraph& paragraph) const {
    return {{"text", {{"quiet", paragraph.voice == Voice::quiet}, {"pieces", text_view(paragraph.text)}}}};
  }

  Json operator()(const List& list) const {
    Json items = Json::array();
    for (const Text& item : list.items) items.push_back({{"pieces", text_view(item)}});
    const char* kind = list.labels == Labels::numbers ? "ol" : "ul";
    return {{"list", {{"kind", kind}, {"unlabelled", list.labels == Labels::none}, {"items", items}}}};
  }

  Json operator()(const Table& table) const {
    Json rows = Json::array();
    for (const auto& row : table.rows) {
      Json cells = Json::array();
      for (const Text& cell : row) cells.push_back({{"first", cells.empty()}, {"pieces", text_view(cell)}});
      rows.push_back({{"cells", cells}});
    }
    return {{"table", {{"header", table.header}, {"rows", rows}}}};
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
};

} // namespace

std::string report_page(const Report& report) {
  Json view{{"title", report.title},         {"author", report.author},      {"subject", report.subject},
            {"css", web_file("report.css")}, {"stamp", report.running_foot}, {"case_number", report.running_head_right},
            {"date", report.date},           {"parts", Json::array()}};
  for (const Part& part : report.parts) {
    Json blocks = Json::array();
    for (const Block& block : part.blocks) blocks.push_back(std::visit(BlockView{}, block));
    view["parts"].push_back({{"blocks", blocks}});
  }
  return fill_template(web_file("report.mustache"), view, "report.mustache",
                       {{"the_pieces", std::string(web_file("pieces.mustache"))},
                        {"the_spans", std::string(web_file("spans.mustache"))}});
}

} // namespace arshjul::render
