#include "model/base/error.hpp"
#include "model/exchange.hpp"
#include "tests/fuzz/fuzz_target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace arshjul;
  const auto attempt = [&](auto read) {
    try {
      model::write(read(as_text(data, size), "fuzz.json"));
    } catch (const Error&) { // not a file of ours
    }
  };
  attempt(model::read_document);
  attempt(model::read_dossier);
  attempt(model::read_diff);
  return 0;
}
