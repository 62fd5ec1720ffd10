// One fuzz target a program, in libFuzzer's form. Built with clang and -fsanitize=fuzzer it searches; built with
// run_seeds.cpp it runs over given files once, as an ordinary test.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}
