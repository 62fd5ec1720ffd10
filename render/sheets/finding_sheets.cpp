#include "render/findings.hpp"
#include "render/sheets/lists.hpp"
#include "render/told.hpp"

namespace arshjul::render {
namespace {

std::string labels_of(const std::vector<model::Side>& sides) {
  std::string lines;
  for (const model::Side& side : sides) lines += (lines.empty() ? "" : "\n") + side.label;
  return lines;
}

std::string places_of(const std::vector<model::Side>& sides) {
  model::Provenance all;
  for (const model::Side& side : sides) all.insert(all.end(), side.provenance.begin(), side.provenance.end());
  return places_told(all);
}

std::string place_of(const std::optional<model::Side>& side) {
  return side ? places_told(side->provenance) : std::string();
}

Sheet regrouped_sheet(const model::Diff& diff) {
  Sheet sheet{"Delat och sammanslaget", {"Vad", "Före", "Efter", "Träff", "Källa före", "Källa efter"}, {}};
  for (const Regrouped& one : regrouped(diff))
    sheet.rows.push_back({cell_of(one.kind_name), cell_of(labels_of(one.before)), cell_of(labels_of(one.after)),
                          one.score, cell_of(places_of(one.before)), cell_of(places_of(one.after))});
  return sheet;
}

Sheet followed_sheet(const model::Diff& diff) {
  Sheet sheet{"Att följa", {"Vad", "Post", "Iakttagelse", "Ordalydelse", "Källa före", "Källa efter"}, {}};
  for (const Followed& one : followed(diff))
    sheet.rows.push_back({cell_of(one.kind_name), cell_of(one.item), cell_of(one.what), cell_of(one.words),
                          cell_of(place_of(one.before)), cell_of(place_of(one.after))});
  return sheet;
}

void add_findings(Sheet& sheet, const std::string& period, const std::vector<model::Check>& checks) {
  for (const Finding& finding : findings_of(checks))
    sheet.rows.push_back({cell_of(period), cell_of(finding.verdict_name), cell_of(finding.what),
                          cell_of(finding.stated.text), cell_of(finding.stated.value), cell_of(finding.found.text),
                          cell_of(finding.found.value), cell_of(places_told(finding.stated.provenance)),
                          cell_of(places_told(finding.found.provenance))});
}

} // namespace

void add_finding_sheets(std::vector<Sheet>& sheets, const model::Diff& diff, const std::vector<model::Check>& before,
                        const std::vector<model::Check>& after) {
  Sheet checks{"Kontroll av uppgifter",
               {"Period", "Utfall", "Vad", "Sägs", "Sägs, värde", "Finns", "Finns, värde", "Källa sägs", "Källa finns"},
               {}};
  add_findings(checks, period_told(diff.after.period), after);
  add_findings(checks, period_told(diff.before.period), before);
  for (Sheet& sheet : std::vector<Sheet>{regrouped_sheet(diff), followed_sheet(diff), std::move(checks)})
    if (!sheet.rows.empty()) sheets.push_back(std::move(sheet));
}

} // namespace arshjul::render
