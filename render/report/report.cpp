#include "render/report/report.hpp"

#include "model/base/text.hpp"
#include "render/report/links.hpp"
#include "render/report/sentences.hpp"
#include "render/report/wide_tables.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

bool any_kind(const model::Dossier& dossier, std::initializer_list<std::string_view> kinds) {
  return std::any_of(dossier.kinds.begin(), dossier.kinds.end(), [&](const std::string& kind) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
  });
}

std::string joined(const std::string& a, const std::string& b) {
  return a.empty() || b.empty() ? a + b : a + " · " + b;
}

} // namespace

std::vector<std::string> letter_files() {
  return {"verksamhetsplan.md", "internkontroll.md",       "verksamhetsplan-och-internkontroll.md",
          "riskbild.md",        "beslut-numrerade-att.md", "beslut-att.md",
          "beslut-meningar.md"};
}

std::vector<std::string> decision_styles() {
  return {"numrerade-att", "att", "meningar"};
}

std::vector<std::string> subjects(const model::Dossier& dossier) {
  std::vector<std::string> all;
  if (any_kind(dossier, {"verksamhetsplan", "uppfoljning_verksamhetsplan"})) all.emplace_back("verksamhetsplan");
  if (any_kind(dossier, {"internkontrollplan", "uppfoljning_internkontroll"})) all.emplace_back("internkontrollplan");
  if (any_kind(dossier, {"samlad_riskbild"})) all.emplace_back("samlad riskbild");
  if (!all.empty()) return all;
  if (!dossier.goals.empty()) all.emplace_back("verksamhetsplan");
  if (!dossier.controls.empty()) all.emplace_back("internkontrollplan");
  if (!dossier.risks.empty() && all.empty()) all.emplace_back("samlad riskbild");
  return all;
}

bool is_follow_up(const model::Dossier& dossier) {
  return dossier.period.checkpoint != "plan";
}

std::string letter_title(const model::Dossier& dossier) {
  std::vector<std::string> about = subjects(dossier);
  if (about.empty()) about.emplace_back("nämndens verksamhet");
  const std::string when = period_phrase(dossier.period);
  const std::string what =
      is_follow_up(dossier) ? "Uppföljning av " + enumerate(about) : text::capitalize_first(enumerate(about));
  return what + " " + (when.empty() ? "[fyll i: period]" : when);
}

std::string opening_words(const model::Dossier& dossier) {
  return is_follow_up(dossier) ? "Uppföljningen omfattar " : "Planen omfattar ";
}

std::string see_appendix(const std::vector<Appendix>& appendices, Topic topic) {
  for (std::size_t i = 0; i < appendices.size(); ++i)
    if (appendices[i].topic == topic) return " Se bilaga\u00A0" + std::to_string(i + 1) + ".";
  return {};
}

std::string committee_name(const Material& material) {
  return material.letter.committee.empty() ? material.dossier.committee : material.letter.committee;
}

std::size_t appendix_count(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter) {
  return write_appendices({dossier, diff, letter}).size();
}

Report write_report(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter) {
  const Material material(dossier, diff, letter);
  const std::string municipality = letter.municipality.empty() ? dossier.municipality : letter.municipality;
  const std::string administration = letter.administration.empty() ? dossier.administration : letter.administration;
  Report report;
  report.title = letter_title(dossier);
  report.author = joined(municipality, administration);
  report.subject =
      "Tjänsteskrivelse till " + lower_first(committee_name(material).empty() ? "nämnden" : committee_name(material));
  report.date = letter.date;
  report.running_head_left = report.author;
  report.running_head_right = letter.case_number.empty() ? dossier.case_number : letter.case_number;
  report.running_foot = "UTKAST – arbetsmaterial";
  report.stamp = "UTKAST";
  const std::vector<Appendix> appendices = write_appendices(material);
  report.parts.push_back(write_letter(material, appendices));
  for (const Appendix& appendix : appendices) report.parts.push_back(appendix.part);
  link_places(report);
  part_wide_tables(report);
  if (letter.only && *letter.only < report.parts.size()) {
    report.parts = {report.parts[*letter.only]};
    if (*letter.only > 0) report.title = std::get<Heading>(report.parts.front().blocks.front()).text;
  }
  return report;
}

} // namespace arshjul::render
