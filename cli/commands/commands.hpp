// The commands, a file each. Every one gives back its exit status; an Error that escapes ends the command.
#pragma once

#include "cli/messages.hpp"
#include "cli/options.hpp"

namespace arshjul::cli {

int ingest_command(const IngestOptions& options, const CommonOptions& common, Messages& messages);
int dossier_command(const DossierOptions& options, const CommonOptions& common, Messages& messages);
int diff_command(const DiffOptions& options, const CommonOptions& common, Messages& messages);
int render_command(const RenderOptions& options, const CommonOptions& common, Messages& messages);
int tables_command(const TablesOptions& options, const CommonOptions& common, Messages& messages);
int overlay_command(const OverlayOptions& options, const CommonOptions& common, Messages& messages);
int schema_command(const SchemaOptions& options);
int init_command(const WorkspaceOptions& options, const CommonOptions& common, Messages& messages);
int run_command(const WorkspaceOptions& options, const CommonOptions& common, Messages& messages);
int watch_command(const WatchOptions& options, const CommonOptions& common, Messages& messages);

} // namespace arshjul::cli
