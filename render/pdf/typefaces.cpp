#include "render/pdf/typefaces.hpp"

#include "model/base/error.hpp"
#include "render/pdf/code_map.hpp"
#include "render/pdf/glyph_parts.hpp"

namespace arshjul::render {
namespace {

constexpr char32_t substitute = 0x25A1; // □, in DejaVu Sans: what has no glyph is still seen

// A character for private use means what its font says, which is lost: PDF/A-2a forbids it without an explanation.
constexpr bool is_private(char32_t c) {
  return c >= 0xE000 && c <= 0xF8FF;
}

// libharu: HPDF_Font's own measuring would put each measured glyph into the subset.
double width_in(Typeface& typeface, char32_t c) {
  if (c > last_code || is_private(c)) return Typeface::none;
  float& em = typeface.widths[c];
  if (em != Typeface::unknown) return em;
  const HPDF_UINT16 glyph = HPDF_TTFontDef_GetGlyphid(typeface.definition, static_cast<HPDF_UINT16>(c));
  em = glyph ? static_cast<float>(HPDF_TTFontDef_GetGidWidth(typeface.definition, glyph)) / 1000 : Typeface::none;
  return em;
}

std::vector<unsigned> parts_of(HPDF_TTFontDefAttr font, unsigned glyph) {
  const unsigned unit = font->header.index_to_loc_format == 0 ? 2 : 1;
  const unsigned begin = font->glyph_tbl.offsets[glyph] * unit, end = font->glyph_tbl.offsets[glyph + 1] * unit;
  if (end <= begin) return {};
  std::string bytes(end - begin, '\0');
  auto size = static_cast<HPDF_UINT>(bytes.size());
  HPDF_Stream_Seek(font->stream, static_cast<HPDF_INT>(font->glyph_tbl.base_offset + begin), HPDF_SEEK_SET);
  HPDF_Stream_Read(font->stream, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
  return glyph_parts(std::string_view(bytes).substr(0, size));
}

// libharu: it follows a composed glyph (Å = A + ring) one level down only; deeper ones would lose their accents.
void close_over_parts(HPDF_FontDef definition) {
  auto* font = static_cast<HPDF_TTFontDefAttr>(definition->attr);
  std::vector<unsigned> open;
  for (unsigned glyph = 0; glyph < font->num_glyphs; ++glyph)
    if (font->glyph_tbl.flgs[glyph]) open.push_back(glyph);
  while (!open.empty()) {
    const unsigned glyph = open.back();
    open.pop_back();
    for (const unsigned part : parts_of(font, glyph))
      if (part < font->num_glyphs && !font->glyph_tbl.flgs[part]) {
        font->glyph_tbl.flgs[part] = 1;
        open.push_back(part);
      }
  }
}

} // namespace

Typefaces::Typefaces(Haru& owner, const FontFiles& fonts) : haru(owner) {
  HPDF_UseUTFEncodings(haru.document());
  load(Face::regular, fonts.regular);
  load(Face::bold, fonts.bold);
  load(Face::italic, fonts.italic);
}

void Typefaces::load(Face face, const std::vector<std::filesystem::path>& files) {
  for (const auto& file : files) {
    auto known = by_file.find(file);
    if (known == by_file.end()) {
      const char* name = HPDF_LoadTTFontFromFile(haru.document(), file.c_str(), HPDF_TRUE);
      if (haru.failed()) throw Error(Fault::malformed, file.string(), "can't be used as a font",
                                     "choose a TrueType font (.ttf) that may be embedded");
      Typeface& added = typefaces.emplace_back();
      added.name = name;
      added.definition = HPDF_Doc_FindFontDef(haru.document(), name);
      known = by_file.emplace(file, &added).first;
    }
    chains[static_cast<std::size_t>(face)].push_back(known->second);
  }
}

Typefaces::Choice Typefaces::choose(char32_t c, Face face) {
  for (const char32_t code : {c, substitute})
    for (Typeface* typeface : chains[static_cast<std::size_t>(face)])
      if (const double em = width_in(*typeface, code); em >= 0) return {typeface, code, em};
  throw Error(Fault::internal, "", "no font has the sign for a missing character");
}

HPDF_Font Typefaces::use(const Choice& choice) {
  Typeface& typeface = *choice.typeface;
  typeface.used.insert(static_cast<char16_t>(choice.code));
  if (!typeface.font) typeface.font = HPDF_GetFont(haru.document(), typeface.name.c_str(), "UTF-8");
  return typeface.font;
}

void Typefaces::finish(Conformance conformance) {
  for (Typeface& typeface : typefaces) {
    if (!typeface.font) continue;
    for (const char16_t code : typeface.used) HPDF_TTFontDef_GetCharWidth(typeface.definition, code); // marks it
    close_over_parts(typeface.definition);
    write_code_map(typeface);
    keep_used_widths(typeface);
    complete_descriptor(typeface, conformance);
  }
}

// libharu: the font descriptor, which it makes at the last moment, lacks /CapHeight. PDF/A-1 also wants /CIDSet.
void Typefaces::complete_descriptor(const Typeface& typeface, Conformance conformance) const {
  typeface.font->before_write_fn(typeface.font);
  haru.check("embedding a font");
  const HPDF_Dict descriptor = typeface.definition->descriptor;
  HPDF_Dict_AddNumber(descriptor, "CapHeight", typeface.definition->cap_height);
  if (conformance == Conformance::pdf_a_1b)
    HPDF_Dict_Add(descriptor, "CIDSet", haru.stream(code_set(typeface.used), true));
}

// libharu: its ToUnicode uses cid ranges, which readers don't understand. Our codes are Unicode, so each maps to
// itself.
void Typefaces::write_code_map(const Typeface& typeface) const {
  const HPDF_Dict stream = static_cast<HPDF_FontAttr>(typeface.font->attr)->cmap_stream;
  HPDF_Stream_Free(stream->stream);
  stream->stream = HPDF_MemStream_New(haru.document()->mmgr, 4096);
  HPDF_Stream_WriteStr(stream->stream, code_map(typeface.used).c_str());
  for (const char* key : {"Type", "CMapName", "CIDSystemInfo", "WMode"}) HPDF_Dict_RemoveElement(stream, key);
}

// libharu: it writes the widths of 65,536 codes, and names the ordering "Identity-H", which is no ordering.
void Typefaces::keep_used_widths(Typeface& typeface) const {
  const HPDF_MMgr memory = haru.document()->mmgr;
  const HPDF_Dict descendant = static_cast<HPDF_FontAttr>(typeface.font->attr)->descendant_font;
  const HPDF_Array widths = HPDF_Array_New(memory);
  for (const char16_t code : typeface.used) {
    const HPDF_Array one = HPDF_Array_New(memory);
    HPDF_Array_AddNumber(one, static_cast<HPDF_INT32>(width_in(typeface, code) * 1000 + 0.5));
    HPDF_Array_AddNumber(widths, code);
    HPDF_Array_Add(widths, one);
  }
  HPDF_Dict_Add(descendant, "W", widths);
  HPDF_Dict_RemoveElement(descendant, "DW2");
  auto* system = static_cast<HPDF_Dict>(HPDF_Dict_GetItem(descendant, "CIDSystemInfo", HPDF_OCLASS_DICT));
  if (system) HPDF_Dict_Add(system, "Ordering", HPDF_String_New(memory, "Identity", nullptr));
}

} // namespace arshjul::render
