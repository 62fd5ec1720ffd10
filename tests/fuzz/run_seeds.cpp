// Runs the linked fuzz target over every file of a folder, over each file cut short, and over each with bytes changed:
// a small, repeatable share of what a fuzzer does. usage: PROGRAM FOLDER
#include "model/base/file.hpp"
#include "tests/fuzz/fuzz_target.hpp"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <random>
#include <vector>

namespace {

constexpr int cuts = 16, changes = 64; // of each seed
constexpr unsigned random_seed = 2026; // the same input at each run

void run(const std::string& bytes) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

void run_around(const std::string& seed) {
  run(seed);
  for (int i = 0; i < cuts; ++i) run(seed.substr(0, seed.size() * static_cast<std::size_t>(i) / cuts));
  std::mt19937 random(random_seed);
  for (int i = 0; i < changes && !seed.empty(); ++i) {
    std::string changed = seed;
    for (int k = 0; k <= i % 8; ++k) changed[random() % changed.size()] = static_cast<char>(random());
    run(changed);
  }
}

} // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: " << arguments[0] << " FOLDER\n";
    return 2;
  }
  std::vector<std::filesystem::path> seeds;
  for (const auto& entry : std::filesystem::directory_iterator(arguments[1])) seeds.push_back(entry.path());
  std::sort(seeds.begin(), seeds.end());
  for (const auto& seed : seeds) run_around(arshjul::read_file(seed));
  std::cout << seeds.size() << " seeds\n";
  return seeds.empty() ? 1 : 0;
}
