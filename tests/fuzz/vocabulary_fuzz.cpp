#include "ingest/vocabulary.hpp"
#include "model/base/error.hpp"
#include "tests/fuzz/fuzz_target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace arshjul;
  try {
    const auto vocabulary = ingest::Vocabulary::load(as_text(data, size));
    vocabulary.find("goal_status", "Målet är delvis uppnått och följs upp.");
  } catch (const Error&) { // a settings file with a mistake
  }
  return 0;
}
