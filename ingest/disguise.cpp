#include "ingest/disguise.hpp"

namespace arshjul::ingest {

RealKind real_kind(std::string_view bytes) {
  if (bytes.starts_with("%PDF-")) return RealKind::pdf;
  if (bytes.starts_with("{\\rtf")) return RealKind::rtf;
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return RealKind::ole;
  if (bytes.starts_with("PK\x03\x04")) return RealKind::archive;
  return RealKind::unknown;
}

std::string_view tells(RealKind kind) {
  switch (kind) {
  case RealKind::pdf:
    return "is a PDF, whatever its name says";
  case RealKind::rtf:
    return "is an RTF text, whatever its name says";
  case RealKind::ole:
    return "is a file of the old Office kind (.doc, .xls), whatever its name says";
  case RealKind::archive:
    return "is an archive or a newer Office file (.zip, .docx, .xlsx), whatever its name says";
  case RealKind::unknown:
    break;
  }
  return "";
}

} // namespace arshjul::ingest
