#include "ingest/source/pdf_reader.hpp"
#include "ingest/source/text_layer.hpp"
#include "model/base/error.hpp"
#include "tests/fuzz/fuzz_target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace arshjul;
  try {
    ingest::PdfContent pdf = ingest::read_pdf(as_text(data, size), "fuzz.pdf");
    for (ingest::Page& page : pdf.pages) ingest::use_recognised_words(page);
    ingest::page_warnings(pdf.pages);
  } catch (const Error&) { // the wanted answer to a broken file
  }
  return 0;
}
