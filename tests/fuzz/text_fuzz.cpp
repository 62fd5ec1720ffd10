#include "ingest/plaintext/plaintext.hpp"
#include "model/base/error.hpp"
#include "model/base/text.hpp"
#include "tests/fuzz/fuzz_target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace arshjul;
  static const ingest::Vocabulary vocabulary = ingest::Vocabulary::load();
  try {
    const text::Decoded decoded = text::decode(as_text(data, size));
    ingest::read_text(decoded.text, vocabulary);
    ingest::read_markdown(decoded.text, vocabulary);
  } catch (const Error&) { // bytes that are no text
  }
  return 0;
}
