#include "render/font_file.hpp"

#include "model/base/error.hpp"
#include "model/base/file.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_FONT_FORMATS_H
#include FT_TRUETYPE_TABLES_H
#include FT_TRUETYPE_TAGS_H

namespace arshjul::render {
namespace {

struct Close {
  void operator()(FT_LibraryRec_* library) const { FT_Done_FreeType(library); }
  void operator()(FT_FaceRec_* face) const { FT_Done_Face(face); }
};

[[noreturn]] void refuse(const std::filesystem::path& file, const char* why) {
  throw Error(Fault::usage, file.string(), why, "choose a TrueType font (.ttf) that may be embedded");
}

// The tables that libharu reads.
constexpr std::array<std::uint32_t, 9> needed = {TTAG_cmap, TTAG_glyf, TTAG_head, TTAG_hhea, TTAG_hmtx,
                                                 TTAG_loca, TTAG_maxp, TTAG_name, TTAG_OS2};

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = at; i < at + 4; ++i)
    number = number << 8 | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u);
  return number;
}

// A table's words added up; the head's has left out the word that makes the whole file's sum.
std::uint32_t sum_of(std::string_view table, bool head) {
  constexpr std::size_t adjustment = 8;
  std::uint32_t sum = 0;
  for (std::size_t at = 0; at < table.size(); at += 4)
    if (!head || at != adjustment) sum += number_at(table, at);
  return sum;
}

// OpenType 1.9, "Organization of an OpenType Font": each table's place, length and sum stand in the directory.
bool has_whole_tables(std::string_view bytes) {
  constexpr std::size_t directory = 12, record = 16;
  const std::size_t count = number_at(bytes, 4) >> 16;
  std::vector<std::uint32_t> whole;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t at = directory + i * record;
    const std::uint32_t tag = number_at(bytes, at), offset = number_at(bytes, at + 8), length = number_at(bytes, at + 12);
    if (offset > bytes.size() || length > bytes.size() - offset) return false;
    if (sum_of(bytes.substr(offset, length), tag == TTAG_head) != number_at(bytes, at + 4)) return false;
    whole.push_back(tag);
  }
  return std::all_of(needed.begin(), needed.end(),
                     [&](std::uint32_t tag) { return std::count(whole.begin(), whole.end(), tag) == 1; });
}

} // namespace

void check_font(const std::filesystem::path& file) {
  FT_Library library = nullptr;
  if (FT_Init_FreeType(&library)) throw Error(Fault::internal, file.string(), "FreeType didn't start");
  const std::unique_ptr<FT_LibraryRec_, Close> keeps_library(library);
  FT_Face face = nullptr;
  if (FT_New_Face(library, file.c_str(), 0, &face)) refuse(file, "it is no font");
  const std::unique_ptr<FT_FaceRec_, Close> keeps_face(face);
  if (std::string_view(FT_Get_Font_Format(face)) != "TrueType" || !FT_IS_SCALABLE(face) || face->num_faces > 1)
    refuse(file, "it is no TrueType font with outlines");
  if (!has_whole_tables(read_file(file))) refuse(file, "its tables are damaged");
  // Every glyph is read once, as libharu will when it makes the subset.
  for (FT_Long glyph = 0; glyph < face->num_glyphs; ++glyph)
    if (FT_Load_Glyph(face, static_cast<FT_UInt>(glyph), FT_LOAD_NO_SCALE)) refuse(file, "its outlines are damaged");
  if (FT_Get_FSType_Flags(face) & (FT_FSTYPE_RESTRICTED_LICENSE_EMBEDDING | FT_FSTYPE_BITMAP_EMBEDDING_ONLY))
    refuse(file, "its licence forbids embedding");
}

} // namespace arshjul::render
