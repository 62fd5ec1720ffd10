// A municipality that we invent, for tests: Strandviks kommun, its social committee's follow-up in August 2025.
#pragma once

#include "model/diff.hpp"
#include "model/dossier.hpp"
#include "render/render.hpp"

#include <string>

namespace strandvik {

using namespace arshjul;

inline model::Provenance on_page(int page, const std::string& file = "uppfoljning-augusti-2025.pdf") {
  model::Place place;
  place.page = page;
  place.box = {70, 100, 500, 140};
  place.source = file;
  return {place};
}

inline model::Goal goal(const std::string& number, const std::string& text, const std::string& objective,
                        const std::string& status, const std::string& code, const std::string& comment, int page) {
  model::Goal goal;
  goal.id = "goal-" + (number.empty() ? text.substr(0, 12) : number);
  goal.kind = number.empty() ? "namndmal" : "uppdrag";
  goal.number = number;
  goal.text = text;
  goal.objective = objective;
  if (!status.empty()) goal.status = model::Coded{status, code};
  goal.shown_as = status.empty() ? "" : "text";
  goal.comment = comment;
  goal.provenance = on_page(page);
  return goal;
}

inline void add_goals(model::Dossier& dossier) {
  const auto add = [&](auto... parts) { dossier.goals.push_back(goal(parts...)); };
  add("2", "Korta väntetiden för den som söker stöd första gången.", "1", "Pågående", "ongoing",
      "Mottagningen har fått en gemensam ingång sedan i mars. Väntetiden till ett första samtal har i snitt sjunkit "
      "från elva "
      "till sju dagar.\n\nUnder hösten prövas bokning på nätet i två stadsdelar.",
      4);
  add("3", "Ge fler möjlighet att sköta sina ärenden digitalt.", "1", "Slutförd", "completed",
      "E-tjänsten för försörjningsstöd används nu i sex av tio ansökningar.", 4);
  add("5", "Minska sjukfrånvaron bland medarbetarna med stöd av hälsofrämjande scheman.", "1", "Pågående", "ongoing",
      "Arbetet följer tre spår:\n- scheman med längre återhämtning\n- handledning i varje arbetsgrupp\n- chefer med "
      "högst "
      "tjugofem medarbetare",
      5);
  add("6", "Samordna lokalerna för öppna insatser.", "1", "Försenad", "delayed",
      "Hyresavtalet för Hamngatan blev klart först i juni, och flytten är därför uppskjuten till i vinter.", 5);
  add("", "Nämnden har en budget i balans.", "1", "Pågående", "ongoing",
      "Prognosen för helåret är ett underskott om 4,2 mkr, vilket är 1,1 mkr bättre än i april.", 5);
  add("9", "Stärk det tidiga stödet till barn och deras familjer.", "2", "Pågående", "ongoing",
      "Familjecentralen i Norrvik öppnade i maj. Föräldragrupperna är fulltecknade.", 6);
  add("10", "Utveckla samverkan mellan skola, socialtjänst och polis.", "2", "Pågående", "ongoing", "", 6);
  add("14", "Sänk utsläppen från nämndens resor.", "3", "", "", "Redovisas i årsbokslutet.", 7);
  dossier.goals[1].confidence = 0.72;
  dossier.goals[1].warnings.push_back({"status_far_from_row", "Statusen står närmare nästa rad än denna.", on_page(4)});
}

inline model::Control control(const std::string& area, const std::string& risk, const std::string& what,
                              const std::string& method, const std::string& result, const std::string& code,
                              const std::string& comment) {
  model::Control control;
  control.id = "control-" + what.substr(0, 16);
  control.area = area;
  control.risk = risk;
  control.control = what;
  control.method = method;
  control.result = model::Coded{result, code};
  control.comment = comment;
  control.provenance = on_page(9);
  return control;
}

inline void add_controls(model::Dossier& dossier) {
  const auto add = [&](auto... parts) { dossier.controls.push_back(control(parts...)); };
  add("Delegation", "Beslut tas av någon som saknar rätt att besluta, vilket skadar rättssäkerheten.",
      "Besluten ryms inom delegationsordningen.", "Stickprov av 20 beslut ur diariet.", "Utan anmärkning", "no_remark",
      "Alla granskade beslut hade rätt beslutsfattare.");
  add("Ekonomi", "Leverantörer får betalt för vård som inte har lämnats.",
      "Fakturor för placeringar stämmer med avtal och utförd vård.",
      "Stickprov av 30 fakturor, minst två från varje leverantör.", "Mindre avvikelse", "minor_deviation",
      "Två fakturor saknade uppgift om dygn. Rutinen är förtydligad.");
  add("Informationssäkerhet", "Den som slutar behåller sin behörighet i verksamhetssystemet.",
      "Behörigheter tas bort inom fem arbetsdagar.",
      "Jämförelse av personallistor och behörigheter per den sista juni.", "Utan anmärkning", "no_remark", "");
}

inline void add_risks(model::Dossier& dossier) {
  const auto add = [&](const char* title, double likelihood, double consequence, const char* response) {
    model::Risk risk;
    risk.id = std::string("risk-") + std::to_string(dossier.risks.size());
    risk.title = title;
    risk.likelihood = likelihood;
    risk.consequence = consequence;
    risk.value = likelihood * consequence;
    risk.planned_response = response;
    risk.follows_plan = model::Coded{"Ja", "yes"};
    risk.provenance = on_page(2, "riskbild-2025.pdf");
    dossier.risks.push_back(risk);
  };
  add("Svårt att anställa erfarna socialsekreterare", 4, 4, "Introduktionsår med mentor och färre ärenden.");
  add("Avbrott i verksamhetssystemet längre än ett dygn", 2, 4, "Pappersrutin övas två gånger om året.");
  add("Kostnaden för placeringar ökar mer än budget", 3, 4, "Varje placering följs upp varje månad.");
}

inline model::Dossier dossier() {
  model::Dossier dossier;
  dossier.kinds = {"uppfoljning_verksamhetsplan", "uppfoljning_internkontroll"};
  dossier.title = "Uppföljning per augusti 2025";
  dossier.municipality = "Strandviks kommun";
  dossier.committee = "Socialnämnden";
  dossier.administration = "Socialförvaltningen";
  dossier.case_number = "SN 2025/00417";
  dossier.officers = {"Åsa Öberg"};
  dossier.period = {2025, "augusti", "per augusti 2025"};
  const auto objective = [&](const char* number, const char* title) {
    model::Objective made;
    made.id = std::string("objective-") + number;
    made.kind = "fokusmal";
    made.number = number;
    made.title = title;
    dossier.objectives.push_back(made);
  };
  objective("1", "Strandvik ska ge stöd i rätt tid");
  objective("2", "Strandvik ska vara tryggt för barn och unga");
  objective("3", "Strandvik ska halvera sina utsläpp");
  add_goals(dossier);
  add_controls(dossier);
  add_risks(dossier);
  model::DossierSource report;
  report.source.file = "uppfoljning-augusti-2025.pdf";
  report.source.pages = 11;
  report.source.sha256 = std::string(64, 'a');
  report.title = "Underlag till uppföljning per augusti 2025";
  report.date = "2025-09-08";
  report.kinds = dossier.kinds;
  model::DossierSource risks;
  risks.source.file = "riskbild-2025.pdf";
  risks.source.pages = 3;
  risks.source.sha256 = std::string(64, 'b');
  risks.kinds = {"samlad_riskbild"};
  dossier.sources = {report, risks};
  return dossier;
}

inline model::Entry entry(model::Change change, const std::string& before, const std::string& after) {
  model::Entry entry;
  entry.change = change;
  if (!before.empty()) entry.before = model::Side{"before-" + before, before};
  if (!after.empty()) entry.after = model::Side{"after-" + after, after};
  return entry;
}

inline model::Entry changed(const std::string& label, model::FieldChange change) {
  model::Entry made = entry(model::Change::changed, label, label);
  made.fields.push_back(std::move(change));
  return made;
}

inline model::Diff diff() {
  using model::Change;
  model::Diff diff;
  diff.before = {"Uppföljning per augusti 2024",
                 "Socialnämnden",
                 {2024, "augusti", "per augusti 2024"},
                 {"uppfoljning-augusti-2024.pdf"}};
  diff.after = {"Uppföljning per augusti 2025",
                "Socialnämnden",
                {2025, "augusti", "per augusti 2025"},
                {"uppfoljning-augusti-2025.pdf", "riskbild-2025.pdf"}};
  const model::Coded ongoing{"Pågående", "ongoing"}, done{"Slutförd", "completed"}, late{"Försenad", "delayed"};
  diff.goals = {
      changed("Ge fler möjlighet att sköta sina ärenden digitalt.", {"status", ongoing, done, "better", {}, {}}),
      changed("Samordna lokalerna för öppna insatser.", {"status", ongoing, late, "worse", {}, {}}),
      changed("Nämnden har en budget i balans.",
              {"comment",
               std::string("Prognosen är ett underskott om 6,0 mkr."),
               std::string("Prognosen är ett underskott om 4,2 mkr."),
               "",
               {},
               {{'=', "Prognosen är ett underskott om "}, {'-', "6,0"}, {'+', "4,2"}, {'=', " mkr."}}}),
      entry(Change::unchanged, "Utveckla samverkan mellan skola, socialtjänst och polis.",
            "Utveckla samverkan mellan skola, socialtjänst och polis."),
      entry(Change::added, "", "Sänk utsläppen från nämndens resor."),
      entry(Change::removed, "Inför gemensam telefontid.", "")};
  diff.risks = {changed("Kostnaden för placeringar ökar mer än budget", {"value", 9.0, 12.0, "worse", 3.0, {}})};
  diff.decisions = {
      entry(Change::removed, "att godkänna nämndens uppföljning av verksamhetsplan per augusti 2024, samt", ""),
      entry(Change::removed, "att överlämna uppföljningen per augusti 2024 till kommunstyrelsen.", "")};
  return diff;
}

inline render::Letter letter() {
  render::Letter letter;
  letter.date = "2025-09-16";
  letter.signatory = {"Ingrid Åström", "Förvaltningsdirektör"};
  return letter;
}

} // namespace strandvik
