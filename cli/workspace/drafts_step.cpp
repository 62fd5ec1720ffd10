#include "cli/report_formats.hpp"
#include "cli/workspace/choice.hpp"
#include "cli/workspace/file_name.hpp"
#include "cli/workspace/review.hpp"
#include "cli/workspace/workspace.hpp"
#include "model/committee.hpp"
#include "model/exchange.hpp"
#include "model/series.hpp"
#include "render/comparison/page.hpp"
#include "render/comparison/series_page.hpp"
#include "render/render.hpp"
#include "render/sheets/workbook.hpp"

namespace arshjul::cli {
namespace {

// So many findings are told one by one; the rest are counted and stand in the dossier.
constexpr std::size_t findings_told = 5;

using Dossiers = std::vector<PlacedDossier>; // of one committee, in order of time

std::vector<Dossiers> by_committee(const std::vector<PlacedDossier>& dossiers) {
  std::vector<Dossiers> committees;
  for (const PlacedDossier& dossier : dossiers) {
    if (committees.empty() ||
        model::committee_key(committees.back().back().committee) != model::committee_key(dossier.committee))
      committees.emplace_back();
    committees.back().push_back(dossier);
  }
  return committees;
}

Choice choose_of(const Workspace& workspace, const Dossiers& dossiers) {
  std::vector<Group> groups;
  for (const PlacedDossier& one : dossiers) groups.push_back({one.committee, one.year, one.checkpoint, {}});
  return choose(groups, workspace.settings.compare_from, workspace.settings.compare_to);
}

void tell_choice(Workspace& workspace, const Dossiers& dossiers, const Choice& choice) {
  const std::string& to = dossiers[choice.to].period;
  const std::string pair = choice.from ? dossiers[*choice.from].period + " → " + to : to;
  workspace.messages.note(dossiers[choice.to].committee + ": " + pair + ", " + choice.why);
  for (const std::string& skipped : choice.skipped) workspace.messages.note("  skipped: " + skipped);
}

void tell_review(Workspace& workspace, const PlacedDossier& dossier) {
  const Review found = review(dossier.dossier, dossier.findings);
  const std::size_t doubtful = found.with_warnings + found.low_confidence;
  if (doubtful > 0)
    workspace.messages.warning({dossier.committee + ", " + dossier.period, 0,
                                std::to_string(doubtful) + " of " + std::to_string(found.items) +
                                    " items need a person: " + std::to_string(found.with_warnings) +
                                    " with warnings, " + std::to_string(found.low_confidence) +
                                    " read with low confidence",
                                "see \"warnings\" and \"confidence\" in model/dossiers/" + dossier.stem + ".json"});
  const std::size_t told = std::min(found.findings.size(), findings_told);
  for (std::size_t i = 0; i < told; ++i) workspace.messages.warning(found.findings[i]);
  if (found.findings.size() > told)
    workspace.messages.note("  and " + std::to_string(found.findings.size() - told) +
                            " warnings more, in model/dossiers/" + dossier.stem + ".json");
}

render::Letter letter_for(const Workspace& workspace, const PlacedDossier& dossier) {
  render::Letter letter = letter_of(workspace.settings);
  if (model::committee_key(letter.committee) != model::committee_key(dossier.committee))
    letter.committee = dossier.committee;
  return letter;
}

// From a page in render/ to the originals.
render::ComparedSide compared(const PlacedDossier& dossier) {
  render::ComparedSide side{dossier.dossier, {}};
  for (const auto& [name, path] : dossier.paths) side.links[name] = "../ingest/" + path;
  return side;
}

// How the earlier periods that cover the same ground stood, up to the one that is drafted.
std::vector<render::Standing> earlier_of(const Dossiers& dossiers, const PlacedDossier& to) {
  std::vector<render::Standing> earlier;
  for (const PlacedDossier& one : dossiers)
    if (one.checkpoint == to.checkpoint && one.year < to.year) earlier.push_back(render::standing_of(one.dossier));
  return earlier;
}

// One file, or the letter and each appendix in its own.
void write_drafts(Workspace& workspace, const Dossiers& dossiers, const PlacedDossier& of, const model::Diff* diff,
                  const std::string& stem) {
  render::Letter letter = letter_for(workspace, of);
  letter.earlier = earlier_of(dossiers, of);
  const bool several = workspace.settings.appendix_files;
  const std::size_t appendices = several ? render::appendix_count(of.dossier, diff, letter) : 0;
  for (std::size_t part = 0; part <= appendices; ++part) {
    if (several) letter.only = part;
    const std::string name = stem + (part > 0 ? "-bilaga-" + std::to_string(part) : "");
    for (const std::string& ending : workspace.settings.render_formats)
      keep(workspace, "render/" + name + "." + ending, report_format("." + ending)->write(of.dossier, diff, letter));
  }
}

void draft(Workspace& workspace, const Dossiers& dossiers, bool only_committee) {
  const Choice choice = choose_of(workspace, dossiers);
  tell_choice(workspace, dossiers, choice);
  const PlacedDossier& to = dossiers[choice.to];
  tell_review(workspace, to);
  std::optional<model::Diff> diff;
  if (choice.from) {
    const PlacedDossier& from = dossiers[*choice.from];
    diff = model::compare(from.dossier, to.dossier, workspace.settings.matches);
    keep(workspace, "model/diff/" + from.stem + "--" + file_name_of(to.period) + ".json", model::write(*diff));
    keep(workspace, "render/" + to.stem + "-jamforelse.html",
         render::comparison_page(*diff, compared(from), compared(to)));
    keep(workspace, "render/" + to.stem + "-jamforelse.xlsx",
         render::workbook(render::diff_sheets(*diff, from.dossier.checks, to.dossier.checks)));
  }
  const std::string& by_hand = workspace.settings.render_file;
  const std::string stem = by_hand.empty() || !only_committee ? to.stem : by_hand;
  write_drafts(workspace, dossiers, to, diff ? &*diff : nullptr, stem);
}

// What two periods' comparison can't tell: each item through all of the committee's periods.
void follow_over_time(Workspace& workspace, const Dossiers& dossiers) {
  constexpr std::size_t fewest = 3;
  if (dossiers.size() < fewest) return;
  std::vector<const model::Dossier*> periods;
  std::vector<render::SourceLinks> links;
  for (const PlacedDossier& one : dossiers) {
    periods.push_back(&one.dossier);
    links.push_back(compared(one).links);
  }
  const model::Series series = model::series_of(periods, workspace.settings.matches);
  const std::string stem = file_name_of(model::committee_key(dossiers.back().committee));
  keep(workspace, "model/series/" + stem + ".json", model::write(series));
  keep(workspace, "render/" + stem + "-over-tid.html", render::series_page(series, links));
  keep(workspace, "render/" + stem + "-over-tid.xlsx", render::workbook(render::series_sheets(series)));
}

} // namespace

void update_drafts(Workspace& workspace, const std::vector<PlacedDossier>& dossiers) {
  const std::vector<Dossiers> committees = by_committee(dossiers);
  if (committees.size() > 1 && !workspace.settings.render_file.empty())
    workspace.messages.warning(
        {std::string(settings_name), 0, "\"render.file\" is not used: there are several committees", ""});
  for (const Dossiers& one : committees) {
    try {
      draft(workspace, one, committees.size() == 1);
      follow_over_time(workspace, one);
    } catch (const Error& error) {
      if (error.fault == Fault::usage) throw;
      fail(workspace, one.front().committee, error);
    }
  }
}

} // namespace arshjul::cli
