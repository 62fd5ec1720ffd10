// The letter: what its template may ask for, and the template that suits what it is about.
#include "model/base/text.hpp"
#include "render/letters/letter_text.hpp"
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

std::string case_number(const Material& material) {
  return or_else(material.letter.case_number, material.dossier.case_number);
}

std::string municipality(const Material& material) {
  return or_else(material.letter.municipality, material.dossier.municipality);
}

std::string administration(const Material& material) {
  return or_else(material.letter.administration, material.dossier.administration);
}

const std::vector<std::string>& officers(const Material& material) {
  return material.letter.officers.empty() ? material.dossier.officers : material.letter.officers;
}

Letterhead letterhead(const Material& material) {
  Letterhead head;
  Text sender = or_fill_in(municipality(material), "kommun");
  if (sender.front().mark == Mark::plain) sender.front().mark = Mark::strong;
  head.sender.push_back(std::move(sender));
  head.sender.push_back(or_fill_in(administration(material), "förvaltning"));
  Text addressee{{"Tjänsteskrivelse till "}};
  append(addressee, or_fill_in(lower_first(committee_name(material)), "nämnd"));
  head.sender.push_back(std::move(addressee));

  std::string names;
  for (const std::string& name : officers(material)) names += (names.empty() ? "" : "\n") + name;
  head.fields.push_back({"Datum:", or_fill_in(letter_date(material), "datum")});
  head.fields.push_back({"Diarienummer:", or_fill_in(case_number(material), "diarienummer")});
  head.fields.push_back({"Handläggare:", or_fill_in(names, "handläggare")});
  return head;
}

std::string document_line(const model::DossierSource& source) {
  std::string line = source.title.empty() ? source.source.file : source.title;
  if (!source.date.empty()) line += ", daterad " + long_date(source.date);
  return line;
}

// The documents that the decision rests on. The list of what is to be checked is work to be done before it.
List documents(const Material& material, const std::vector<Appendix>& appendices) {
  List list;
  Text own{{"Tjänsteskrivelse, daterad "}};
  const std::string date = letter_date(material);
  append(own, or_fill_in(date.empty() ? "" : long_date(date), "datum"));
  list.items.push_back(std::move(own));
  int number = 0;
  for (const Appendix& appendix : appendices) {
    ++number;
    if (appendix.topic != Topic::checks)
      list.items.push_back({{"Bilaga\u00A0" + std::to_string(number) + ", " + appendix.title}});
  }
  for (const model::DossierSource& source : material.dossier.sources) list.items.push_back({{document_line(source)}});
  if (material.diff)
    for (const std::string& file : material.diff->before.files) list.items.push_back({{file + " (föregående period)"}});
  return list;
}

Signature signature(const Material& material) {
  model::Signatory who = material.letter.signatory;
  if (who.name.empty() && !material.dossier.signatories.empty()) who = material.dossier.signatories.front();
  return {or_fill_in(administration(material), "förvaltning"), or_fill_in(who.name, "namn"),
          or_fill_in(who.title, "titel")};
}

// "verksamhetsplan och samlade riskbild": after a genitive.
std::string plans_of(const model::Dossier& dossier) {
  std::vector<std::string> about = subjects(dossier);
  if (about.empty()) about.emplace_back("verksamhet");
  std::replace(about.begin(), about.end(), std::string("samlad riskbild"), std::string("samlade riskbild"));
  return enumerate(about);
}

void add_words(LetterValues& values, const Material& material) {
  const std::string committee = committee_name(material), date = letter_date(material);
  const model::Period& period = material.dossier.period;
  values.words = {
      {"ärendemening", {{letter_title(material.dossier)}}},
      {"kommun", or_fill_in(municipality(material), "kommun")},
      {"förvaltning", or_fill_in(administration(material), "förvaltning")},
      {"Nämnden", or_fill_in(text::capitalize_first(committee), "nämnd")},
      {"nämnden", or_fill_in(lower_first(committee), "nämnd")},
      {"nämndens", {{committee.empty() ? "nämndens" : genitive(lower_first(committee))}}},
      {"planer", {{plans_of(material.dossier)}}},
      {"period", or_fill_in(period_phrase(period), "period")},
      {"år", or_fill_in(period.year ? std::to_string(*period.year) : "", "år")},
      {"datum", or_fill_in(date.empty() ? "" : long_date(date), "datum")},
      {"diarienummer", or_fill_in(case_number(material), "diarienummer")},
      {"handläggare", or_fill_in(enumerate(officers(material)), "handläggare")},
  };
}

void add_facts(LetterValues& values, const Material& material) {
  const std::vector<std::string> about = subjects(material.dossier);
  const auto is_about = [&](const char* what) { return std::find(about.begin(), about.end(), what) != about.end(); };
  values.facts = {{"uppföljning", is_follow_up(material.dossier)},
                  {"plan", !is_follow_up(material.dossier)},
                  {"verksamhetsplan", is_about("verksamhetsplan")},
                  {"internkontrollplan", is_about("internkontrollplan")},
                  {"riskbild", is_about("samlad riskbild")},
                  {"flera", about.size() > 1},
                  {"okänt", about.empty()},
                  {"jämförelse", material.diff != nullptr}};
}

void add_chapters(LetterValues& values, const Material& material, const std::vector<Appendix>& appendices) {
  auto& chapters = values.chapters;
  chapters["mål"] = tell_goals(material, appendices);
  chapters["kontroller"] = tell_controls(material, appendices);
  chapters["risker"] = tell_risks(material, appendices);
  chapters["rekommendationer"] = tell_recommendations(material, appendices);
  chapters["ekonomi"] = tell_budget(material, appendices);
  bool told = false;
  for (const auto& [name, chapter] : chapters) told = told || !chapter.empty();
  values.facts["resultat"] = told;
  chapters["förändringar"] = tell_changes(material, appendices);
  chapters["brevhuvud"] = {letterhead(material)};
  chapters["beslutsunderlag"] = {documents(material, appendices)};
  chapters["underskrift"] = {signature(material)};
}

std::string template_name(const model::Dossier& dossier) {
  const std::vector<std::string> about = subjects(dossier);
  if (about.size() != 1) return "verksamhetsplan-och-internkontroll.md";
  return about.front() == "verksamhetsplan"      ? "verksamhetsplan.md"
         : about.front() == "internkontrollplan" ? "internkontroll.md"
                                                 : "riskbild.md";
}

} // namespace

LetterTemplate letter_template(const Letter& letter, const std::string& name) {
  const auto own = letter.templates.find(name);
  return own != letter.templates.end() ? own->second : LetterTemplate{name, std::string(letter_file(name))};
}

LetterValues letter_values(const Material& material) {
  LetterValues values;
  add_words(values, material);
  add_facts(values, material);
  return values;
}

Part write_letter(const Material& material, const std::vector<Appendix>& appendices) {
  LetterValues values = letter_values(material);
  add_chapters(values, material, appendices);
  values.chapters["förslag_till_beslut"] = write_decisions(material);
  const LetterTemplate form = letter_template(material.letter, template_name(material.dossier));
  return {chosen_sections(letter_text(form, values), material.letter.sections)};
}

} // namespace arshjul::render
