#include "ingest/word/package.hpp"

#include "ingest/disguise.hpp"
#include "ingest/word/options.hpp"
#include "model/base/error.hpp"

#include <algorithm>

#include <zip.h>

namespace arshjul::ingest::word {
namespace {

constexpr const char* save_anew = "open it in Word or LibreOffice, save it anew as .docx or PDF, and take that";

// In the old kind of file that Word wraps an encrypted .docx in: a stream of that name, in UTF-16.
constexpr std::string_view encrypted_stream("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);

// A file that is none of ours under this name, told by its first bytes.
void refuse_others(std::string_view bytes, const std::string& file) {
  const RealKind kind = real_kind(bytes);
  if (kind == RealKind::ole && bytes.find(encrypted_stream) != std::string_view::npos)
    throw Error(Fault::locked, file, "is protected with a password", "open it in Word, take the password away");
  if (kind == RealKind::pdf)
    throw Error(Fault::unsupported, file, std::string(tells(kind)), "give it a name that ends in .pdf");
  if (kind == RealKind::ole || kind == RealKind::rtf)
    throw Error(Fault::unsupported, file, std::string(tells(kind)), save_anew);
  if (!bytes.starts_with("PK"))
    throw Error(Fault::malformed, file, "is not a Word file, whatever its name says",
                "open it to see what it is; save it as .docx or PDF");
}

struct CloseFile {
  void operator()(zip_file_t* opened) const { zip_fclose(opened); }
};

void refuse_bomb(const zip_stat_t& facts, std::string_view part, const std::string& file) {
  const bool large = facts.size > most_bytes_of_part;
  const bool dense = facts.size > ratio_looked_at && facts.size / most_ratio > facts.comp_size;
  if (large || dense)
    throw Error(Fault::too_big, file,
                "its part " + std::string(part) + " unpacks to " + std::to_string(facts.size >> 20) +
                    " MB: it is far too long, or made to do harm",
                "split it, or save it as PDF");
}

} // namespace

Package::Package(std::string_view bytes, std::string file)
    : name_of_file(std::move(file)), archive(nullptr, zip_discard) {
  refuse_others(bytes, name_of_file);
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
  const std::string reason = zip_error_strerror(&error);
  zip_error_fini(&error);
  if (archive) return;
  if (source) zip_source_free(source);
  throw Error(Fault::malformed, name_of_file, "is damaged: its archive can't be opened (" + reason + ")",
              "get the file again, or " + std::string(save_anew));
}

Package::~Package() = default;

std::optional<std::string> Package::part(std::string_view name) const {
  while (name.starts_with('/')) name.remove_prefix(1);
  const std::string wanted(name);
  const zip_int64_t index = zip_name_locate(archive.get(), wanted.c_str(), ZIP_FL_NOCASE);
  if (index < 0) return std::nullopt;
  const auto broken = [&](const std::string& reason) {
    return Error(Fault::malformed, name_of_file, "its part " + wanted + " can't be unpacked (" + reason + ")",
                 "get the file again, or " + std::string(save_anew));
  };
  zip_stat_t facts;
  if (zip_stat_index(archive.get(), static_cast<zip_uint64_t>(index), 0, &facts) != 0) throw broken("no size");
  refuse_bomb(facts, wanted, name_of_file);
  if (facts.encryption_method != ZIP_EM_NONE)
    throw Error(Fault::locked, name_of_file, "is protected with a password", "save it without one");
  const std::unique_ptr<zip_file_t, CloseFile> opened(
      zip_fopen_index(archive.get(), static_cast<zip_uint64_t>(index), 0));
  if (!opened) throw broken(zip_strerror(archive.get()));
  std::string bytes(static_cast<std::size_t>(facts.size),
                    '\0'); // a part that is longer than it says is cut: broken XML
  std::size_t have = 0;
  while (have < bytes.size()) {
    const zip_int64_t got = zip_fread(opened.get(), bytes.data() + have, bytes.size() - have);
    if (got < 0) throw broken(zip_error_strerror(zip_file_get_error(opened.get())));
    if (got == 0) throw broken("it ends too soon");
    have += static_cast<std::size_t>(got);
  }
  char more = 0; // the checksum is checked at the end
  if (zip_fread(opened.get(), &more, 1) != 0) throw broken("its checksum or size is wrong");
  return bytes;
}

} // namespace arshjul::ingest::word
