#include "render/word/archive.hpp"

#include "model/base/error.hpp"

#include <memory>

#include <zip.h>

namespace arshjul::render {
namespace {

// The first day that zip can tell, 1980-01-01, as it writes it (7 bits of years since 1980, 4 of month, 5 of day).
constexpr zip_uint16_t no_time = 0, first_day = (1 << 5) | 1;

[[noreturn]] void fail(const char* reason) {
  throw Error(Fault::too_big, "", std::string("the document can't be packed: ") + reason,
              "close other programs and try again");
}

struct FreeSource {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

void add(zip_t* archive, const std::string& name, const std::string& bytes) {
  zip_source_t* part = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
  if (!part) fail(zip_strerror(archive));
  const zip_int64_t index = zip_file_add(archive, name.c_str(), part, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(part);
    fail(zip_strerror(archive));
  }
  zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), no_time, first_day, 0);
}

std::string bytes_of(zip_source_t* source) {
  zip_stat_t facts;
  if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0) fail("it can't be read back");
  std::string bytes(static_cast<std::size_t>(facts.size), '\0');
  const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (got != static_cast<zip_int64_t>(bytes.size())) fail("it can't be read back");
  return bytes;
}

} // namespace

std::string zip_archive(const std::vector<std::pair<std::string, std::string>>& parts) {
  zip_error_t error;
  zip_error_init(&error);
  const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
  if (!target) fail(zip_error_strerror(&error));
  zip_source_keep(target.get()); // the archive takes one hold and gives it back when it is closed
  zip_t* archive = zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, &error);
  if (!archive) {
    zip_source_free(target.get());
    fail(zip_error_strerror(&error));
  }
  try {
    for (const auto& [name, bytes] : parts) add(archive, name, bytes);
    if (zip_close(archive) != 0) fail(zip_strerror(archive));
  } catch (...) {
    zip_discard(archive);
    throw;
  }
  return bytes_of(target.get());
}

} // namespace arshjul::render
