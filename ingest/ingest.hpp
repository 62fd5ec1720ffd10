// From a file to a `document`: read → lay out → interpret.
#pragma once

#include "ingest/flow.hpp"
#include "ingest/source/limited_child.hpp"
#include "model/document.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace arshjul::ingest {

struct Options {
  std::string vocabulary; // a municipality's own phrases (vocabulary.hpp), JSON, may be empty
  Limits limits;
};

// The `document` of a .pdf, .docx, .txt or .md file as JSON (model/exchange.hpp), read in a limited child process.
// Throws Error: the message names file and page, the reason, and what to do.
std::string ingest_file(const std::filesystem::path& file, const Options& options);

// Every table of a PDF, in order; per page: the pieces of a table that goes on over pages are kept apart.
enum class TablePieces { joined, per_page };
std::vector<Table> tables_of_file(const std::filesystem::path& file, TablePieces pieces, const Options& options);

// A PDF with what was seen in it drawn over its pages (overlay/).
std::string overlay_of_file(const std::filesystem::path& file, const Options& options);

} // namespace arshjul::ingest
