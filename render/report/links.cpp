#include "render/report/links.hpp"

#include "model/base/pattern.hpp"

#include <map>

namespace arshjul::render {
namespace {

// The same words as see_appendix() and the appendices' headings use.
constexpr const char* checks_title = "Att kontrollera före beslut";

class Linker {
public:
  explicit Linker(Report& whole) : report(whole) {}

  void name_appendices() {
    static const Pattern appendix("Bilaga (\\d+) – (.+)");
    for (Part& part : report.parts) {
      Heading* heading = part.blocks.empty() ? nullptr : std::get_if<Heading>(&part.blocks.front());
      if (!heading) continue;
      const auto hit = appendix.match(heading->text);
      if (!hit) continue;
      const std::string number = hit->str(1), title = hit->str(2);
      heading->anchor = "bilaga-" + number;
      anchors["Bilaga\u00A0" + number + ", " + title] = heading->anchor;
      anchors["bilaga\u00A0" + number] = heading->anchor;
      if (title == checks_title) checks = heading->anchor;
    }
  }

  void link_letter() {
    if (report.parts.empty()) return;
    for (Block& block : report.parts.front().blocks) {
      if (auto* paragraph = std::get_if<Paragraph>(&block)) link(paragraph->text);
      if (auto* list = std::get_if<List>(&block))
        for (Text& item : list->items) link(item);
    }
  }

  void link_checks() {
    for (Part& part : report.parts)
      for (Block& block : part.blocks)
        if (auto* table = std::get_if<Table>(&block))
          for (auto& row : table->rows)
            for (Text& cell : row) link_marks(cell);
  }

private:
  void link_marks(Text& text) const {
    for (Span& span : text)
      if (span.mark == Mark::check) span.link = checks;
  }

  void link(Text& text) const {
    link_marks(text);
    if (const auto whole = anchors.find(plain(text)); whole != anchors.end()) {
      for (Span& span : text) span.link = whole->second;
      return;
    }
    Text linked;
    for (const Span& span : text) add_pointers(span, linked);
    text = std::move(linked);
  }

  // " Se bilaga 2." in a span that we have written.
  void add_pointers(const Span& span, Text& linked) const {
    static const std::string pointer = " Se bilaga\u00A0";
    std::size_t from = 0;
    for (std::size_t at; (at = span.text.find(pointer, from)) != std::string::npos;) {
      const std::size_t begin = at + std::string(" Se ").size();
      const std::size_t end = span.text.find_first_not_of("0123456789", at + pointer.size());
      const std::string words = span.text.substr(begin, end == std::string::npos ? end : end - begin);
      const auto goal = anchors.find(words);
      linked.push_back({span.text.substr(from, begin - from), span.mark, span.link});
      linked.push_back({words, span.mark, goal == anchors.end() ? span.link : goal->second});
      from = begin + words.size();
    }
    if (from < span.text.size() || span.text.empty()) linked.push_back({span.text.substr(from), span.mark, span.link});
  }

  Report& report;
  std::map<std::string, std::string> anchors; // by the words that point to them
  std::string checks;
};

} // namespace

void link_places(Report& report) {
  Linker linker(report);
  linker.name_appendices();
  linker.link_letter();
  linker.link_checks();
}

} // namespace arshjul::render
