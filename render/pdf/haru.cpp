#include "render/pdf/haru.hpp"

#include "model/base/error.hpp"
#include "model/base/file.hpp"
#include "render/pdf/syntax.hpp"

#include <array>
#include <cstdio>

namespace arshjul::render {

std::string reference(const void* object) {
  return std::to_string(static_cast<const HPDF_Obj_Header*>(object)->obj_id & 0x00FFFFFF) + " 0 R";
}

Haru::Haru() : pdf(HPDF_New(note_error, this)) {
  if (!pdf) throw Error(Fault::internal, "", "libharu can't start");
}

Haru::~Haru() {
  HPDF_Free(pdf);
}

void Haru::note_error(HPDF_STATUS code, HPDF_STATUS detail, void* user) {
  auto* self = static_cast<Haru*>(user);
  if (self->error != HPDF_OK) return;
  self->error = code;
  self->error_detail = detail;
}

void Haru::check(const std::string& where) const {
  if (error == HPDF_OK) return;
  std::array<char, 64> code{};
  std::snprintf(code.data(), code.size(), "libharu error 0x%04lX (%lu) in ", error, error_detail);
  throw Error(Fault::internal, "", code.data() + where);
}

HPDF_Binary Haru::binary(const std::string& bytes) const {
  return HPDF_Binary_New(pdf->mmgr, reinterpret_cast<HPDF_BYTE*>(const_cast<char*>(bytes.data())),
                         static_cast<HPDF_UINT>(bytes.size()));
}

// libharu: its encoder makes blanks of what is beyond 16 bits.
HPDF_Binary Haru::text_string(const std::string& utf8) const {
  return binary(utf16_bytes(utf8));
}

HPDF_Dict Haru::stream(const std::string& bytes, bool compressed) const {
  const HPDF_Dict made = HPDF_DictStream_New(pdf->mmgr, pdf->xref);
  HPDF_Stream_Write(made->stream, reinterpret_cast<const HPDF_BYTE*>(bytes.data()),
                    static_cast<HPDF_UINT>(bytes.size()));
  if (compressed) made->filter = HPDF_STREAM_FILTER_FLATE_DECODE;
  return made;
}

// libharu: its own dictionaries need one object for each number, and its arrays end at 32,767 items.
HPDF_Dict Haru::raw(Writer writer, bool indirect) {
  const HPDF_Dict dictionary = HPDF_Dict_New(pdf->mmgr);
  writers.push_back(std::move(writer));
  dictionary->attr = &writers.back();
  dictionary->write_fn = [](HPDF_Dict self, HPDF_Stream stream) {
    const std::string body = (*static_cast<Writer*>(self->attr))();
    return HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE*>(body.data()),
                             static_cast<HPDF_UINT>(body.size()));
  };
  if (indirect) HPDF_Xref_Add(pdf->xref, dictionary);
  return dictionary;
}

std::string Haru::save(const std::string& identity) {
  // libharu: a file gets an /ID only with encryption.
  const std::string hex = sha256(identity);
  std::string digest;
  for (std::size_t i = 0; i < 32; i += 2) digest += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
  const HPDF_Array pair = HPDF_Array_New(pdf->mmgr);
  HPDF_Dict_Add(pdf->trailer, "ID", pair);
  for (int i = 0; i < 2; ++i) HPDF_Array_Add(pair, binary(digest));
  HPDF_SaveToStream(pdf);
  check("saving");
  std::string bytes(HPDF_GetStreamSize(pdf), '\0');
  auto size = static_cast<HPDF_UINT32>(bytes.size());
  HPDF_ResetStream(pdf);
  HPDF_ReadFromStream(pdf, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
  bytes.resize(size);
  return bytes;
}

} // namespace arshjul::render
