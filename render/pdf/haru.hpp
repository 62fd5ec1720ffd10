// A PDF under libharu's hands: the only door to it. libharu 2.3.0 leaves out or gets wrong some of what PDF wants; what
// we mend, here and where this header is used, is marked "libharu:".
#pragma once

#include <deque>
#include <functional>
#include <string>

#include <hpdf.h>
#include <hpdf_info.h>

namespace arshjul::render {

static_assert(HPDF_MAJOR_VERSION == 2 && HPDF_MINOR_VERSION == 3, "the mended internals are those of libharu 2.3");

std::string reference(const void* object); // "12 0 R"

class Haru {
public:
  using Writer = std::function<std::string()>;

  Haru(); // throws Error (internal)
  ~Haru();
  Haru(const Haru&) = delete;
  Haru& operator=(const Haru&) = delete;

  HPDF_Doc document() const { return pdf; }

  // Errors come through a C callback: the first is noted there, and told once the call has come back.
  bool failed() const { return error != HPDF_OK; }
  void check(const std::string& where) const; // throws Error (internal)

  HPDF_Binary binary(const std::string& bytes) const;
  HPDF_Binary text_string(const std::string& utf8) const;
  HPDF_Dict stream(const std::string& bytes, bool compressed) const;
  // A dictionary whose body we write ourselves at the end. Indirect: an object of its own.
  HPDF_Dict raw(Writer writer, bool indirect = true);

  std::string save(const std::string& identity); // the file's bytes; its /ID is made of `identity`

private:
  static void note_error(HPDF_STATUS code, HPDF_STATUS detail, void* user);

  HPDF_STATUS error = HPDF_OK, error_detail = HPDF_OK;
  std::deque<Writer> writers;
  HPDF_Doc pdf;
};

} // namespace arshjul::render
