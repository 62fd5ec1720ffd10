#include "ingest/source/page_picture.hpp"

#include <algorithm>
#include <cstring>
#include <memory>

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-image.h>
#include <poppler/cpp/poppler-page-renderer.h>
#include <poppler/cpp/poppler-page.h>

namespace arshjul::ingest {
namespace {

constexpr double dpi_for_text = 200; // recognises as well as 300, in half the time
// An A3 page at that resolution. What is larger is a smaller sheet scanned without a word about its size.
constexpr double longest_side = 3400; // pixels
constexpr double shortest_side = 16;  // pixels: nothing can be read in less
constexpr double dpi_least = 20, points_inch = 72;

double resolution(const poppler::rectf& sheet) {
  const double longer = std::max(sheet.width(), sheet.height());
  return std::min(dpi_for_text, longest_side * points_inch / longer);
}

Picture copied(const poppler::image& image, double dpi) {
  Picture picture{image.width(), image.height(), dpi, {}};
  picture.grey.resize(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
  for (int y = 0; y < picture.height; ++y)
    std::memcpy(picture.row(y), image.const_data() + static_cast<std::ptrdiff_t>(y) * image.bytes_per_row(),
                static_cast<std::size_t>(picture.width));
  return picture;
}

} // namespace

std::optional<Picture> page_picture(std::string_view bytes, int page) {
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  const std::unique_ptr<poppler::document> document(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (!document || document->is_locked()) return std::nullopt; // asked for the pages of a locked one, it crashes
  if (page < 1 || page > document->pages()) return std::nullopt;
  const std::unique_ptr<poppler::page> drawn(document->create_page(page - 1));
  if (!drawn) return std::nullopt;
  const poppler::rectf sheet = drawn->page_rect();
  const double dpi = resolution(sheet);
  if (!(dpi >= dpi_least) || std::min(sheet.width(), sheet.height()) * dpi < shortest_side * points_inch)
    return std::nullopt;
  poppler::page_renderer renderer;
  renderer.set_image_format(poppler::image::format_gray8);
  renderer.set_render_hint(poppler::page_renderer::antialiasing);
  renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
  const poppler::image image = renderer.render_page(drawn.get(), dpi, dpi);
  if (!image.is_valid() || image.format() != poppler::image::format_gray8) return std::nullopt;
  return copied(image, dpi);
}

} // namespace arshjul::ingest
