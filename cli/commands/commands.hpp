// The commands, a file each. Every one gives back its exit status; an Error that escapes ends the command.
#pragma once

#include "cli/messages.hpp"
#include "cli/options.hpp"

namespace arshjul::cli {

int ingest_command(const IngestOptions& options, const CommonOptions& common, Messages& messages);

} // namespace arshjul::cli
