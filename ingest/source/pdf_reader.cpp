// One pass of Poppler's interpreter over each page: it calls a PageReader for every glyph, path and picture. The core
// is used, not poppler-cpp, since only the core tells of drawn lines, hidden and clipped text; its interface changes
// from version to version, hence the check below. To move to another version: mend the overrides, then widen the check.
#include "ingest/source/pdf_reader.hpp"

#include "ingest/source/drawing.hpp"
#include "ingest/source/looks.hpp"
#include "ingest/source/pdf_faults.hpp"
#include "ingest/source/pdf_picture.hpp"
#include "ingest/source/pdf_tags.hpp"
#include "ingest/source/symbol_fonts.hpp"
#include "ingest/source/word_builder.hpp"
#include "model/base/text.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <utility>

#include <poppler/Annot.h>
#include <poppler/CharTypes.h>
#include <poppler/Error.h>
#include <poppler/ErrorCodes.h>
#include <poppler/GfxFont.h>
#include <poppler/GfxState.h>
#include <poppler/GlobalParams.h>
#include <poppler/OutputDev.h>
#include <poppler/PDFDoc.h>
#include <poppler/Stream.h>
#include <poppler/UTF.h>
#include <poppler/cpp/poppler-version.h>

#if POPPLER_VERSION_MAJOR != 22 || POPPLER_VERSION_MINOR != 12
#error "ingest/source/pdf_reader.cpp is written for Poppler 22.12 (Debian 12: libpoppler-private-dev)"
#endif
static_assert(sizeof(Unicode) == sizeof(std::uint32_t), "Poppler's Unicode is a code point of 32 bits");

namespace arshjul::ingest {
namespace {

// No page that a person can read comes near; past one, the rest is dropped and Poppler stops at its next look.
constexpr std::size_t glyphs_most = 400'000;
constexpr std::size_t items_most = 100'000;     // rulings, fills, shapes, images
constexpr std::size_t subpaths_most = 400'000;  // looked at, drawn or not
constexpr std::size_t forms_most = 50'000;      // drawn, however deep
constexpr std::size_t marks_deep_most = 10'000; // nested marked content
constexpr double dpi = 72;                      // of points
constexpr double opacity_least = 0.05;          // fainter paint is not seen
constexpr int artifact = -2;                    // Word::marked_content

Colour colour_of(const GfxRGB& rgb) {
  return Colour{colToByte(rgb.r)} << 16 | Colour{colToByte(rgb.g)} << 8 | Colour{colToByte(rgb.b)};
}

Colour colour_in(GfxColorSpace* space, const GfxColor* colour) {
  if (space->getMode() == csPattern) return 0x808080; // it has no one colour
  GfxRGB rgb;
  space->getRGB(colour, &rgb);
  return colour_of(rgb);
}

Colour fill_colour(GfxState* state) {
  return colour_in(state->getFillColorSpace(), state->getFillColor());
}
Colour stroke_colour(GfxState* state) {
  return colour_in(state->getStrokeColorSpace(), state->getStrokeColor());
}

Box clip_of(const GfxState* state) {
  Box clip;
  state->getClipBBox(&clip.x0, &clip.y0, &clip.x1, &clip.y1);
  return clip;
}

// Text render modes 3 and 7 paint nothing; 1 and 5 only the outline; 2 and 6 both (used for false bold).
bool paints_nothing(int render) {
  return (render & 3) == 3;
}
bool paints_outline_only(int render) {
  return (render & 3) == 1;
}
bool paints_both(int render) {
  return (render & 3) == 2;
}

std::u32string code_points_of(const GooString* written) {
  Unicode* code_points = nullptr;
  const int count = written ? TextStringToUCS4(written->toStr(), &code_points) : 0;
  std::u32string text(code_points, code_points + std::max(count, 0));
  gfree(code_points);
  return text;
}

Font font_of(const GfxFont& font, bool outlined) {
  Font made = described_font(font.getNameWithoutSubsetTag(), font.getAscent(), font.getDescent());
  made.bold = made.bold || outlined || font.isBold() || font.getWeight() >= GfxFont::W600;
  made.italic = made.italic || font.isItalic();
  return made;
}

Image shown(const Pixels& pixels) {
  return {{}, pixels.width, pixels.height, main_colour(pixels), filled_share(pixels)};
}

class PageReader final : public OutputDev {
public:
  explicit PageReader(Page& target) : page(target), words(target), drawing(target) {}

  static bool limit_reached(void* self) { return !static_cast<PageReader*>(self)->page.complete; }

  bool upsideDown() override { return true; } // y downwards
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; } // Type 3 glyphs come as characters, not as drawings

  void startPage(int, GfxState* state, XRef*) override {
    page.width = state->getPageWidth();
    page.height = state->getPageHeight();
  }
  void endPage() override {
    words.finish();
    drawing.hide_white_on_white();
  }

  void drawChar(GfxState* state, double x, double y, double dx, double dy, double, double, CharCode, int,
                const Unicode* code_points, int length) override;

  void stroke(GfxState* state) override { path(state, true); }
  void fill(GfxState* state) override { path(state, false); }
  void eoFill(GfxState* state) override { path(state, false); }

  // Patterns and shadings are swallowed: Gfx would expand them into millions of fills.
  bool useTilingPatternFill() override { return true; }
  bool useShadedFills(int) override { return true; }
  bool tilingPatternFill(GfxState* state, Gfx*, Catalog*, GfxTilingPattern*, const double*, int, int, int, int, double,
                         double) override {
    return cover(state);
  }
  bool functionShadedFill(GfxState* state, GfxFunctionShading*) override { return cover(state); }
  bool axialShadedFill(GfxState* state, GfxAxialShading*, double, double) override { return cover(state); }
  bool radialShadedFill(GfxState* state, GfxRadialShading*, double, double) override { return cover(state); }
  bool gouraudTriangleShadedFill(GfxState* state, GfxGouraudTriangleShading*) override { return cover(state); }
  bool patchMeshShadedFill(GfxState* state, GfxPatchMeshShading*) override { return cover(state); }

  void drawImageMask(GfxState* state, Object* ref, Stream* stream, int width, int height, bool invert, bool interpolate,
                     bool inlined) override {
    picture(state, {{}, width, height, fill_colour(state), {}});
    if (inlined) OutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, inlined);
  }
  void drawImage(GfxState* state, Object* ref, Stream* stream, int width, int height, GfxImageColorMap* map,
                 bool interpolate, const int* mask, bool inlined) override {
    const bool decoded = page.complete && is_small_picture(width, height);
    picture(state, decoded ? shown(decode(stream, width, height, map)) : Image{{}, width, height, {}, {}});
    // The bytes of an inline picture stand in the page's stream and have to be read past.
    if (inlined && !decoded) OutputDev::drawImage(state, ref, stream, width, height, map, interpolate, mask, inlined);
  }
  void drawMaskedImage(GfxState* state, Object*, Stream* stream, int width, int height, GfxImageColorMap* map, bool,
                       Stream* mask, int mask_width, int mask_height, bool mask_invert, bool) override {
    if (!page.complete || !is_small_picture(width, height)) return picture(state, {{}, width, height, {}, {}});
    Pixels pixels = decode(stream, width, height, map);
    if (is_small_picture(mask_width, mask_height))
      pixels.opacity = decode_mask(mask, mask_width, mask_height, mask_invert, pixels);
    picture(state, shown(pixels));
  }
  void drawSoftMaskedImage(GfxState* state, Object*, Stream* stream, int width, int height, GfxImageColorMap* map, bool,
                           Stream* mask, int mask_width, int mask_height, GfxImageColorMap* mask_map, bool) override {
    if (!page.complete || !is_small_picture(width, height)) return picture(state, {{}, width, height, {}, {}});
    Pixels pixels = decode(stream, width, height, map);
    if (is_small_picture(mask_width, mask_height))
      pixels.opacity = decode_soft_mask(mask, mask_width, mask_height, mask_map, pixels);
    picture(state, shown(pixels));
  }

  // Forms may hold forms, twice as many at each level: past the limit Poppler hands them over unread.
  bool useDrawForm() override { return !page.complete; }
  void beginForm(Ref) override {
    count(forms, forms_most);
    ++forms_open;
    words.end_word();
  }
  void endForm(Ref) override {
    --forms_open;
    words.end_word();
  }

  // What is drawn into a soft mask is never seen itself.
  void beginTransparencyGroup(GfxState*, const double*, GfxColorSpace*, bool, bool, bool for_soft_mask) override {
    groups.push_back(for_soft_mask);
    soft_masks += for_soft_mask;
  }
  void endTransparencyGroup(GfxState*) override {
    if (groups.empty()) return;
    soft_masks -= groups.back();
    groups.pop_back();
  }

  void beginMarkedContent(const char* name, Dict* properties) override;
  void endMarkedContent(GfxState*) override {
    if (!marks.empty()) marks.pop_back();
  }
  void beginActualText(GfxState*, const GooString* text) override;
  void endActualText(GfxState*) override { replacing = false; }

private:
  void count(std::size_t& seen, std::size_t most) { page.complete = page.complete && ++seen <= most; }
  bool unseen() const { return soft_masks > 0 || !page.complete; }
  bool cover(GfxState* state) {
    if (!unseen()) drawing.cover(clip_of(state));
    return true;
  }
  static void place(GfxState* state, double x, double y, double dx, double dy, Glyph& glyph);
  void use_font(const std::shared_ptr<GfxFont>& used, int render);
  void path(GfxState* state, bool stroked);
  void picture(GfxState* state, Image image);

  Page& page;
  WordBuilder words;
  Drawing drawing;
  std::size_t glyphs = 0, subpaths = 0, forms = 0;
  int forms_open = 0;
  std::vector<Point> points; // of the subpath at hand, kept for its memory

  // By font and whether it is drawn with an outline; holds the fonts, so that no address is given out twice.
  std::map<std::pair<std::shared_ptr<GfxFont>, bool>, int> font_index;
  const GfxFont* font_in_use = nullptr;
  int render_in_use = -1, font = 0;
  SymbolFont symbols = SymbolFont::none; // of the font in use

  std::vector<int> marks; // MCIDs, innermost last
  std::vector<bool> groups;
  int soft_masks = 0;

  bool replacing = false, replaced = false; // ActualText is at work; its text was given to a glyph
  std::vector<std::uint32_t> actual_text;
};

void PageReader::drawChar(GfxState* state, double x, double y, double dx, double dy, double, double, CharCode code, int,
                          const Unicode* code_points, int length) {
  if (unseen()) return;
  count(glyphs, glyphs_most);
  const std::shared_ptr<GfxFont>& drawn_with = state->getFont();
  if (!page.complete || !drawn_with) return;
  Glyph glyph;
  place(state, x, y, dx, dy, glyph);
  if (!can_be_read(glyph)) return;
  if (!lies_within(glyph, {0, 0, page.width, page.height})) return words.end_word(); // off the page
  const int render = state->getRender();
  if (drawn_with.get() != font_in_use || render != render_in_use) use_font(drawn_with, render);
  glyph.font = font;
  glyph.hidden = paints_nothing(render) || state->getFillOpacity() < opacity_least ||
                 !lies_within(glyph, clip_of(state)); // cut off by a cell's edge
  glyph.colour = paints_outline_only(render) ? stroke_colour(state) : fill_colour(state);
  glyph.marked_content = marks.empty() ? -1 : marks.back();
  if (!replacing && symbols != SymbolFont::none && length <= 1) {
    const Unicode drawn = length == 1 ? *code_points : code, sign = sign_of(symbols, drawn);
    if (length == 1 || sign != drawn) return words.add(glyph, {&sign, 1});
  }
  if (!replacing) return words.add(glyph, {code_points, static_cast<std::size_t>(std::max(length, 0))});
  if (replaced || actual_text.empty()) return words.stretch(glyph);
  replaced = true;
  words.add(glyph, actual_text);
}

// Poppler's advance has letter spacing in it; a box must not.
void PageReader::place(GfxState* state, double x, double y, double dx, double dy, Glyph& glyph) {
  state->transform(x, y, &glyph.x, &glyph.y);
  if (const double spacing = state->getCharSpace(); spacing != 0) {
    double spacing_x = 0, spacing_y = 0, seen_x = 0, seen_y = 0;
    state->textTransformDelta(spacing * state->getHorizScaling(), 0, &spacing_x, &spacing_y);
    dx -= spacing_x;
    dy -= spacing_y;
    state->transformDelta(spacing_x, spacing_y, &seen_x, &seen_y);
    glyph.letter_spacing = std::copysign(std::fabs(seen_x) + std::fabs(seen_y), spacing);
  }
  state->transformDelta(dx, dy, &glyph.advance_x, &glyph.advance_y);
  glyph.size = state->getTransformedFontSize();
  TextMatrix matrix;
  state->getFontTransMat(&matrix.xx, &matrix.xy, &matrix.yx, &matrix.yy);
  set_direction(glyph, matrix);
}

void PageReader::use_font(const std::shared_ptr<GfxFont>& used, int render) {
  font_in_use = used.get();
  render_in_use = render;
  const auto [known, fresh] = font_index.try_emplace({used, paints_both(render)}, static_cast<int>(page.fonts.size()));
  if (fresh) page.fonts.push_back(font_of(*used, paints_both(render)));
  font = known->second;
  symbols = symbol_font_of(page.fonts[static_cast<std::size_t>(font)].name);
}

void PageReader::path(GfxState* state, bool stroked) {
  if (unseen()) return;
  if ((stroked ? state->getStrokeOpacity() : state->getFillOpacity()) < opacity_least) return;
  Paint paint;
  paint.colour = stroked ? stroke_colour(state) : fill_colour(state);
  paint.clip = clip_of(state);
  if (stroked) {
    double start = 0;
    paint.width = state->getTransformedLineWidth();
    paint.dashed = !state->getLineDash(&start).empty();
  }
  const GfxPath* whole = state->getPath();
  for (int i = 0; i < whole->getNumSubpaths(); ++i) {
    count(subpaths, subpaths_most);
    if (drawing.items() > items_most) page.complete = false;
    if (!page.complete) return;
    const GfxSubpath* subpath = whole->getSubpath(i);
    Outline outline;
    points.clear();
    for (int k = 0; k < subpath->getNumPoints(); ++k) {
      Point& point = points.emplace_back();
      state->transform(subpath->getX(k), subpath->getY(k), &point.x, &point.y);
      outline.curved = outline.curved || subpath->getCurve(k);
    }
    outline.points = points;
    outline.closed = subpath->isClosed();
    if (stroked)
      drawing.stroke(outline, paint);
    else
      drawing.fill(outline, paint);
  }
}

void PageReader::picture(GfxState* state, Image image) {
  if (unseen()) return;
  if (drawing.items() > items_most) page.complete = false;
  const auto& m = state->getCTM();
  // All four corners, for pictures may be turned.
  const auto [left, right] = std::minmax({m[4], m[4] + m[0], m[4] + m[2], m[4] + m[0] + m[2]});
  const auto [top, bottom] = std::minmax({m[5], m[5] + m[1], m[5] + m[3], m[5] + m[1] + m[3]});
  image.box = {left, top, right, bottom};
  drawing.picture(image, clip_of(state));
}

void PageReader::beginMarkedContent(const char* name, Dict* properties) {
  int id = marks.empty() ? -1 : marks.back();
  if (properties && forms_open == 0) { // a form counts its own
    const Object value = properties->lookup("MCID");
    if (value.isInt() && value.getInt() >= 0) id = value.getInt();
  }
  if (name && std::strcmp(name, "Artifact") == 0) id = artifact;
  marks.push_back(id);
  if (marks.size() > marks_deep_most) page.complete = false;
}

// ActualText stands for a letter or a word. A sentence would become one word in one box: the glyphs' own is better.
void PageReader::beginActualText(GfxState*, const GooString* text) {
  const std::u32string written = code_points_of(text);
  actual_text.assign(written.begin(), written.end());
  replacing = written.size() <= 1 || written.find(U' ') == std::u32string::npos;
  replaced = false;
}

// `drawn_on`: a bool, set when one is ours.
bool is_shown(Annot* annotation, void* drawn_on) {
  const GooString* contents = annotation->getContents();
  const bool ours = annotation->getType() == Annot::typeStamp && contents && contents->cmp(overlay_contents) == 0;
  if (ours) *static_cast<bool*>(drawn_on) = true;
  return !ours;
}

// Where Poppler's next fault is noted. Its callback is called without data of ours, so the place can't be handed over.
thread_local std::string* noted_fault = nullptr;

// A fault in a page's content ends the reading of a stream, a font or an operator, and what it would have drawn is
// lost in silence. Warnings are about what Poppler mended.
void note_fault(ErrorCategory category, Goffset, const char* message) {
  const bool loses = category == errSyntaxError || category == errIO || category == errInternal;
  if (loses && noted_fault && noted_fault->empty()) *noted_fault = message;
}

Page read_page(PDFDoc& document, int number, bool& drawn_on) {
  Page page;
  page.number = number;
  PageReader reader(page);
  noted_fault = &page.fault;
  document.displayPageSlice(&reader, number, dpi, dpi, 0, false, true, false, -1, -1, -1, -1, PageReader::limit_reached,
                            &reader, is_shown, &drawn_on);
  noted_fault = nullptr;
  return page;
}

} // namespace

PdfContent read_pdf(std::string_view bytes, std::string_view file) {
  setErrorCallback(note_fault);
  if (!globalParams) globalParams = std::make_unique<GlobalParams>();
  PdfContent content;
  // MemStream wants a char* but writes nothing; PDFDoc owns the stream.
  auto* stream = new MemStream(const_cast<char*>(bytes.data()), 0, static_cast<Goffset>(bytes.size()), Object(objNull));
  PDFDoc document(stream, {}, {}, nullptr, [&] { content.facts.repaired = true; });
  if (!document.isOk()) throw unopened(bytes, std::string(file), document.getErrorCode() == errEncrypted);
  content.facts.pages = document.getNumPages();
  check_page_count(content.facts.pages, std::string(file));
  content.facts.producer = text::from_code_points(code_points_of(document.getDocInfoStringEntry("Producer").get()));
  for (int number = 1; number <= content.facts.pages; ++number)
    content.pages.push_back(read_page(document, number, content.facts.drawn_on));
  read_tags(document, content.pages);
  return content;
}

} // namespace arshjul::ingest
