// The fonts of a PDF: which of a face's typefaces has a character, how wide it is, and what a reader must know of it.
#pragma once

#include "render/fonts.hpp"
#include "render/pdf/haru.hpp"
#include "render/pdf/metadata.hpp"
#include "render/typeset/measure.hpp"

#include <array>
#include <deque>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace arshjul::render {

inline constexpr char32_t last_code = 0xFFFF; // libharu: its codes are UTF-16 units

struct Typeface {
  std::string name; // libharu's
  HPDF_FontDef definition = nullptr;
  HPDF_Font font = nullptr; // made when first drawn with
  std::set<char16_t> used;
  std::vector<float> widths = std::vector<float>(last_code + 1, unknown); // em; negative: no glyph

  static constexpr float unknown = -2, none = -1;
};

class Typefaces {
public:
  Typefaces(Haru& haru, const FontFiles& fonts); // throws Error (malformed) for a font that can't be used

  struct Choice {
    Typeface* typeface = nullptr;
    char32_t code = 0; // another than asked for: a sign that stands for what no typeface has
    double em = 0;
  };
  Choice choose(char32_t c, Face face);
  HPDF_Font use(const Choice& choice); // its glyph will be embedded

  void finish(Conformance conformance); // once all is drawn

private:
  void load(Face face, const std::vector<std::filesystem::path>& files);
  void write_code_map(const Typeface& typeface) const;
  void keep_used_widths(Typeface& typeface) const;
  void complete_descriptor(const Typeface& typeface, Conformance conformance) const;

  Haru& haru;
  std::deque<Typeface> typefaces;
  std::map<std::filesystem::path, Typeface*> by_file;
  std::array<std::vector<Typeface*>, 3> chains; // by face
};

} // namespace arshjul::render
