#include "ingest/overlay/stamp.hpp"

#include "ingest/source/pdf_reader.hpp"
#include "model/base/error.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#define POINTERHOLDER_TRANSITION 4 // no PointerHolder at all: std::shared_ptr

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace arshjul::ingest {
namespace {

using Handle = QPDFObjectHandle;

struct Rectangle {
  double x0 = 0, y0 = 0, x1 = 612, y1 = 792; // a page without a box is a US letter for all readers
};

Rectangle rectangle(Handle box, const Rectangle& otherwise) {
  if (!box.isRectangle()) return otherwise;
  const Handle::Rectangle read = box.getArrayAsRectangle(); // its corners in order
  const Rectangle found{read.llx, read.lly, read.urx, read.ury};
  return found.x1 > found.x0 && found.y1 > found.y0 ? found : otherwise;
}

// What is seen of the page: the crop box within the media box.
Rectangle seen_of(QPDFPageObjectHelper& page) {
  const Rectangle media = rectangle(page.getAttribute("/MediaBox", false), {});
  const Rectangle crop = rectangle(page.getAttribute("/CropBox", false), media);
  const Rectangle both{std::max(media.x0, crop.x0), std::max(media.y0, crop.y0), std::min(media.x1, crop.x1),
                       std::min(media.y1, crop.y1)};
  return both.x1 > both.x0 && both.y1 > both.y0 ? both : media;
}

int turn_of(QPDFPageObjectHelper& page) {
  Handle rotate = page.getAttribute("/Rotate", false);
  const int degrees = rotate.isInteger() ? rotate.getIntValueAsInt() % 360 : 0;
  return (degrees + 360) % 360;
}

// From places as seen (top left, y downwards) to the page's own (ISO 32000-1, 8.3.2): a matrix for "cm".
std::array<double, 6> to_page(const Rectangle& seen, int turn) {
  switch (turn) {
  case 90:
    return {0, 1, 1, 0, seen.x0, seen.y0};
  case 180:
    return {-1, 0, 0, 1, seen.x1, seen.y0};
  case 270:
    return {0, -1, -1, 0, seen.x1, seen.y1};
  default:
    return {1, 0, 0, -1, seen.x0, seen.y1};
  }
}

Handle array_of(const Rectangle& box) {
  return Handle::newArray(
      {Handle::newReal(box.x0), Handle::newReal(box.y0), Handle::newReal(box.x1), Handle::newReal(box.y1)});
}

Handle form(QPDF& pdf, const std::string& drawing, const Rectangle& seen, int turn, Handle font) {
  std::string content;
  for (const double number : to_page(seen, turn)) content += Handle::newReal(number).unparse() + " ";
  Handle stream = Handle::newStream(&pdf, content + "cm\n" + drawing);
  Handle dictionary = stream.getDict();
  dictionary.replaceKey("/Type", Handle::newName("/XObject"));
  dictionary.replaceKey("/Subtype", Handle::newName("/Form"));
  dictionary.replaceKey("/BBox", array_of(seen));
  Handle fonts = Handle::newDictionary(), resources = Handle::newDictionary();
  fonts.replaceKey("/F", font);
  resources.replaceKey("/Font", fonts);
  dictionary.replaceKey("/Resources", resources);
  return stream;
}

void add_annotation(QPDF& pdf, QPDFPageObjectHelper& page, const std::string& drawing, Handle font) {
  const Rectangle seen = seen_of(page);
  Handle annotation = Handle::parse("<< /Type /Annot /Subtype /Stamp >>");
  annotation.replaceKey("/Contents", Handle::newString(overlay_contents)); // known by it, and not read again
  constexpr int printed = 4, read_only = 64, locked = 128;                 // flags
  annotation.replaceKey("/F", Handle::newInteger(printed | read_only | locked));
  annotation.replaceKey("/Rect", array_of(seen));
  Handle appearance = Handle::newDictionary();
  appearance.replaceKey("/N", form(pdf, drawing, seen, turn_of(page), font));
  annotation.replaceKey("/AP", appearance);
  Handle object = page.getObjectHandle();
  Handle annotations = object.getKey("/Annots");
  annotations = annotations.isArray() ? annotations.shallowCopy() : Handle::newArray();
  annotations.appendItem(pdf.makeIndirectObject(annotation));
  object.replaceKey("/Annots", annotations);
}

// No object is drawn by the clock or by chance, but for the noise that an encryption needs.
std::string written(QPDF& pdf) {
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setStaticID(true);
  writer.write();
  const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

} // namespace

std::string stamp_pages(std::string_view bytes, const std::vector<std::string>& drawings, const std::string& file) {
  constexpr const char* print_anew = "open it in a PDF reader, print it to a new PDF and take that";
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile(file.c_str(), bytes.data(), bytes.size());
    Handle font = pdf.makeIndirectObject(
        Handle::parse("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (std::size_t i = 0; i < std::min(pages.size(), drawings.size()); ++i)
      add_annotation(pdf, pages[i], drawings[i], font);
    return written(pdf);
  } catch (const QPDFExc& error) {
    if (error.getErrorCode() == qpdf_e_password)
      throw Error(Fault::locked, file, "is protected with a password", "save it without one");
    throw Error(Fault::malformed, file, "can't be drawn on: " + error.getMessageDetail(), print_anew);
  } catch (const std::logic_error& error) {
    throw Error(Fault::malformed, file, std::string("can't be drawn on: ") + error.what(), print_anew);
  }
}

} // namespace arshjul::ingest
