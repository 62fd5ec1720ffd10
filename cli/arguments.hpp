// The command line: the only door to CLI11.
#pragma once

namespace arshjul::cli {

// Parses, runs the named command, gives back the exit status of docs/CLI: 0 done, 1 done with findings, 2 wrong usage,
// 3 some inputs failed, 4 nothing could be done.
int run_command_line(int argc, char** argv);

} // namespace arshjul::cli
