// What the last run read and wrote: model/state.json. It spares work and tells what is stale; losing it loses nothing.
#pragma once

#include "model/base/error.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace arshjul::cli {

struct InputState {
  std::string sha256;           // of the input's bytes; empty when they couldn't be read
  std::string document_sha256;  // of the document that was made of it; empty when it failed
  std::optional<Error> failure; // why it failed
};

struct State {
  std::string program;                      // what made the documents: another program or vocabulary may make others
  std::string vocabulary;                   // sha256 of the workspace's own phrases
  std::map<std::string, InputState> inputs; // by path below ingest/
  // Path below the workspace → sha256 of what we wrote there, the documents not among them. Empty: what lies there is
  // not ours.
  std::map<std::string, std::string> outputs;
};

std::string write(const State& state);

// A state that can't be read (another program's, damaged) is an empty one: then everything is made anew.
State read_state(std::string_view json);

} // namespace arshjul::cli
