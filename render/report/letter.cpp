#include "model/base/text.hpp"
#include "render/report/report.hpp"
#include "render/report/sentences.hpp"
#include "render/report/wording.hpp"

#include <algorithm>

namespace arshjul::render {
namespace {

std::string or_else(const std::string& first, const std::string& second) {
  return first.empty() ? second : first;
}

// The letter's own date: a document of the period lends its date only if it is such a letter itself.
std::string letter_date(const Material& material) {
  const auto& kinds = material.dossier.kinds;
  const bool is_letter = std::find(kinds.begin(), kinds.end(), "tjansteskrivelse") != kinds.end();
  return or_else(material.letter.date, is_letter ? material.dossier.date : "");
}

Letterhead letterhead(const Material& material) {
  const model::Dossier& dossier = material.dossier;
  const Letter& letter = material.letter;
  const std::string committee = committee_name(material);
  Letterhead head;
  Text municipality = or_fill_in(or_else(letter.municipality, dossier.municipality), "kommun");
  if (municipality.front().mark == Mark::plain) municipality.front().mark = Mark::strong;
  head.sender.push_back(std::move(municipality));
  head.sender.push_back(or_fill_in(or_else(letter.administration, dossier.administration), "förvaltning"));
  Text addressee{{"Tjänsteskrivelse till "}};
  append(addressee, or_fill_in(lower_first(committee), "nämnd"));
  head.sender.push_back(std::move(addressee));

  const std::vector<std::string>& officers = letter.officers.empty() ? dossier.officers : letter.officers;
  std::string names;
  for (const std::string& name : officers) names += (names.empty() ? "" : "\n") + name;
  head.fields.push_back({"Datum:", or_fill_in(letter_date(material), "datum")});
  head.fields.push_back(
      {"Diarienummer:", or_fill_in(or_else(letter.case_number, dossier.case_number), "diarienummer")});
  head.fields.push_back({"Handläggare:", or_fill_in(names, "handläggare")});
  return head;
}

Paragraph matter(const Material& material) {
  std::vector<std::string> about = subjects(material.dossier);
  if (about.empty()) about.emplace_back("verksamhet");
  const std::string committee = committee_name(material);
  const std::string whose = committee.empty() ? "nämndens" : genitive(lower_first(committee));
  const std::string when = period_phrase(material.dossier.period);
  Text text{{std::string("Ärendet avser ") + (is_follow_up(material.dossier) ? "uppföljningen av " : "") + whose + " " +
             enumerate(about) + " "}};
  append(text, or_fill_in(when, "period"));
  text.push_back({"."});
  return {text};
}

std::string document_line(const model::DossierSource& source) {
  std::string line = source.title.empty() ? source.source.file : source.title;
  if (!source.date.empty()) line += ", daterad " + text::format_long_date(source.date);
  return line;
}

List documents(const Material& material, const std::vector<Appendix>& appendices) {
  List list;
  Text own{{"Tjänsteskrivelse, daterad "}};
  const std::string date = letter_date(material);
  append(own, or_fill_in(date.empty() ? "" : text::format_long_date(date), "datum"));
  list.items.push_back(std::move(own));
  int number = 0;
  for (const Appendix& appendix : appendices)
    list.items.push_back({{"Bilaga " + std::to_string(++number) + ", " + appendix.title}});
  for (const model::DossierSource& source : material.dossier.sources) list.items.push_back({{document_line(source)}});
  if (material.diff)
    for (const std::string& file : material.diff->before.files) list.items.push_back({{file + " (föregående period)"}});
  return list;
}

void sign(std::vector<Block>& blocks, const Material& material) {
  model::Signatory who = material.letter.signatory;
  if (who.name.empty() && !material.dossier.signatories.empty()) who = material.dossier.signatories.front();
  const std::string office = or_else(material.letter.administration, material.dossier.administration);
  blocks.push_back(
      Signature{or_fill_in(office, "förvaltning"), or_fill_in(who.name, "namn"), or_fill_in(who.title, "titel")});
}

void place(std::vector<Block>& blocks, const std::string& heading, const std::string& what) {
  blocks.push_back(Heading{2, heading});
  blocks.push_back(Paragraph{fill_in(what)});
}

void add(std::vector<Block>& blocks, std::vector<Block> more) {
  std::move(more.begin(), more.end(), std::back_inserter(blocks));
}

} // namespace

Part write_letter(const Material& material, const std::vector<Appendix>& appendices) {
  std::vector<Block> blocks{letterhead(material), Heading{1, letter_title(material.dossier)}};
  add(blocks, write_decisions(material));
  blocks.push_back(Heading{2, "Ärendet"});
  blocks.push_back(matter(material));
  place(blocks, "Beredning", "hur ärendet har beretts, och med vilka");
  const std::size_t before = blocks.size();
  for (const auto tell : {tell_goals, tell_controls, tell_risks, tell_recommendations, tell_budget, tell_changes})
    add(blocks, tell(material, appendices));
  if (blocks.size() == before)
    place(blocks, "Uppföljningens resultat",
          "resultatet; underlaget har inga uppdrag, kontrollmoment eller risker som kan räknas");
  place(blocks, "Barnkonsekvensanalys", "konsekvenser för barn, eller varför ärendet inte har några");
  place(blocks, "Ekonomiska konsekvenser", "ekonomiska konsekvenser, eller varför ärendet inte har några");
  blocks.push_back(Heading{2, "Beslutsunderlag"});
  blocks.push_back(documents(material, appendices));
  sign(blocks, material);
  return {std::move(blocks)};
}

} // namespace arshjul::render
