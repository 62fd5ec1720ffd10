#include "ingest/overlay/stamp.hpp"
#include "ingest/source/pdf_reader.hpp"
#include "model/base/error.hpp"

#include <memory>

#include <gtest/gtest.h>
#define POINTERHOLDER_TRANSITION 4

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace arshjul::ingest {
namespace {

// A PDF of one page, with the given keys; QPDF finds its objects without a list of them.
std::string pdf_with(const std::string& page_keys, const std::string& content = "q q 9 0 0 9 0 0 cm") {
  return "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count "
         "1>>\nendobj\n"
         "3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R" +
         page_keys + ">>\nendobj\n4 0 obj\n<</Length " + std::to_string(content.size()) + ">>\nstream\n" + content +
         "\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\n%%EOF\n";
}

struct Stamped {
  std::string drawing; // with the matrix before it
  std::string content; // the page's own
  int annotations = 0;
};

Stamped stamped(const std::string& pdf) {
  const std::string bytes = stamp_pages(pdf, {"0 0 5 5 re S\n"}, "a.pdf");
  QPDF read;
  read.processMemoryFile("stamped", bytes.data(), bytes.size());
  QPDFObjectHandle page = QPDFPageDocumentHelper(read).getAllPages().at(0).getObjectHandle();
  const auto text = [](QPDFObjectHandle stream) {
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    return std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
  };
  QPDFObjectHandle annotations = page.getKey("/Annots");
  const int count = annotations.getArrayNItems();
  return {text(annotations.getArrayItem(count - 1).getKey("/AP").getKey("/N")), text(page.getKey("/Contents")), count};
}

std::string matrix_of(const std::string& page_keys) {
  const std::string drawing = stamped(pdf_with(page_keys)).drawing;
  return drawing.substr(0, drawing.find(" cm"));
}

TEST(Stamp, PlacesFollowCropBoxAndTurn) {
  const std::string boxes = "/MediaBox[0 0 600 800]/CropBox[10 20 590 780]";
  EXPECT_EQ(matrix_of(boxes), "1 0 0 -1 10 780");
  EXPECT_EQ(matrix_of(boxes + "/Rotate 90"), "0 1 1 0 10 20");
  EXPECT_EQ(matrix_of(boxes + "/Rotate 180"), "-1 0 0 1 590 20");
  EXPECT_EQ(matrix_of(boxes + "/Rotate -90"), "0 -1 -1 0 590 780");
}

TEST(Stamp, IsNotReadAgain) {
  const std::string page = pdf_with("/MediaBox[0 0 600 800]");
  const PdfContent read = read_pdf(stamp_pages(page, {"0 0 50 50 re S\n"}, "a.pdf"), "a.pdf");
  EXPECT_TRUE(read.facts.drawn_on);
  EXPECT_TRUE(read.pages.at(0).rulings.empty());
  EXPECT_FALSE(read_pdf(page, "a.pdf").facts.drawn_on);
}

TEST(Stamp, BoxesThatMakeNoSense) {
  EXPECT_EQ(matrix_of("/MediaBox[600 800 0 0]"), "1 0 0 -1 0 800") << "its corners the other way round";
  EXPECT_EQ(matrix_of("/MediaBox[0 0 600 800]/CropBox[0 0 0 0]"), "1 0 0 -1 0 800");
  EXPECT_EQ(matrix_of("/MediaBox[0 0 600 800]/CropBox[0 0 900 900]"), "1 0 0 -1 0 800");
  EXPECT_EQ(matrix_of("/Rotate /Nej"), "1 0 0 -1 0 792");
}

TEST(Stamp, ThePagesOwnContentStaysAsItIs) {
  EXPECT_EQ(stamped(pdf_with("/MediaBox[0 0 600 800]")).content, "q q 9 0 0 9 0 0 cm");
}

TEST(Stamp, AnnotationsThatWereThereStay) {
  const std::string link = "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]>>]";
  EXPECT_EQ(stamped(pdf_with("/MediaBox[0 0 600 800]" + link)).annotations, 2);
}

TEST(Stamp, TheSameBytesEachTime) {
  const std::string pdf = pdf_with("/MediaBox[0 0 600 800]");
  EXPECT_EQ(stamp_pages(pdf, {"S\n"}, "a.pdf"), stamp_pages(pdf, {"S\n"}, "a.pdf"));
}

TEST(Stamp, WhatIsNoPdfIsRefused) {
  EXPECT_THROW(stamp_pages("Hej", {"S\n"}, "a.pdf"), Error);
  EXPECT_THROW(stamp_pages("", {"S\n"}, "a.pdf"), Error);
}

} // namespace
} // namespace arshjul::ingest
