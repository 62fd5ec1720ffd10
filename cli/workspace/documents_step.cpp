#include "cli/worker_pool.hpp"
#include "cli/workspace/inputs.hpp"
#include "cli/workspace/workspace.hpp"
#include "ingest/ingest.hpp"
#include "model/base/file.hpp"
#include "model/exchange.hpp"

#include <algorithm>
#include <optional>

namespace arshjul::cli {
namespace {

namespace fs = std::filesystem;

std::string document_path(const std::string& input) {
  return "model/documents/" + input + ".json";
}

// The bytes at a path; nothing when they can't be read.
std::optional<std::string> bytes_of(const fs::path& file) {
  try {
    return read_file(file);
  } catch (const Error&) {
    return std::nullopt;
  }
}

bool same_rules(const Workspace& workspace) {
  return workspace.before.program == workspace.after.program &&
         workspace.before.vocabulary == workspace.after.vocabulary;
}

// What the last run knows of an input that is still as it was, together with what was made of it.
const InputState* still_valid(const Workspace& workspace, const std::string& input, const std::string& hash) {
  const auto known = workspace.before.inputs.find(input);
  if (known == workspace.before.inputs.end() || hash.empty() || known->second.sha256 != hash || !same_rules(workspace))
    return nullptr;
  if (known->second.failure) return workspace.retry ? nullptr : &known->second;
  const auto document = bytes_of(workspace.root / document_path(input));
  return document && sha256(*document) == known->second.document_sha256 ? &known->second : nullptr;
}

struct Plan {
  std::vector<std::string> to_read; // new or changed, or made by other rules
  std::size_t unchanged = 0;
};

Plan make_plan(Workspace& workspace) {
  Plan plan;
  for (const std::string& input : list_inputs(workspace.root / "ingest")) {
    const auto bytes = bytes_of(workspace.root / "ingest" / input);
    const std::string hash = bytes ? sha256(*bytes) : std::string();
    if (const InputState* known = still_valid(workspace, input, hash)) {
      workspace.after.inputs[input] = *known;
      ++plan.unchanged;
    } else {
      workspace.after.inputs[input] = {hash, {}, std::nullopt};
      plan.to_read.push_back(input);
    }
  }
  return plan;
}

void take_in(Workspace& workspace, const std::string& input, const Outcome& outcome) {
  InputState& state = workspace.after.inputs[input];
  try {
    if (outcome.error) throw Error(*outcome.error);
    write_file(workspace.root / document_path(input), outcome.bytes);
    state.document_sha256 = sha256(outcome.bytes);
    ++workspace.written;
    workspace.messages.note("read ingest/" + input);
  } catch (const Error& error) {
    state.failure = error;
    remove_output(workspace.root, document_path(input)); // what an older version of the input said is no longer true
    fail(workspace, "ingest/" + input, error);
  }
}

void read_new(Workspace& workspace, const std::vector<std::string>& inputs) {
  const ingest::Options options{workspace.settings.vocabulary, {}};
  std::size_t ended = 0;
  const auto read = [&](std::size_t i) { return ingest::ingest_file(workspace.root / "ingest" / inputs[i], options); };
  const auto outcomes = run_side_by_side(inputs.size(), workspace.common.jobs, read, [&](std::size_t i) {
    workspace.messages.progress(++ended, inputs.size(), inputs[i]);
  });
  for (std::size_t i = 0; i < inputs.size(); ++i) take_in(workspace, inputs[i], outcomes[i]);
}

// Failures of earlier runs are named again: they are still no part of the result.
void tell_known_failures(Workspace& workspace, const std::vector<std::string>& just_read) {
  for (const auto& [input, state] : workspace.after.inputs) {
    if (!state.failure || std::find(just_read.begin(), just_read.end(), input) != just_read.end()) continue;
    const Diagnostic& said = state.failure->diagnostic;
    fail(workspace, "ingest/" + input,
         Error(state.failure->fault,
               Diagnostic{"", said.page, said.what + " (as before; not tried again)",
                          said.hint + (said.hint.empty() ? "" : "; ") + "arshjul run --retry tries it again"}));
  }
}

void remove_documents_of_removed(Workspace& workspace) {
  for (const auto& [input, state] : workspace.before.inputs) {
    if (workspace.after.inputs.contains(input)) continue;
    remove_output(workspace.root, document_path(input));
    workspace.messages.note("ingest/" + input + (state.failure ? " is gone" : " is gone, its document is removed"));
  }
}

std::vector<ReadDocument> load_all(Workspace& workspace) {
  std::vector<ReadDocument> documents;
  for (const auto& [input, state] : workspace.after.inputs) {
    if (state.failure) continue;
    const fs::path file = workspace.root / document_path(input);
    try {
      documents.push_back({input, model::read_document(read_file(file), document_path(input))});
    } catch (const Error& error) {
      fail(workspace, document_path(input), error);
    }
  }
  return documents;
}

} // namespace

std::vector<ReadDocument> update_documents(Workspace& workspace) {
  const Plan plan = make_plan(workspace);
  if (workspace.common.dry_run) {
    for (const std::string& input : plan.to_read) workspace.messages.note("would read ingest/" + input);
    for (const auto& [input, state] : workspace.before.inputs)
      if (!workspace.after.inputs.contains(input))
        workspace.messages.note("would forget ingest/" + input + ", which is gone");
    workspace.messages.note("unchanged: " + std::to_string(plan.unchanged) + " of " +
                            std::to_string(workspace.after.inputs.size()));
    return {};
  }
  read_new(workspace, plan.to_read);
  tell_known_failures(workspace, plan.to_read);
  remove_documents_of_removed(workspace);
  if (plan.unchanged > 0)
    workspace.messages.note("unchanged and not read again: " + std::to_string(plan.unchanged) + " of " +
                            std::to_string(workspace.after.inputs.size()));
  return load_all(workspace);
}

} // namespace arshjul::cli
