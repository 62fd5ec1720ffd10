#include "ingest/source/tesseract.hpp"

#include <optional>

#include <dlfcn.h>

namespace arshjul::ingest {
namespace {

constexpr const char* library_name = "libtesseract.so.5"; // the version whose header is compiled against

class Finder {
public:
  explicit Finder(void* opened) : library(opened) {}

  template <typename Function>
  void find(Function& function, const char* name) {
    function = reinterpret_cast<Function>(dlsym(library, name));
    all = all && function;
  }
  bool found_all() const { return all; }

private:
  void* library;
  bool all = true;
};

// Tesseract's four threads wait for each other more than they work, and may not be had in a limited child.
void use_one_thread(void* library) {
  if (void* found = dlsym(library, "omp_set_max_active_levels")) reinterpret_cast<void (*)(int)>(found)(0);
}

std::optional<Tesseract> load() {
  void* library = dlopen(library_name, RTLD_NOW | RTLD_LOCAL);
  if (!library) return std::nullopt;
  use_one_thread(library);
  Tesseract api{};
  Finder finder(library);
  finder.find(api.create, "TessBaseAPICreate");
  finder.find(api.destroy, "TessBaseAPIDelete");
  finder.find(api.init, "TessBaseAPIInit2");
  finder.find(api.set_variable, "TessBaseAPISetVariable");
  finder.find(api.set_page_mode, "TessBaseAPISetPageSegMode");
  finder.find(api.set_image, "TessBaseAPISetImage");
  finder.find(api.set_resolution, "TessBaseAPISetSourceResolution");
  finder.find(api.set_rectangle, "TessBaseAPISetRectangle");
  finder.find(api.recognize, "TessBaseAPIRecognize");
  finder.find(api.iterator, "TessBaseAPIGetIterator");
  finder.find(api.text, "TessBaseAPIGetUTF8Text");
  finder.find(api.mean_confidence, "TessBaseAPIMeanTextConf");
  finder.find(api.clear, "TessBaseAPIClear");
  finder.find(api.delete_text, "TessDeleteText");
  finder.find(api.delete_iterator, "TessResultIteratorDelete");
  finder.find(api.next, "TessResultIteratorNext");
  finder.find(api.text_at, "TessResultIteratorGetUTF8Text");
  finder.find(api.confidence_at, "TessResultIteratorConfidence");
  finder.find(api.place_of, "TessResultIteratorGetPageIteratorConst");
  finder.find(api.box_at, "TessPageIteratorBoundingBox");
  finder.find(api.baseline_at, "TessPageIteratorBaseline");
  finder.find(api.is_last, "TessPageIteratorIsAtFinalElement");
  return finder.found_all() ? std::optional(api) : std::nullopt;
}

} // namespace

const Tesseract* tesseract() {
  static const std::optional<Tesseract> loaded = load();
  return loaded ? &*loaded : nullptr;
}

} // namespace arshjul::ingest
