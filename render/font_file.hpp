// Whether a file can be a face of our PDFs: the only door to FreeType.
#pragma once

#include <filesystem>

namespace arshjul::render {

// libharu takes a file's own word for what its tables hold, and falls over one that is no font. Throws Error
// (usage) for what isn't a whole TrueType font with outlines, or may not be embedded by its own licence bits (OS/2 fsType).
void check_font(const std::filesystem::path& file);

} // namespace arshjul::render
