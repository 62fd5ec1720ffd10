#include "strandvik.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

namespace {

std::string render_strandvik() {
  const auto dossier = strandvik::dossier();
  const auto diff = strandvik::diff();
  return arshjul::render::render_pdf(dossier, &diff, strandvik::letter());
}

TEST(Render, MakesAPdf) {
  const std::string pdf = render_strandvik();
  EXPECT_EQ(pdf.substr(0, 5), "%PDF-");
  if (const char* out = std::getenv("ARSHJUL_TEST_PDF")) std::ofstream(out, std::ios::binary) << pdf;
}

TEST(Render, GivesTheSameBytesTwice) {
  EXPECT_EQ(render_strandvik(), render_strandvik());
}

} // namespace
