// What a PDF says of itself, twice: in its Info dictionary and as XMP, which must agree (ISO 19005-1, 6.7.3).
#pragma once

#include <string>

namespace arshjul::render {

// What the file claims to be, beside PDF/UA-1. PDF/A-1b is for the validator that Debian has; archives get 2a.
enum class Conformance { pdf_a_2a, pdf_a_1b };

struct Metadata {
  std::string title, author, subject;
  std::string date; // ISO 8601 of the document; empty: the file has no date
  Conformance conformance = Conformance::pdf_a_2a;
};

inline constexpr const char* pdf_language = "sv-SE";
inline constexpr const char* pdf_creator = "arshjul";

// Without characters that XML can't hold, so that both places can say the same.
Metadata cleaned(Metadata metadata);

// "D:20250506000000Z", or empty without a date. SOURCE_DATE_EPOCH (seconds, as text; may be null) wins over the date.
std::string pdf_date(const Metadata& metadata, const char* source_date_epoch);

// The XMP packet: Dublin Core, dates, and the claims pdfaid and pdfuaid with the extension schema that PDF/A asks for.
std::string xmp_packet(const Metadata& metadata, const std::string& pdf_date, const std::string& producer);

} // namespace arshjul::render
