#include "cli/arguments.hpp"

int main(int argc, char** argv) {
  return arshjul::cli::run_command_line(argc, argv);
}
