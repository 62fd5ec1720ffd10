#include "ingest/source/pdf_faults.hpp"

namespace arshjul::ingest {
namespace {

constexpr int pages_most = 5000;               // the longest annual report has some hundreds
constexpr std::size_t signature_within = 1024; // bytes: PDF readers accept rubbish before "%PDF-" so far

constexpr const char* get_again = "get the file again from where it came";

} // namespace

Error unopened(std::string_view bytes, const std::string& file, bool locked) {
  if (bytes.empty()) return {Fault::malformed, file, "is empty", get_again};
  if (locked)
    return {Fault::locked, file, "is locked with a password", "open it in a PDF reader and save it without a password"};
  if (bytes.substr(0, signature_within).find("%PDF-") == std::string_view::npos)
    return {Fault::malformed, file, "is not a PDF, whatever its name says", "look at what it is, and rename it"};
  return {Fault::malformed, file, "is a broken PDF: perhaps it was cut off when copied", get_again};
}

void check_page_count(int pages, const std::string& file) {
  if (pages <= 0) throw Error(Fault::malformed, file, "is a PDF without pages", get_again);
  if (pages > pages_most)
    throw Error(Fault::too_big, file, "has more than " + std::to_string(pages_most) + " pages", "split it");
}

} // namespace arshjul::ingest
