// A diff as JSON. In the file the two sides are `from` and `to`, in the program `before` and `after`.
#include "model/base/text.hpp"
#include "model/exchange.hpp"
#include "model/exchange/compared_json.hpp"
#include "model/exchange/reader.hpp"
#include "model/exchange/writer.hpp"

#include <algorithm>

namespace arshjul::model {

void fields(auto& visit, Either<NumberChange> auto& number) {
  visit.need("from", "to");
  visit("from", number.before);
  visit("to", number.after);
  visit("delta", number.delta);
  visit("unit", number.unit);
  visit("from_text", number.before_words);
  visit("to_text", number.after_words);
}

void fields(auto& visit, Either<Proposal> auto& proposal) {
  visit.need("list", "from", "to");
  visit("list", proposal.list);
  visit("from", proposal.before);
  visit("to", proposal.after);
  visit("score", proposal.score);
  visit("by", proposal.matched_by);
}

void fields(auto& visit, Either<Split> auto& split) {
  visit.need("list", "kind");
  visit("list", split.list);
  visit.code("kind", split.kind, codes::split_kinds);
  visit("from", split.before);
  visit("to", split.after);
  visit("score", split.score);
}

void fields(auto& visit, Either<FollowUp> auto& follow_up) {
  visit.need("kind", "list", "message");
  visit.code("kind", follow_up.kind, codes::follow_ups);
  visit("list", follow_up.list);
  visit("from", follow_up.before);
  visit("to", follow_up.after);
  visit("message", follow_up.message);
  visit("text", follow_up.text);
  visit("value", follow_up.value);
}

namespace {

template <class Given>
auto lists(Given& diff) {
  using List = std::conditional_t<std::is_const_v<Given>, const std::vector<Entry>, std::vector<Entry>>;
  return std::array<std::pair<const char*, List*>, 6>{{{"objectives", &diff.objectives},
                                                       {"goals", &diff.goals},
                                                       {"indicators", &diff.indicators},
                                                       {"risks", &diff.risks},
                                                       {"controls", &diff.controls},
                                                       {"decisions", &diff.decisions}}};
}

// ---- to JSON ----

Json field_json(const FieldChange& change) {
  Json json = Json::object();
  json["field"] = change.field;
  json["from"] = value_json(change.before);
  json["to"] = value_json(change.after);
  if (!change.direction.empty()) json["direction"] = change.direction;
  if (change.delta) json["delta"] = to_json(*change.delta);
  if (!change.ops.empty()) json["ops"] = Json::array();
  for (const TextOp& op : change.ops) json["ops"].push_back({std::string(1, op.kind), text::nfc(op.text)});
  if (Json numbers = to_json(change.numbers); !numbers.is_null()) json["numbers"] = std::move(numbers);
  return json;
}

Json entry_json(const Entry& entry) {
  Json json = Json::object();
  json["change"] = codes::changes[static_cast<std::size_t>(entry.change)];
  json["from"] = side_json(entry.before);
  json["to"] = side_json(entry.after);
  if (entry.before && entry.after) {
    json["match"]["score"] = score_json(entry.score);
    json["match"]["by"] = entry.matched_by;
    if (entry.proposed) json["match"]["proposed"] = true;
    if (!entry.settled.empty()) json["match"]["settled"] = entry.settled;
  }
  json["fields"] = Json::array();
  for (const FieldChange& change : entry.fields) json["fields"].push_back(field_json(change));
  return json;
}

Json list_json(const std::vector<Entry>& entries) {
  Json json = Json::array();
  for (const Entry& entry : entries) json.push_back(entry_json(entry));
  return json;
}

// ---- from JSON ----

void read_value(const Json* json, const JsonPath& path, Value& value) {
  if (!json) return;
  if (json->is_string()) {
    from_json(*json, path, value.emplace<std::string>());
  } else if (json->is_number()) {
    from_json(*json, path, value.emplace<double>());
  } else if (json->is_array()) {
    from_json(*json, path, value.emplace<std::vector<std::string>>());
  } else {
    Reader reader(*json, path);
    reader.need("code");
    Coded& coded = value.emplace<Coded>();
    reader("text", coded.text);
    reader("code", coded.code);
    reader.finish();
  }
}

void read_op(const Json& json, const JsonPath& path, TextOp& op) {
  if (list_at(json, path).size() != 2) path.fail("must be a pair [kind, text]");
  const std::string kind = text_at(json[0], path.element(0));
  if (kind != "=" && kind != "-" && kind != "+") path.element(0).fail("must be one of =, -, +");
  op = {kind[0], text_at(json[1], path.element(1))};
}

void read_field(const Json& json, const JsonPath& path, FieldChange& change) {
  Reader reader(json, path);
  reader.need("field");
  reader("field", change.field);
  read_value(reader.take("from"), reader.at("from"), change.before);
  read_value(reader.take("to"), reader.at("to"), change.after);
  reader.code("direction", change.direction, codes::directions);
  reader("delta", change.delta);
  if (const Json* ops = reader.take("ops"))
    each_element(*ops, reader.at("ops"),
                 [&](const Json& op, const JsonPath& at) { read_op(op, at, change.ops.emplace_back()); });
  reader("numbers", change.numbers);
  reader.finish();
}

void read_match(Reader& reader, Entry& entry) {
  const Json* json = reader.take("match");
  if (!json) return;
  Reader match(*json, reader.at("match"));
  match("score", entry.score);
  match("by", entry.matched_by);
  match("proposed", entry.proposed);
  match.code("settled", entry.settled, codes::settlements);
  match.finish();
}

void read_entry(const Json& json, const JsonPath& path, Entry& entry) {
  Reader reader(json, path);
  reader.need("change");
  std::string change;
  reader.code("change", change, codes::changes);
  entry.change =
      static_cast<Change>(std::find(codes::changes.begin(), codes::changes.end(), change) - codes::changes.begin());
  reader("from", entry.before);
  reader("to", entry.after);
  if (!entry.before && !entry.after) path.fail("must have a side");
  read_match(reader, entry);
  if (const Json* list = reader.take("fields"))
    each_element(*list, reader.at("fields"),
                 [&](const Json& field, const JsonPath& at) { read_field(field, at, entry.fields.emplace_back()); });
  reader.finish();
}

void read_list(Reader& reader, const char* name, std::vector<Entry>& entries) {
  reader.need(name);
  each_element(*reader.take(name), reader.at(name),
               [&](const Json& entry, const JsonPath& at) { read_entry(entry, at, entries.emplace_back()); });
}

void read_summary(Reader& reader, Diff& diff) {
  reader.need("summary");
  const JsonPath path = reader.at("summary");
  const Json& summary = *reader.take("summary");
  if (!summary.is_object()) path.fail("must be an object");
  for (const auto& [name, json] : summary.items()) {
    Reader counts(json, path.member(name));
    Count& count = diff.summary.emplace_back(name, Count{}).second;
    counts("added", count.added);
    counts("removed", count.removed);
    counts("changed", count.changed);
    counts("unchanged", count.unchanged);
    counts("not_reported", count.not_reported);
    counts.finish();
  }
}

} // namespace

std::string write(const Diff& diff) {
  Json json = Json::object();
  json["schema_version"] = schema_version;
  json["from"] = period_json(diff.before);
  json["to"] = period_json(diff.after);
  json["comparable"] = diff.comparable;
  if (!diff.reason.empty()) json["reason"] = to_json(diff.reason);
  json["summary"] = summary_json(diff.summary);
  for (const auto& [name, entries] : lists(diff)) json[name] = list_json(*entries);
  if (Json list = to_json(diff.proposals); !list.is_null()) json["proposals"] = std::move(list);
  if (Json list = to_json(diff.splits); !list.is_null()) json["splits"] = std::move(list);
  if (Json list = to_json(diff.follow_through); !list.is_null()) json["follow_through"] = std::move(list);
  return write_json(json);
}

Diff read_diff(std::string_view json, std::string_view file) {
  const Json parsed = parse_json(json, file);
  Reader reader(parsed, {file, ""});
  check_version(reader);
  Diff diff;
  reader.need("from", "to", "comparable");
  reader("from", diff.before);
  reader("to", diff.after);
  reader("comparable", diff.comparable);
  reader("reason", diff.reason);
  read_summary(reader, diff);
  for (const auto& [name, entries] : lists(diff)) read_list(reader, name, *entries);
  reader("proposals", diff.proposals);
  reader("splits", diff.splits);
  reader("follow_through", diff.follow_through);
  reader.finish();
  return diff;
}

} // namespace arshjul::model
