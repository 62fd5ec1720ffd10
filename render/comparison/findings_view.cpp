#include "render/comparison/findings_view.hpp"

#include "render/comparison/source_links.hpp"
#include "render/findings.hpp"
#include "render/told.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

constexpr std::size_t most_links = 4; // places of one side; a statement about all rows has as many as there are rows

Json links_of(model::Provenance provenance, const std::string& when, const SourceLinks& links) {
  const bool more = provenance.size() > most_links;
  if (more) provenance.resize(most_links);
  Json all = source_links(provenance, when, links);
  if (more) all.back()["more"] = true;
  return all;
}

Json side_view(const FindingSide& side, const SourceLinks& links) {
  return {{"text", side.text},
          {"value", side.value},
          {"empty", side.text.empty() && side.value.empty()},
          {"sources", links_of(side.provenance, "", links)}};
}

Json check_rows(const std::vector<Finding>& findings, bool holding, const SourceLinks& links) {
  Json rows = Json::array();
  for (const Finding& finding : findings)
    if ((finding.verdict == "ok") == holding)
      rows.push_back({{"verdict", finding.verdict},
                      {"verdict_name", finding.verdict_name},
                      {"what", finding.what},
                      {"stated", side_view(finding.stated, links)},
                      {"found", side_view(finding.found, links)}});
  return rows;
}

Json checks_of(const char* key, const model::PeriodRef& period, const ComparedSide& side) {
  const std::vector<Finding> findings = findings_of(side.dossier.checks);
  const Json open = check_rows(findings, false, side.links), held = check_rows(findings, true, side.links);
  return {{"key", key},
          {"period", period_told(period.period)},
          {"open", open},
          {"has_open", !open.empty()},
          {"held", held},
          {"has_held", !held.empty()},
          {"held_count", held.size()}};
}

Json followed_rows(const model::Diff& diff, const SourceLinks& before, const SourceLinks& after) {
  Json rows = Json::array();
  for (const Followed& one : followed(diff)) {
    Json sources = Json::array();
    if (one.before) sources = links_of(one.before->provenance, "före", before);
    if (one.after)
      for (Json& link : links_of(one.after->provenance, "efter", after)) sources.push_back(std::move(link));
    rows.push_back({{"kind", one.kind},
                    {"kind_name", one.kind_name},
                    {"item", one.item},
                    {"what", one.what},
                    {"words", one.words},
                    {"has_words", !one.words.empty() && one.words != one.item},
                    {"sources", sources}});
  }
  return rows;
}

Json labels_of(const std::vector<model::Side>& sides, const SourceLinks& links) {
  Json labels = Json::array();
  for (const model::Side& side : sides)
    labels.push_back({{"label", side.label}, {"sources", links_of(side.provenance, "", links)}});
  return labels;
}

Json regrouped_rows(const model::Diff& diff, const SourceLinks& before, const SourceLinks& after) {
  Json rows = Json::array();
  for (const Regrouped& one : regrouped(diff))
    rows.push_back({{"kind_name", one.kind_name},
                    {"before", labels_of(one.before, before)},
                    {"after", labels_of(one.after, after)}});
  return rows;
}

} // namespace

Json findings_view(const model::Diff& diff, const ComparedSide& before, const ComparedSide& after) {
  Json view = Json::object();
  view["followed"] = followed_rows(diff, before.links, after.links);
  view["has_followed"] = !view["followed"].empty();
  view["regrouped"] = regrouped_rows(diff, before.links, after.links);
  view["has_regrouped"] = !view["regrouped"].empty();
  view["checks"] = Json::array();
  if (!after.dossier.checks.empty()) view["checks"].push_back(checks_of("checks-after", diff.after, after));
  if (!before.dossier.checks.empty()) view["checks"].push_back(checks_of("checks-before", diff.before, before));
  view["has_checks"] = !view["checks"].empty();
  return view;
}

} // namespace arshjul::render
