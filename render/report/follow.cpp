// What became of what was begun, promised or remarked, and what was parted or put together: the diff's findings in
// plain Swedish, each with its places in both periods.
#include "model/base/text.hpp"
#include "render/report/report.hpp"
#include "render/report/sentences.hpp"
#include "render/report/wording.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

// How a finding is told: of one item in a table, of a number of items in a sentence. An empty value: whichever.
struct Finding {
  std::string_view kind, value, told, counted;
};

constexpr Finding findings[] = {
    {"stuck", "", "Har samma status som föregående period.", "har samma status som föregående period"},
    {"stuck", "no", "Följer inte planen i någon av perioderna.", "följer inte planen i någon av perioderna"},
    {"postponed", "moved", "Flyttas till en senare period.", "flyttas till en senare period"},
    {"postponed", "too_early", "Sägs vara för tidigt att bedöma.", "sägs vara för tidiga att bedöma"},
    {"postponed", "not_taken_up", "Flyttades till en senare period men finns inte i den.",
     "flyttades till en senare period men finns inte i den"},
    {"vanished", "", "Redovisas inte längre. Inget visar att det avslutades.",
     "redovisas inte längre utan att ha avslutats"},
    {"overdue", "", "Skulle ha varit klart senast % men är inte slutfört.",
     "skulle ha varit klara men är inte slutförda"},
    {"promise_passed", "", "Utlovades till senast %. Inget visar om det blev av.",
     "har ett utlovat datum som har passerat"},
    {"remark_returns", "", "Har en anmärkning även i föregående period.", "har en anmärkning för andra perioden i rad"},
    {"recommendation", "no_answer", "Rekommendationen saknar svar.", "är rekommendationer utan svar"},
    {"recommendation", "moved", "Uppföljningen av rekommendationen är flyttad.",
     "är rekommendationer vars uppföljning är flyttad"},
    {"recommendation", "ongoing", "Arbetet med rekommendationen pågår.", "är rekommendationer där arbetet pågår"},
    {"recommendation", "not_followed_up", "Rekommendationen följs inte längre upp. Inget visar att den är genomförd.",
     "är rekommendationer som inte längre följs upp"},
    {"declared_done", "", "Beslutet förklarar uppdraget fullgjort.", "är beslut som förklarar ett uppdrag fullgjort"},
};

// Null for what needs no following: an answered recommendation.
const Finding* finding_of(const model::FollowUp& follow_up) {
  const Finding* found = nullptr;
  for (const Finding& finding : findings)
    if (finding.kind == follow_up.kind && (finding.value.empty() || finding.value == follow_up.value)) found = &finding;
  return found;
}

std::string told(const Finding& finding, const model::FollowUp& follow_up) {
  const std::size_t place = finding.told.find('%');
  if (place == std::string_view::npos) return std::string(finding.told);
  return std::string(finding.told.substr(0, place)) + long_date(follow_up.value) +
         std::string(finding.told.substr(place + 1));
}

const std::string& label_of(const model::FollowUp& follow_up) {
  static const std::string none;
  return follow_up.after ? follow_up.after->label : follow_up.before ? follow_up.before->label : none;
}

std::string places(const std::vector<const model::Side*>& sides, const SourceNotes& notes) {
  std::string all;
  for (const model::Side* side : sides)
    if (const std::string note = notes.note(side->provenance); !note.empty()) all += (all.empty() ? "" : "; ") + note;
  return all;
}

std::vector<const model::Side*> pointers(const std::vector<model::Side>& sides) {
  std::vector<const model::Side*> all;
  for (const model::Side& side : sides) all.push_back(&side);
  return all;
}

std::vector<const model::Side*> pointers(const std::optional<model::Side>& side) {
  return side ? std::vector<const model::Side*>{&*side} : std::vector<const model::Side*>{};
}

Text from_to(const std::vector<const model::Side*>& before, const std::vector<const model::Side*>& after,
             const Material& material) {
  const std::string from = places(before, material.earlier_notes), to = places(after, material.notes);
  return {{from + (from.empty() || to.empty() ? "" : " → ") + to}};
}

std::string labels(const std::vector<model::Side>& sides) {
  std::string all;
  for (const model::Side& side : sides) all += (sides.size() > 1 ? "- " : "") + side.label + "\n";
  if (!all.empty()) all.pop_back();
  return all;
}

std::string quoted(const std::vector<model::Side>& sides) {
  std::vector<std::string> all;
  for (const model::Side& side : sides) all.push_back("”" + without_full_stop(first_paragraph(side.label)) + "”");
  return enumerate(all);
}

} // namespace

Part write_follow_through(const Material& material) {
  if (!material.diff) return {};
  Table table{{"Vad", "Iakttagelse", "Underlagets ord", "Källa"}, {}};
  for (const model::FollowUp& follow_up : material.diff->follow_through) {
    const Finding* finding = finding_of(follow_up);
    if (!finding) continue;
    table.rows.push_back({{{label_of(follow_up)}},
                          {{told(*finding, follow_up)}},
                          {{follow_up.text}},
                          from_to(pointers(follow_up.before), pointers(follow_up.after), material)});
  }
  if (table.rows.empty()) return {};
  return {{Paragraph{{{"Här står det som har börjats, utlovats eller fått en anmärkning och som inte redovisas som "
                       "avslutat. Iakttagelserna bygger på underlagens egna uppgifter."}},
                     Voice::body,
                     true},
           std::move(table)}};
}

// The items that were parted or put together, and pairs that may be one item with new words.
std::vector<Block> write_splits(const Material& material) {
  std::vector<Block> blocks;
  const model::Diff& diff = *material.diff;
  Table table{{"Vad har hänt", "Före", "Efter", "Källa"}, {}};
  for (const model::Split& split : diff.splits)
    table.rows.push_back({{{split.kind == "split" ? "Ett har delats i flera" : "Flera har blivit ett"}},
                          {{labels(split.before)}},
                          {{labels(split.after)}},
                          from_to(pointers(split.before), pointers(split.after), material)});
  for (const model::Proposal& proposal : diff.proposals)
    table.rows.push_back({{{"Kan vara samma sak med ny lydelse "}, {"[kontrollera]", Mark::check}},
                          {{proposal.before.label}},
                          {{proposal.after.label}},
                          from_to({&proposal.before}, {&proposal.after}, material)});
  if (table.rows.empty()) return blocks;
  blocks.push_back(Heading{2, "Delade, sammanslagna och omskrivna"});
  blocks.push_back(std::move(table));
  return blocks;
}

std::vector<Block> tell_splits(const Material& material) {
  std::vector<Block> blocks;
  for (const model::Split& split : material.diff->splits) {
    const std::string before = quoted(split.before), after = quoted(split.after);
    blocks.push_back(Paragraph{{{split.kind == "split" ? before + " ser ut att ha delats i " + after + "."
                                                       : before + " ser ut att ha slagits ihop till " + after + "."},
                                {" "},
                                {"[kontrollera: delning]", Mark::check}}});
    if (split.kind != "split") std::get<Paragraph>(blocks.back()).text.back().text = "[kontrollera: sammanslagning]";
  }
  return blocks;
}

std::vector<Block> tell_follow_through(const Material& material, const std::vector<Appendix>& appendices) {
  const std::string see = see_appendix(appendices, Topic::follow_through);
  if (see.empty()) return {};
  List list;
  std::size_t all = 0;
  for (const Finding& finding : findings) {
    const auto& found = material.diff->follow_through;
    const auto number = static_cast<std::size_t>(std::count_if(
        found.begin(), found.end(), [&](const model::FollowUp& one) { return finding_of(one) == &finding; }));
    if (number == 0) continue;
    all += number;
    list.items.push_back({{number_word(number, Gender::neuter) + " " + std::string(finding.counted)}});
  }
  static constexpr Noun noun{"iakttagelse", "iakttagelser", "iakttagelsen", "iakttagelserna", Gender::common};
  return {Paragraph{{{"Jämförelsen ger " + counted(all, noun) + " att följa vidare." + see}}, Voice::body, true},
          std::move(list)};
}

} // namespace arshjul::render
