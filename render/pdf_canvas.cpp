// From set pages to a PDF's objects: pages, their structure, bookmarks, and what the file says of itself.
#include "render/pdf_canvas.hpp"

#include "model/base/file.hpp"
#include "render/pdf/content.hpp"
#include "render/pdf/structure.hpp"
#include "render/pdf/typefaces.hpp"

#include <cstdlib>
#include <map>

namespace arshjul::render {
namespace {

constexpr HPDF_UINT pages_in_a_node = 64; // of the page tree: a reader finds a page in few steps

} // namespace

class PdfCanvas::Document {
public:
  explicit Document(const FontFiles& fonts) : typefaces(haru, fonts), profile(read_file(fonts.colours)) {
    HPDF_SetCompressionMode(pdf, HPDF_COMP_ALL);
    HPDF_SetPagesConfiguration(pdf, pages_in_a_node);
  }

  double width_of(char32_t c, Face face) { return typefaces.choose(c, face).em; }

  std::string draw(const Typeset& typeset, const Metadata& about) {
    const Metadata metadata = cleaned(about);
    pdf->pdf_version = metadata.conformance == Conformance::pdf_a_2a ? HPDF_VER_17 : HPDF_VER_14; // libharu: no setter
    structure = std::make_unique<Structure>(typeset.elements, typeset.pages.size());
    for (const Page& page : typeset.pages) {
      draw(page);
      add_links(page, typeset);
    }
    add_bookmarks(typeset.bookmarks);
    typefaces.finish(metadata.conformance);
    finish_structure();
    finish_catalog(metadata);
    haru.check("drawing");
    return haru.save(identity);
  }

private:
  struct Sheet {
    HPDF_Page page;
    double height;
  };

  void draw(const Page& page) {
    const HPDF_Page sheet = HPDF_AddPage(pdf);
    haru.check("a new page");
    HPDF_Page_SetWidth(sheet, static_cast<HPDF_REAL>(page.width));
    HPDF_Page_SetHeight(sheet, static_cast<HPDF_REAL>(page.height));
    HPDF_Dict_AddNumber(sheet, "StructParents", static_cast<HPDF_INT32>(sheets.size()));
    HPDF_Dict_AddName(sheet, "Tabs", "S");
    sheets.push_back({sheet, page.height});
    structure->begin_page(page.height);
    const PickGlyph pick = [&](char32_t c, Face face) { return glyph(sheet, c, face); };
    Content content(page.height, pick);
    content.begin("/Artifact <</Type /Layout>> BDC\n");
    for (const Fill& fill : page.fills) content.draw(fill);
    for (const Rule& rule : page.rules) content.draw(rule);
    content.end();
    draw_runs(page, content, pick);
    // libharu: no call for marked content, so all is written by us.
    const std::string operators = content.finish();
    HPDF_Stream_WriteStr(static_cast<HPDF_PageAttr>(sheet->attr)->stream, operators.c_str());
    identity += sha256(operators);
    haru.check("a page");
  }

  // A stretch of content for each element; what is drawn by a substitute has one of its own, which says what it is.
  void draw_runs(const Page& page, Content& content, const PickGlyph& pick) {
    const std::vector<Run>& runs = page.runs;
    for (std::size_t i = 0; i < runs.size(); ++i) {
      const bool goes_on = i > 0 && runs[i].element == runs[i - 1].element;
      if (i > 0 && !goes_on) content.end();
      if (!goes_on) content.begin(structure->begin(runs[i].element));
      if (const auto drawing = page.drawings.find(runs[i].element); !goes_on && drawing != page.drawings.end())
        content.draw(drawing->second);
      const std::vector<Shown> parts = part_substitutes(runs[i], pick);
      for (const Shown& part : parts) {
        if (part.substitute) {
          content.end();
          content.begin(structure->begin(part.run.element, part.run.text));
        }
        content.draw(part.run);
        if (part.substitute) {
          content.end();
          content.begin(structure->begin(part.run.element));
        }
      }
    }
    if (!runs.empty()) content.end();
  }

  Glyph glyph(HPDF_Page sheet, char32_t c, Face face) {
    const Typefaces::Choice choice = typefaces.choose(c, face);
    return {HPDF_Page_GetLocalFontName(sheet, typefaces.use(choice)), static_cast<unsigned>(choice.code), choice.em,
            choice.code != c};
  }

  void add_links(const Page& page, const Typeset& typeset) {
    if (page.links.empty()) return;
    const HPDF_Array all = HPDF_Array_New(pdf->mmgr);
    HPDF_Dict_Add(sheets.back().page, "Annots", all);
    for (const LinkArea& area : page.links) {
      const LinkTarget& target = typeset.links.at(area.element);
      const Bookmark& goal = typeset.bookmarks.at(target.bookmark);
      annotations.push_back(haru.raw([this, box = area.box, height = page.height, words = target.words, goal,
                                      number = structure->annotate(area.element)] {
        const Sheet& to = sheets.at(static_cast<std::size_t>(goal.page));
        return link_body({box.x0, height - box.y1, box.x1, height - box.y0}, words + ": " + goal.text, number,
                         reference(to.page), to.height - goal.y);
      }));
      HPDF_Array_Add(all, annotations.back());
    }
  }

  void add_bookmarks(const std::vector<Bookmark>& bookmarks) {
    std::map<int, HPDF_Outline> above;
    for (const Bookmark& bookmark : bookmarks) {
      above.erase(above.lower_bound(bookmark.level), above.end());
      const HPDF_Outline parent = above.empty() ? nullptr : above.rbegin()->second;
      const HPDF_Outline outline = HPDF_CreateOutline(pdf, parent, "", nullptr);
      HPDF_Dict_Add(outline, "Title", haru.text_string(bookmark.text));
      const Sheet& sheet = sheets.at(static_cast<std::size_t>(bookmark.page));
      // libharu: its own destinations refuse zoom 0, which is "as the reader has it".
      const HPDF_Array destination = HPDF_Array_New(pdf->mmgr);
      HPDF_Array_Add(destination, sheet.page);
      HPDF_Array_AddName(destination, "XYZ");
      HPDF_Array_AddNumber(destination, 0);
      HPDF_Array_AddReal(destination, static_cast<HPDF_REAL>(sheet.height - bookmark.y));
      HPDF_Array_AddNumber(destination, 0);
      HPDF_Dict_Add(outline, "Dest", destination);
      HPDF_Outline_SetOpened(outline, bookmark.level == 1);
      above[bookmark.level] = outline;
    }
  }

  void finish_structure() {
    const auto object = [this](int element) { return reference(nodes[static_cast<std::size_t>(element)]); };
    const auto page = [this](int number) { return reference(sheets[static_cast<std::size_t>(number)].page); };
    const auto annotation = [this](int number) { return reference(annotations[static_cast<std::size_t>(number)]); };
    for (std::size_t i = 0; i < structure->size(); ++i)
      nodes.push_back(haru.raw([this, object, page, annotation, element = static_cast<int>(i)] {
        return structure->element_body(element, reference(tree), object, page, annotation);
      }));
    const HPDF_Dict parents = haru.raw([this, object] { return structure->parent_tree_body(object); });
    tree = haru.raw([this, parents] { return structure->tree_body(reference(nodes.front()), reference(parents)); });
    HPDF_Dict_Add(pdf->catalog, "StructTreeRoot", tree);
  }

  void finish_catalog(const Metadata& metadata) {
    HPDF_Dict_Add(pdf->catalog, "MarkInfo", haru.raw([] { return std::string("/Marked true\n"); }, false));
    HPDF_Dict_Add(pdf->catalog, "ViewerPreferences",
                  haru.raw([] { return std::string("/DisplayDocTitle true\n"); }, false));
    HPDF_Dict_Add(pdf->catalog, "Lang", HPDF_String_New(pdf->mmgr, pdf_language, nullptr));
    tell_about(metadata);
    add_output_intent();
  }

  void tell_about(const Metadata& metadata) {
    const auto tell = [this](const char* key, const std::string& words) {
      if (!words.empty()) HPDF_Dict_Add(pdf->info, key, haru.text_string(words));
    };
    tell("Title", metadata.title);
    tell("Author", metadata.author);
    tell("Subject", metadata.subject);
    HPDF_SetInfoAttr(pdf, HPDF_INFO_CREATOR, pdf_creator);
    const std::string date = pdf_date(metadata, std::getenv("SOURCE_DATE_EPOCH"));
    for (const char* key : {"CreationDate", "ModDate"})
      if (!date.empty()) HPDF_Dict_Add(pdf->info, key, HPDF_String_New(pdf->mmgr, date.c_str(), nullptr));
    const std::string xmp = xmp_packet(metadata, date, HPDF_GetInfoAttr(pdf, HPDF_INFO_PRODUCER));
    identity += sha256(xmp);
    const HPDF_Dict packet = haru.stream(xmp, false);
    HPDF_Dict_AddName(packet, "Type", "Metadata");
    HPDF_Dict_AddName(packet, "Subtype", "XML");
    HPDF_Dict_Add(pdf->catalog, "Metadata", packet);
  }

  // What our red, green and blue mean.
  void add_output_intent() {
    const HPDF_Dict colours = haru.stream(profile, true);
    HPDF_Dict_AddNumber(colours, "N", 3);
    const HPDF_Array intents = HPDF_Array_New(pdf->mmgr);
    HPDF_Dict_Add(pdf->catalog, "OutputIntents", intents);
    HPDF_Array_Add(intents, haru.raw([colours] {
      return "/Type /OutputIntent\n/S /GTS_PDFA1\n/OutputConditionIdentifier (sRGB IEC61966-2.1)\n"
             "/Info (sRGB IEC61966-2.1)\n/DestOutputProfile " +
             reference(colours) + "\n";
    }));
  }

  Haru haru;
  HPDF_Doc pdf = haru.document();
  Typefaces typefaces;
  std::string profile;  // ICC
  std::string identity; // hashes of what the file holds
  std::vector<Sheet> sheets;
  std::unique_ptr<Structure> structure;
  std::vector<HPDF_Dict> nodes; // the structure's elements
  std::vector<HPDF_Dict> annotations;
  HPDF_Dict tree = nullptr;
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
