#include "cli/workspace/settings.hpp"
#include "model/base/error.hpp"
#include "tests/fuzz/fuzz_target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace arshjul;
  try {
    cli::letter_of(cli::read_settings(std::string(as_text(data, size)), "fuzz.json"));
  } catch (const Error&) { // a settings file with a mistake
  }
  return 0;
}
