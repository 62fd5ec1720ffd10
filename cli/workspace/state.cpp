#include "cli/workspace/state.hpp"

#include "cli/error_json.hpp"

namespace arshjul::cli {
namespace {

Json as_json(const InputState& input) {
  Json json{{"sha256", input.sha256}};
  if (!input.document_sha256.empty()) json["document_sha256"] = input.document_sha256;
  if (input.failure) json["failure"] = error_as_json(*input.failure);
  return json;
}

InputState input_from(const Json& json) {
  InputState input{json.at("sha256"), json.value("document_sha256", ""), std::nullopt};
  if (json.contains("failure")) input.failure = error_from_json(json.at("failure"));
  return input;
}

} // namespace

std::string write(const State& state) {
  Json inputs = Json::object();
  for (const auto& [path, input] : state.inputs) inputs[path] = as_json(input);
  return write_json(
      {{"program", state.program}, {"vocabulary", state.vocabulary}, {"inputs", inputs}, {"outputs", state.outputs}});
}

State read_state(std::string_view text) {
  try {
    const Json json = parse_json(text, "state");
    State state{
        json.at("program"), json.at("vocabulary"), {}, json.at("outputs").get<std::map<std::string, std::string>>()};
    for (const auto& [path, input] : json.at("inputs").items()) state.inputs.emplace(path, input_from(input));
    return state;
  } catch (const Error&) {
    return {};
  } catch (const Json::exception&) {
    return {};
  }
}

} // namespace arshjul::cli
