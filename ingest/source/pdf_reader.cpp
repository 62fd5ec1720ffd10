#include "ingest/source/pdf_reader.hpp"
namespace arshjul::ingest {
PdfContent read_pdf(std::string_view, std::string_view) { return {}; }
}
