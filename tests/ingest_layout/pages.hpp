// Pages made by hand: words and rulings at given places, so that layout is tested without a PDF.
#pragma once

#include "ingest/source/page.hpp"

#include <string>
#include <string_view>

namespace arshjul::ingest {

class PageMaker {
public:
  explicit PageMaker(int number = 1, double width = 595, double height = 842) {
    page.number = number;
    page.width = width;
    page.height = height;
    page.fonts = {{"Serif", false, false}, {"SerifBold", true, false}};
  }

  // The words of a text, half an em a letter, on one baseline.
  PageMaker& text(double x, double baseline, std::string_view line, double size = 10, bool bold = false) {
    std::size_t at = 0;
    while (at < line.size()) {
      const std::size_t end = std::min(line.find(' ', at), line.size());
      Word word;
      word.text = std::string(line.substr(at, end - at));
      const double width = 0.5 * size * static_cast<double>(word.text.size());
      word.box = {x, baseline - 0.8 * size, x + width, baseline + 0.2 * size};
      word.baseline = baseline;
      word.size = size;
      word.font = bold ? 1 : 0;
      word.space_after = end < line.size();
      page.words.push_back(word);
      x += width + 0.3 * size;
      at = end + 1;
    }
    return *this;
  }

  PageMaker& turned(double x, double y, std::string_view letters) {
    Word word;
    word.text = std::string(letters);
    word.box = {x, y, x + 8, y + 60};
    word.baseline = x + 8;
    word.size = 8;
    word.turn = Turn::three_quarters;
    page.words.push_back(word);
    return *this;
  }

  PageMaker& horizontal(double x0, double x1, double y) { return rule({x0, y, x1, y}); }
  PageMaker& vertical(double x, double y0, double y1) { return rule({x, y0, x, y1}); }

  // All rulings of a grid.
  PageMaker& grid(const std::vector<double>& xs, const std::vector<double>& ys) {
    for (double y : ys) horizontal(xs.front(), xs.back(), y);
    for (double x : xs) vertical(x, ys.front(), ys.back());
    return *this;
  }

  PageMaker& rule(Box box, Colour colour = 0) {
    page.rulings.push_back({box, 0.5, colour, false});
    return *this;
  }

  PageMaker& fill(Box box, Colour colour) {
    page.fills.push_back({box, colour});
    return *this;
  }

  Page page;
};

} // namespace arshjul::ingest
