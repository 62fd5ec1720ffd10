// libharu 2.3.0 leaves out or gets wrong some of what PDF wants; what we mend is marked "libharu:". Its errors come
// through a C callback, so the first is only noted there and thrown after the call has come back.
#include "render/pdf_canvas.hpp"

#include "model/base/error.hpp"
#include "model/base/file.hpp"
#include "model/base/text.hpp"
#include "render/pdf/code_map.hpp"
#include "render/pdf/glyph_parts.hpp"
#include "render/pdf/structure.hpp"

#include <array>
#include <cstdio>
#include <deque>
#include <functional>
#include <map>
#include <set>

#include <hpdf.h>
#include <hpdf_info.h>

static_assert(HPDF_MAJOR_VERSION == 2 && HPDF_MINOR_VERSION == 3, "the mended internals are those of libharu 2.3");

namespace arshjul::render {
namespace {

constexpr char32_t substitute = 0x25A1; // □, in DejaVu Sans: what has no glyph is still seen
constexpr char32_t last_code = 0xFFFF;  // libharu: its codes are UTF-16 units
constexpr const char* language = "sv-SE";

struct Typeface {
  std::string name; // libharu's
  HPDF_FontDef definition = nullptr;
  HPDF_Font font = nullptr; // made when first drawn with
  std::set<char16_t> used;
  std::map<char32_t, double> widths; // em; negative: no glyph
};

std::string reference(const void* object) {
  return std::to_string(static_cast<const HPDF_Obj_Header*>(object)->obj_id & 0x00FFFFFF) + " 0 R";
}

HPDF_REAL real(double value) {
  return static_cast<HPDF_REAL>(value);
}

} // namespace

class PdfCanvas::Document {
public:
  explicit Document(const FontFiles& fonts) : pdf(HPDF_New(note_error, this)) {
    if (!pdf) throw Error(Fault::internal, "", "libharu can't start");
    HPDF_UseUTFEncodings(pdf);
    HPDF_SetCompressionMode(pdf, HPDF_COMP_ALL);
    pdf->pdf_version = HPDF_VER_17; // libharu: no setter
    load(Face::regular, fonts.regular);
    load(Face::bold, fonts.bold);
    load(Face::italic, fonts.italic);
  }
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;
  ~Document() { HPDF_Free(pdf); }

  double width_of(char32_t c, Face face) { return width_in(*typeface_for(c, face), shown(c, face)); }

  std::string draw(const Typeset& typeset, const Metadata& metadata) {
    structure = std::make_unique<Structure>(typeset.elements);
    for (const Page& page : typeset.pages) draw(page);
    add_bookmarks(typeset.bookmarks);
    finish_fonts();
    finish_structure();
    finish_catalog(metadata);
    check("drawing");
    return save();
  }

private:
  struct Sheet {
    HPDF_Page page;
    double height;
  };
  using Writer = std::function<std::string()>;

  static void note_error(HPDF_STATUS code, HPDF_STATUS detail, void* user) {
    auto* self = static_cast<Document*>(user);
    if (self->error == HPDF_OK) self->error = code, self->error_detail = detail;
  }

  void check(const std::string& where) const {
    if (error == HPDF_OK) return;
    std::array<char, 64> code{};
    std::snprintf(code.data(), code.size(), "libharu error 0x%04lX (%lu) in ", error, error_detail);
    throw Error(Fault::internal, "", code.data() + where);
  }

  void load(Face face, const std::vector<std::filesystem::path>& files) {
    for (const auto& file : files) {
      auto known = by_file.find(file);
      if (known == by_file.end()) {
        const char* name = HPDF_LoadTTFontFromFile(pdf, file.c_str(), HPDF_TRUE);
        if (error != HPDF_OK) throw Error(Fault::malformed, file.string(), "can't be used as a font");
        Typeface& added = typefaces.emplace_back();
        added.name = name;
        added.definition = HPDF_Doc_FindFontDef(pdf, name);
        known = by_file.emplace(file, &added).first;
      }
      chains[face].push_back(known->second);
    }
  }

  // libharu: HPDF_Font's own measuring would put each measured glyph into the subset.
  static double width_in(Typeface& typeface, char32_t c) {
    const auto known = typeface.widths.find(c);
    if (known != typeface.widths.end()) return known->second;
    const HPDF_UINT16 glyph =
        c <= last_code ? HPDF_TTFontDef_GetGlyphid(typeface.definition, static_cast<HPDF_UINT16>(c)) : 0;
    const double em = glyph ? HPDF_TTFontDef_GetGidWidth(typeface.definition, glyph) / 1000.0 : -1;
    return typeface.widths[c] = em;
  }

  Typeface* with_glyph(char32_t c, Face face) {
    for (Typeface* typeface : chains[face])
      if (width_in(*typeface, c) >= 0) return typeface;
    return nullptr;
  }
  char32_t shown(char32_t c, Face face) { return with_glyph(c, face) ? c : substitute; }
  Typeface* typeface_for(char32_t c, Face face) {
    Typeface* found = with_glyph(shown(c, face), face);
    return found ? found : chains[face].back();
  }

  void draw(const Page& page) {
    const HPDF_Page sheet = HPDF_AddPage(pdf);
    check("a new page");
    HPDF_Page_SetWidth(sheet, real(page.width));
    HPDF_Page_SetHeight(sheet, real(page.height));
    HPDF_Dict_AddNumber(sheet, "StructParents", static_cast<HPDF_INT32>(sheets.size()));
    HPDF_Dict_AddName(sheet, "Tabs", "S");
    sheets.push_back({sheet, page.height});
    structure->begin_page();
    put("/Artifact BMC\n");
    for (const Fill& fill : page.fills) draw(fill);
    for (const Rule& rule : page.rules) draw(rule);
    put("EMC\n");
    for (std::size_t i = 0; i < page.runs.size();) {
      const int element = page.runs[i].element;
      put(structure->begin(element));
      for (; i < page.runs.size() && page.runs[i].element == element; ++i) draw(page.runs[i]);
      put("EMC\n");
    }
    check("a page");
  }

  // libharu: no call for marked content.
  void put(const std::string& operators) {
    auto* attributes = static_cast<HPDF_PageAttr>(sheets.back().page->attr);
    HPDF_Stream_WriteStr(attributes->stream, operators.c_str());
  }

  void draw(const Fill& fill) {
    const Sheet& sheet = sheets.back();
    HPDF_Page_SetRGBFill(sheet.page, real(fill.ink.red), real(fill.ink.green), real(fill.ink.blue));
    HPDF_Page_Rectangle(sheet.page, real(fill.box.x0), real(sheet.height - fill.box.y1), real(fill.box.width()),
                        real(fill.box.height()));
    HPDF_Page_Fill(sheet.page);
  }

  void draw(const Rule& rule) {
    const Sheet& sheet = sheets.back();
    HPDF_Page_SetRGBStroke(sheet.page, real(rule.ink.red), real(rule.ink.green), real(rule.ink.blue));
    HPDF_Page_SetLineWidth(sheet.page, real(rule.width));
    HPDF_Page_MoveTo(sheet.page, real(rule.x0), real(sheet.height - rule.y0));
    HPDF_Page_LineTo(sheet.page, real(rule.x1), real(sheet.height - rule.y1));
    HPDF_Page_Stroke(sheet.page);
  }

  // A run in as many pieces as it needs typefaces.
  void draw(const Run& run) {
    const Sheet& sheet = sheets.back();
    const std::u32string text = text::code_points(run.text);
    HPDF_Page_BeginText(sheet.page);
    HPDF_Page_SetRGBFill(sheet.page, real(run.ink.red), real(run.ink.green), real(run.ink.blue));
    double x = run.x;
    for (std::size_t from = 0; from < text.size();) {
      Typeface* typeface = typeface_for(text[from], run.face);
      std::u32string words;
      double width = 0;
      std::size_t to = from;
      for (; to < text.size() && typeface_for(text[to], run.face) == typeface; ++to) {
        words += shown(text[to], run.face);
        typeface->used.insert(static_cast<char16_t>(words.back()));
        width += width_of(text[to], run.face) * run.size;
      }
      if (!typeface->font) typeface->font = HPDF_GetFont(pdf, typeface->name.c_str(), "UTF-8");
      HPDF_Page_SetFontAndSize(sheet.page, typeface->font, real(run.size));
      HPDF_Page_TextOut(sheet.page, real(x), real(sheet.height - run.y), text::from_code_points(words).c_str());
      x += width;
      from = to;
    }
    HPDF_Page_EndText(sheet.page);
  }

  void add_bookmarks(const std::vector<Bookmark>& bookmarks) {
    std::map<int, HPDF_Outline> above;
    for (const Bookmark& bookmark : bookmarks) {
      above.erase(above.lower_bound(bookmark.level), above.end());
      const HPDF_Outline parent = above.empty() ? nullptr : above.rbegin()->second;
      const HPDF_Outline outline =
          HPDF_CreateOutline(pdf, parent, bookmark.text.c_str(), HPDF_GetEncoder(pdf, "UTF-8"));
      const Sheet& sheet = sheets.at(static_cast<std::size_t>(bookmark.page));
      // libharu: its own destinations refuse zoom 0, which is "as the reader has it".
      const HPDF_Array destination = HPDF_Array_New(pdf->mmgr);
      HPDF_Array_Add(destination, sheet.page);
      HPDF_Array_AddName(destination, "XYZ");
      HPDF_Array_AddNumber(destination, 0);
      HPDF_Array_AddReal(destination, real(sheet.height - bookmark.y));
      HPDF_Array_AddNumber(destination, 0);
      HPDF_Dict_Add(outline, "Dest", destination);
      HPDF_Outline_SetOpened(outline, bookmark.level == 1);
      above[bookmark.level] = outline;
    }
  }

  // libharu: a dictionary whose body we write ourselves, as its own would need one object for each number.
  HPDF_Dict raw(Writer writer, bool indirect = true) {
    const HPDF_Dict dictionary = HPDF_Dict_New(pdf->mmgr);
    writers.push_back(std::move(writer));
    dictionary->attr = &writers.back();
    dictionary->write_fn = [](HPDF_Dict self, HPDF_Stream stream) {
      const std::string body = (*static_cast<Writer*>(self->attr))();
      return HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE*>(body.data()),
                               static_cast<HPDF_UINT>(body.size()));
    };
    if (indirect) HPDF_Xref_Add(pdf->xref, dictionary);
    return dictionary;
  }

  void finish_structure() {
    const auto object = [this](int element) { return reference(nodes[static_cast<std::size_t>(element)]); };
    const auto page = [this](int number) { return reference(sheets[static_cast<std::size_t>(number)].page); };
    for (std::size_t i = 0; i < structure->size(); ++i)
      nodes.push_back(raw([this, object, page, element = static_cast<int>(i)] {
        return structure->element_body(element, reference(tree), object, page);
      }));
    const HPDF_Dict parents = raw([this, object] { return structure->parent_tree_body(object); });
    tree = raw([this, parents] { return structure->tree_body(reference(nodes.front()), reference(parents)); });
    HPDF_Dict_Add(pdf->catalog, "StructTreeRoot", tree);
  }

  void finish_fonts() {
    for (Typeface& typeface : typefaces) {
      if (!typeface.font) continue;
      close_over_parts(typeface.definition);
      write_code_map(typeface);
      keep_used_widths(typeface);
      original_before_write = typeface.font->before_write_fn;
      typeface.font->before_write_fn = add_cap_height;
    }
  }

  // libharu: it follows a composed glyph (Å = A + ring) one level down only; deeper ones would lose their accents.
  static void close_over_parts(HPDF_FontDef definition) {
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

  static std::vector<unsigned> parts_of(HPDF_TTFontDefAttr font, unsigned glyph) {
    const unsigned unit = font->header.index_to_loc_format == 0 ? 2 : 1;
    const unsigned begin = font->glyph_tbl.offsets[glyph] * unit, end = font->glyph_tbl.offsets[glyph + 1] * unit;
    if (end <= begin) return {};
    std::string bytes(end - begin, '\0');
    auto size = static_cast<HPDF_UINT>(bytes.size());
    HPDF_Stream_Seek(font->stream, static_cast<HPDF_INT>(font->glyph_tbl.base_offset + begin), HPDF_SEEK_SET);
    HPDF_Stream_Read(font->stream, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
    return glyph_parts(std::string_view(bytes).substr(0, size));
  }

  // libharu: its ToUnicode uses cid ranges, which readers don't understand. Our codes are Unicode, so each maps to
  // itself.
  void write_code_map(const Typeface& typeface) {
    const HPDF_Dict stream = static_cast<HPDF_FontAttr>(typeface.font->attr)->cmap_stream;
    HPDF_Stream_Free(stream->stream);
    stream->stream = HPDF_MemStream_New(pdf->mmgr, 4096);
    HPDF_Stream_WriteStr(stream->stream, code_map(typeface.used).c_str());
    for (const char* key : {"Type", "CMapName", "CIDSystemInfo", "WMode"}) HPDF_Dict_RemoveElement(stream, key);
  }

  // libharu: it writes the widths of 65,536 codes, and names the ordering "Identity-H", which is no ordering.
  void keep_used_widths(Typeface& typeface) {
    const HPDF_Dict descendant = static_cast<HPDF_FontAttr>(typeface.font->attr)->descendant_font;
    const HPDF_Array widths = HPDF_Array_New(pdf->mmgr);
    for (const char16_t code : typeface.used) {
      const HPDF_Array one = HPDF_Array_New(pdf->mmgr);
      HPDF_Array_AddNumber(one, static_cast<HPDF_INT32>(width_in(typeface, code) * 1000 + 0.5));
      HPDF_Array_AddNumber(widths, code);
      HPDF_Array_Add(widths, one);
    }
    HPDF_Dict_Add(descendant, "W", widths);
    HPDF_Dict_RemoveElement(descendant, "DW2");
    auto* system = static_cast<HPDF_Dict>(HPDF_Dict_GetItem(descendant, "CIDSystemInfo", HPDF_OCLASS_DICT));
    if (system) HPDF_Dict_Add(system, "Ordering", HPDF_String_New(pdf->mmgr, "Identity", nullptr));
  }

  // libharu: the font descriptor, made at the last moment, lacks /CapHeight.
  static HPDF_STATUS add_cap_height(HPDF_Dict font) {
    const HPDF_STATUS status = original_before_write(font);
    const HPDF_FontDef definition = static_cast<HPDF_FontAttr>(font->attr)->fontdef;
    if (status == HPDF_OK && definition->descriptor)
      HPDF_Dict_AddNumber(definition->descriptor, "CapHeight", definition->cap_height);
    return status;
  }

  void finish_catalog(const Metadata& metadata) {
    HPDF_Dict_Add(pdf->catalog, "MarkInfo", raw([] { return std::string("/Marked true\n"); }, false));
    HPDF_Dict_Add(pdf->catalog, "ViewerPreferences", raw([] { return std::string("/DisplayDocTitle true\n"); }, false));
    HPDF_Dict_Add(pdf->catalog, "Lang", HPDF_String_New(pdf->mmgr, language, nullptr));
    HPDF_SetCurrentEncoder(pdf, "UTF-8");
    HPDF_SetInfoAttr(pdf, HPDF_INFO_TITLE, metadata.title.c_str());
    HPDF_SetInfoAttr(pdf, HPDF_INFO_AUTHOR, metadata.author.c_str());
    HPDF_SetInfoAttr(pdf, HPDF_INFO_SUBJECT, metadata.subject.c_str());
    HPDF_SetInfoAttr(pdf, HPDF_INFO_CREATOR, "arshjul");
    if (metadata.date.size() == 10) {
      const std::string day = metadata.date.substr(0, 4) + metadata.date.substr(5, 2) + metadata.date.substr(8, 2);
      for (const char* key : {"CreationDate", "ModDate"})
        HPDF_Dict_Add(pdf->info, key, HPDF_String_New(pdf->mmgr, ("D:" + day + "000000Z").c_str(), nullptr));
    }
  }

  std::string save() {
    add_identifier(serialize());
    check("saving");
    return serialize();
  }

  // libharu: a file gets an /ID only with encryption. Ours is the hash of the file without it.
  void add_identifier(const std::string& bytes) {
    const std::string hex = sha256(bytes);
    std::string digest;
    for (std::size_t i = 0; i < 32; i += 2) digest += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
    const HPDF_Array pair = HPDF_Array_New(pdf->mmgr);
    for (int i = 0; i < 2; ++i)
      HPDF_Array_Add(pair, HPDF_Binary_New(pdf->mmgr, reinterpret_cast<HPDF_BYTE*>(digest.data()),
                                           static_cast<HPDF_UINT>(digest.size())));
    HPDF_Dict_Add(pdf->trailer, "ID", pair);
  }

  std::string serialize() {
    HPDF_SaveToStream(pdf);
    check("saving");
    std::string bytes(HPDF_GetStreamSize(pdf), '\0');
    auto size = static_cast<HPDF_UINT32>(bytes.size());
    HPDF_ResetStream(pdf);
    HPDF_ReadFromStream(pdf, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
    bytes.resize(size);
    return bytes;
  }

  HPDF_Doc pdf;
  HPDF_STATUS error = HPDF_OK, error_detail = HPDF_OK;
  std::deque<Typeface> typefaces;
  std::map<std::filesystem::path, Typeface*> by_file;
  std::map<Face, std::vector<Typeface*>> chains;
  std::vector<Sheet> sheets;
  std::unique_ptr<Structure> structure;
  std::vector<HPDF_Dict> nodes; // the structure's elements
  std::deque<Writer> writers;
  HPDF_Dict tree = nullptr;
  inline static HPDF_Dict_BeforeWriteFunc original_before_write = nullptr; // the same for all TrueType fonts
};

PdfCanvas::PdfCanvas(const FontFiles& fonts) : document(std::make_unique<Document>(fonts)) {}
PdfCanvas::~PdfCanvas() = default;

Advance PdfCanvas::advance() const {
  return [canvas = document.get()](char32_t c, Face face) { return canvas->width_of(c, face); };
}

std::string PdfCanvas::draw(const Typeset& typeset, const Metadata& metadata) {
  return document->draw(typeset, metadata);
}

} // namespace arshjul::render
