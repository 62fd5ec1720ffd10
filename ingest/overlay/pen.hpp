// Lines, boxes and small texts as operators of a PDF's content (ISO 32000-1, 8.5 and 9.4), y downwards.
#pragma once

#include "ingest/source/page.hpp"

#include <string>
#include <string_view>

namespace arshjul::ingest::overlay {

struct Style {
  Colour colour = 0;
  double width = 0; // points
  bool dashed = false;
};

class Pen {
public:
  void box(const Box& box, const Style& style);
  void line(const Box& box, const Style& style); // from its top left to its bottom right
  void ground(const Box& box);                   // a white box with a thin edge, to write on
  void text(double x, double baseline, std::string_view utf8, Colour colour);
  void tag(double x, double y, std::string_view utf8, Colour colour); // white on the colour, above the place

  static double width_of(std::string_view utf8); // points, about

  std::string drawing() { return std::move(content); }

private:
  void stroke(const Style& style);
  void colour(Colour colour, const char* operation);
  void numbers(std::initializer_list<double> values, const char* operation);

  std::string content;
  Style last; // what is set already
  bool any = false;
};

} // namespace arshjul::ingest::overlay
