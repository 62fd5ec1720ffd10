// Where the fonts lie, and the profile of our colours.
#pragma once

#include "render/render.hpp"

#include <filesystem>
#include <vector>

namespace arshjul::render {

// The files of a face in the order in which they are asked for a glyph; the ICC profile of sRGB.
struct FontFiles {
  std::vector<std::filesystem::path> regular, bold, italic;
  std::filesystem::path colours;
};

// Liberation Sans, with DejaVu Sans for the signs that it lacks, from the first folder that has them.
// Throws Error (unreadable) that names the missing file and the folders looked in.
FontFiles find_fonts();
FontFiles find_fonts(const std::vector<std::filesystem::path>& folders);

// The office's faces before the found ones, which then fill in the signs that they lack. Throws Error for a file
// that is no such font.
FontFiles with_faces(FontFiles found, const Faces& own);

} // namespace arshjul::render
