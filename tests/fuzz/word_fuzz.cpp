#include "ingest/built_in_vocabulary.hpp"
#include "ingest/word/word.hpp"
#include "model/base/error.hpp"
#include "tests/fuzz/fuzz_target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace arshjul;
  try {
    ingest::read_word(as_text(data, size), "fuzz.docx", ingest::built_in_vocabulary());
  } catch (const Error&) { // no Word file, or a broken one
  }
  return 0;
}
