#include "render/fonts.hpp"

#include "model/base/error.hpp"
#include "render/font_file.hpp"

#include <string>

namespace arshjul::render {
namespace {

namespace fs = std::filesystem;

std::string listed(const std::vector<fs::path>& folders) {
  std::string all;
  for (const fs::path& folder : folders) all += (all.empty() ? "" : ", ") + folder.string();
  return all;
}

fs::path find(const std::string& file, const char* package, const std::vector<fs::path>& folders) {
  std::error_code ignored;
  for (const fs::path& folder : folders)
    if (fs::is_regular_file(folder / file, ignored)) return folder / file;
  throw Error(Fault::unreadable, file, "it isn't installed (looked in " + listed(folders) + ")",
              std::string("install the package ") + package);
}

} // namespace

FontFiles find_fonts() {
  return find_fonts({"/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/liberation2",
                     "/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/liberation-sans",
                     "/usr/share/fonts/dejavu-sans-fonts", "/usr/share/fonts/TTF", "/usr/local/share/fonts",
                     "/usr/share/color/icc", "/usr/share/color/icc/ghostscript"});
}

FontFiles find_fonts(const std::vector<fs::path>& folders) {
  const fs::path fallback = find("DejaVuSans.ttf", "fonts-dejavu-core", folders);
  const fs::path bold_fallback = find("DejaVuSans-Bold.ttf", "fonts-dejavu-core", folders);
  const auto liberation = [&](const char* file) { return find(file, "fonts-liberation", folders); };
  return {{liberation("LiberationSans-Regular.ttf"), fallback},
          {liberation("LiberationSans-Bold.ttf"), bold_fallback, fallback},
          {liberation("LiberationSans-Italic.ttf"), fallback},
          find("sRGB.icc", "icc-profiles-free", folders)};
}

FontFiles with_faces(FontFiles found, const Faces& own) {
  const auto prefer = [](std::vector<fs::path>& files, const fs::path& file) {
    if (file.empty()) return;
    check_font(file);
    files.insert(files.begin(), file);
  };
  prefer(found.regular, own.regular);
  prefer(found.bold, own.bold);
  prefer(found.italic, own.italic);
  return found;
}

} // namespace arshjul::render
