#include "ingest/plaintext/plaintext.hpp"
namespace arshjul::ingest {
Flow read_text(std::string_view, const Vocabulary&) { return {}; }
Flow read_markdown(std::string_view, const Vocabulary&) { return {}; }
}
