#include "render/comparison/view.hpp"

#include "model/base/text.hpp"
#include "render/comparison/findings_view.hpp"
#include "render/comparison/risk_matrix.hpp"
#include "render/comparison/source_links.hpp"
#include "render/findings.hpp"
#include "render/report/sentences.hpp"
#include "render/report/wording.hpp"
#include "render/told.hpp"

#include <algorithm>
#include <array>

namespace arshjul::render {
namespace {

using model::Change;

struct ChangeWords {
  Change change;
  const char *key, *sign;
};
// In the order of the summary's columns.
constexpr std::array<ChangeWords, 5> changes{{{Change::changed, "changed", "~"},
                                              {Change::added, "added", "+"},
                                              {Change::removed, "removed", "−"},
                                              {Change::not_reported, "not_reported", "?"},
                                              {Change::unchanged, "unchanged", "="}}};

const ChangeWords& words_of(Change change) {
  for (const ChangeWords& words : changes)
    if (words.change == change) return words;
  return changes.back();
}

constexpr std::array<std::string_view, 6> lists{"goals", "risks", "controls", "indicators", "objectives", "decisions"};

class View {
public:
  View(const model::Diff& compared, const SourceLinks& links_before, const SourceLinks& links_after)
      : diff(compared), before(links_before), after(links_after) {}

  Json list(const std::string& key) const {
    Json entries = Json::array();
    for (const model::Entry& one : model::entries_of(diff, key))
      entries.push_back(entry(one, key + "-" + std::to_string(entries.size() + 1)));
    return {{"key", key}, {"name", list_name(key)}, {"count", entries.size()}, {"entries", std::move(entries)}};
  }

  Json summary() const {
    Json rows = Json::array();
    for (const std::string_view list : lists) {
      const std::vector<model::Entry>& entries = model::entries_of(diff, list);
      if (entries.empty()) continue;
      Json counts = Json::array();
      for (const ChangeWords& words : changes)
        counts.push_back(std::count_if(entries.begin(), entries.end(),
                                       [&](const model::Entry& entry) { return entry.change == words.change; }));
      rows.push_back({{"key", list}, {"name", list_name(list)}, {"counts", counts}});
    }
    return rows;
  }

  static Json period(const model::PeriodRef& ref, const SourceLinks& links) {
    Json files = Json::array();
    for (const std::string& file : ref.files) files.push_back({{"name", file}, {"href", file_href(file, links)}});
    return {{"phrase", period_told(ref.period)}, {"title", ref.title}, {"files", files}};
  }

private:
  static Json sources(const std::optional<model::Side>& side, const char* when, const SourceLinks& links) {
    return side ? source_links(side->provenance, when, links) : Json::array();
  }

  // A side's text in pieces, those marked that the other side lacks.
  static Json pieces(const model::FieldChange& change, char own) {
    Json all = Json::array();
    for (const model::TextOp& op : change.ops) {
      if (op.kind != '=' && op.kind != own) continue;
      all.push_back({{"text", op.text}, {"gone", op.kind == '-'}, {"come", op.kind == '+'}});
    }
    const std::string whole = value_told(own == '-' ? change.before : change.after);
    if (all.empty() && !whole.empty()) all.push_back({{"text", whole}, {"gone", false}, {"come", false}});
    return all;
  }

  static Json field(const model::FieldChange& change) {
    const Json before = pieces(change, '-'), after = pieces(change, '+');
    const std::string direction = direction_name(change.direction);
    std::string delta;
    if (change.delta && *change.delta != 0) delta = (*change.delta > 0 ? "+" : "") + text::format_number(*change.delta);
    return {{"name", field_name(change.field)},  {"before", before},
            {"no_before", before.empty()},       {"after", after},
            {"no_after", after.empty()},         {"direction", direction},
            {"direction_key", change.direction}, {"delta", delta.empty() ? Json() : Json(delta)}};
  }

  Json entry(const model::Entry& entry, const std::string& id) const {
    const ChangeWords& words = words_of(entry.change);
    Json fields = Json::array();
    for (const model::FieldChange& change : entry.fields) fields.push_back(field(change));
    const std::string label = entry.after ? entry.after->label : entry.before ? entry.before->label : "";
    const bool has_fields = !fields.empty();
    return {{"id", id},
            {"change", words.key},
            {"change_name", change_name(entry.change)},
            {"sign", words.sign},
            {"label", label},
            {"fields", std::move(fields)},
            {"has_fields", has_fields},
            {"proposed", entry.proposed},
            {"sources_before", sources(entry.before, "före", before)},
            {"sources_after", sources(entry.after, "efter", after)}};
  }

  const model::Diff& diff;
  const SourceLinks &before, &after;
};

} // namespace

Json comparison_view(const model::Diff& diff, const ComparedSide& before, const ComparedSide& after) {
  const View show(diff, before.links, after.links);
  Json view = Json::object();
  view["committee"] = diff.after.committee.empty() ? diff.before.committee : diff.after.committee;
  view["from"] = View::period(diff.before, before.links);
  view["to"] = View::period(diff.after, after.links);
  view["not_comparable"] = !diff.comparable;
  view["kinds"] = Json::array();
  for (const ChangeWords& words : changes)
    view["kinds"].push_back({{"key", words.key}, {"name", change_name(words.change)}, {"sign", words.sign}});
  view["summary"] = show.summary();
  view["matrix"] = risk_matrix(diff, before.dossier, after.dossier);
  view["findings"] = findings_view(diff, before, after);
  view["lists"] = Json::array();
  for (const std::string_view list : lists)
    if (!model::entries_of(diff, list).empty()) view["lists"].push_back(show.list(std::string(list)));
  view["nothing"] = view["lists"].empty();
  return view;
}

} // namespace arshjul::render
