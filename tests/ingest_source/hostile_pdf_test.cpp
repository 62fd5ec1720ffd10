// Files that are broken or made to do harm: each ends in a message or in a page that says that it is cut short.
#include "ingest/source/limited_child.hpp"
#include "ingest/source/pdf_reader.hpp"
#include "model/base/error.hpp"
#include "tests/ingest_source/made_pdf.hpp"

#include <gtest/gtest.h>

namespace arshjul::ingest {
namespace {

using tests::one_page;
using tests::pdf_of;
using tests::stream_of;

// "pages words complete", or the error's message.
std::string outcome(const std::string& bytes) {
  Limits limits;
  limits.cpu_seconds = 20;
  limits.wall_seconds = 60;
  try {
    return run_limited(
        [&] {
          const PdfContent pdf = read_pdf(bytes, "fil.pdf");
          std::size_t words = 0;
          bool complete = true;
          for (const Page& page : pdf.pages) {
            words += page.words.size();
            complete = complete && page.complete;
          }
          return std::to_string(pdf.pages.size()) + " " + std::to_string(words) + (complete ? " complete" : " cut");
        },
        limits, "fil.pdf");
  } catch (const Error& error) {
    return error.what();
  }
}

bool says(const std::string& message, const char* part) {
  return message.find(part) != std::string::npos;
}

TEST(HostilePdf, NoPdfAtAll) {
  EXPECT_TRUE(says(outcome(""), "fil.pdf: is empty"));
  EXPECT_TRUE(says(outcome("Hej, jag heter pdf."), "fil.pdf: is not a PDF"));
  EXPECT_TRUE(says(outcome(std::string(5000, '\0')), "fil.pdf: is not a PDF"));
}

TEST(HostilePdf, CutOff) {
  const std::string whole = one_page("BT /F 12 Tf 100 700 Td (hela texten) Tj ET");
  EXPECT_EQ(outcome(whole), "1 2 complete");
  EXPECT_TRUE(says(outcome(whole.substr(0, 9)), "broken PDF"));
  EXPECT_TRUE(says(outcome(whole.substr(0, 150)), "fil.pdf: "));
  // The table of contents is gone, but every object is there.
  EXPECT_EQ(outcome(whole.substr(0, whole.find("startxref"))), "1 2 complete");
}

TEST(HostilePdf, EveryCutEndsInOrder) {
  const std::string whole = one_page("BT /F 12 Tf 100 700 Td (hela texten) Tj ET");
  for (std::size_t length = 0; length < whole.size(); length += 97)
    EXPECT_FALSE(says(outcome(whole.substr(0, length)), "broke the reading process")) << length;
}

TEST(HostilePdf, NoPages) {
  EXPECT_TRUE(says(outcome(pdf_of({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"})),
                   "fil.pdf: is a PDF without pages"));
}

TEST(HostilePdf, Locked) {
  const std::string key(32, 'k');
  const std::string pdf =
      pdf_of({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
              "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
              "<< /Filter /Standard /V 1 /R 2 /O (" + key + ") /U (" + key + ") /P -44 >>"},
             "/Encrypt 4 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]");
  EXPECT_TRUE(says(outcome(pdf), "fil.pdf: is locked with a password"));
}

TEST(HostilePdf, APageTreeThatBitesItsTail) {
  const std::string pdf =
      pdf_of({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"});
  EXPECT_FALSE(outcome(pdf).empty());
}

TEST(HostilePdf, ADeepPageTree) {
  std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>"};
  constexpr int depth = 20'000;
  for (int i = 0; i < depth; ++i)
    objects.push_back("<< /Type /Pages /Count 1 /Kids [" + std::to_string(i + 3) + " 0 R] >>");
  objects.push_back("<< /Type /Page /MediaBox [0 0 595 842] >>");
  EXPECT_FALSE(outcome(pdf_of(objects)).empty());
}

TEST(HostilePdf, AHundredThousandPages) {
  constexpr int pages = 100'000;
  std::string kids;
  for (int i = 0; i < pages; ++i) kids += std::to_string(i + 3) + " 0 R ";
  std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                                   "<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages) + " >>"};
  objects.resize(objects.size() + pages, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
  EXPECT_TRUE(says(outcome(pdf_of(objects)), "fil.pdf: has more than"));
}

TEST(HostilePdf, PagesWithoutAnArea) {
  for (const char* box : {"[0 0 0 0]", "[100 100 100 700]", "[0 0 -1 -1]", "[0 0 1e30 1e30]", "[a b c d]"})
    EXPECT_TRUE(
        says(outcome(pdf_of({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                             std::string("<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox ") + box + " >>",
                             stream_of("0 0 m 300 0 l S")})),
             "1 "))
        << box;
}

TEST(HostilePdf, MatricesThatAreNoNumbers) {
  EXPECT_TRUE(says(outcome(one_page("NaN 0 0 NaN 0 0 cm 0 0 0 0 0 0 cm BT /F 12 Tf 0 0 0 0 0 0 Tm (x) Tj ET")), "1 "));
}

TEST(HostilePdf, ATextBombIsCutShort) {
  std::string content = "BT /F 1 Tf 100 700 Td ";
  const std::string shown = "(" + std::string(1000, 'x') + ") Tj ";
  for (int i = 0; i < 3000; ++i) content += shown;
  EXPECT_TRUE(says(outcome(one_page(content)), " cut"));
}

TEST(HostilePdf, ALineBombIsCutShort) {
  std::string content;
  for (int i = 0; i < 300'000; ++i) content += "0 0 m 300 0 l S ";
  EXPECT_TRUE(says(outcome(one_page(content)), " cut"));
}

TEST(HostilePdf, FormsInFormsWithoutEnd) {
  const std::string form = "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 4 0 R >> >>";
  const std::string pdf = pdf_of({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
                                  "/Resources << /XObject << /X 4 0 R >> >> >>",
                                  stream_of("/X Do /X Do", form), stream_of("/X Do")});
  EXPECT_FALSE(outcome(pdf).empty());
}

TEST(HostilePdf, FormsThatDoubleAtEachLevelEndInTime) {
  constexpr int levels = 40; // 2^40 texts if nobody stops it
  std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                   "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << "
                                   "/XObject << /X 6 0 R >> >> >>",
                                   stream_of("/X Do"), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
  for (int i = 0; i < levels; ++i) {
    const std::string next = std::to_string(i + 7) + " 0 R";
    objects.push_back(stream_of(i + 1 < levels ? "/X Do /X Do" : "BT /F 12 Tf 100 700 Td (bomb) Tj ET",
                                "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X " +
                                    next + " >> /Font << /F 5 0 R >> >>"));
  }
  EXPECT_TRUE(says(outcome(pdf_of(objects)), " cut"));
}

TEST(HostilePdf, ContentThatDecodesToNothingIsNotSilent) {
  const auto faults = [](const std::string& content, const std::string& dictionary) {
    const std::string pdf =
        pdf_of({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R "
                ">> >> >>",
                stream_of(content, dictionary), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"});
    std::vector<bool> damaged;
    for (const Page& page : read_pdf(pdf, "fil.pdf").pages) damaged.push_back(!page.fault.empty());
    return damaged;
  };
  const std::string text = "BT /F 12 Tf 100 700 Td (hela) Tj ET";
  EXPECT_EQ(faults(text, ""), (std::vector<bool>{false, false}));
  EXPECT_EQ(faults(text, "/Filter /FlateDecode"), (std::vector<bool>{true, false})) << "no deflate stream";
  EXPECT_EQ(faults("BT /G 12 Tf 100 700 Td (borta) Tj ET", ""), (std::vector<bool>{true, false})) << "no such font";
}

TEST(HostilePdf, NumbersOutOfThisWorld) {
  EXPECT_TRUE(
      says(outcome(one_page("1e38 0 0 1e38 1e38 1e38 cm BT /F 1e30 Tf 1e38 1e38 Td (x) Tj ET 0 0 1e38 1e38 re f "
                            "9e99 w -9e99 0 m 9e99 0 l S")),
           "1 "));
}

} // namespace
} // namespace arshjul::ingest
