// The draft tjänsteskrivelse with its appendices, as blocks.
#pragma once

#include "render/render.hpp"
#include "render/report/blocks.hpp"
#include "render/report/sources.hpp"

#include <string>
#include <vector>

namespace arshjul::render {

Report write_report(const model::Dossier& dossier, const model::Diff* diff, const Letter& letter);

// What all chapters need.
struct Material {
  const model::Dossier& dossier;
  const model::Diff* diff;
  const Letter& letter;
  SourceNotes notes;
  Checks checks;

  Material(const model::Dossier& facts, const model::Diff* changes, const Letter& office)
      : dossier(facts), diff(changes), letter(office), notes(facts), checks(facts, notes) {}
};

// What the letter is about ("verksamhetsplan", "internkontrollplan", "samlad riskbild"), by the documents' kinds, else
// by what they hold.
std::vector<std::string> subjects(const model::Dossier& dossier);
bool is_follow_up(const model::Dossier& dossier); // else a plan
std::string letter_title(const model::Dossier& dossier);
std::string committee_name(const Material& material); // may be empty

struct Appendix {
  std::string title; // without its number
  Part part;
};

// The appendices that have content, in order; their headings are numbered.
std::vector<Appendix> write_appendices(const Material& material);

Part write_letter(const Material& material, const std::vector<Appendix>& appendices);

// The committee's clauses under "Förslag till beslut", with what leads them in.
std::vector<Block> write_decisions(const Material& material);

// What the documents say, told in sentences; each counts what the model holds.
std::vector<Block> write_follow_up(const Material& material);
std::vector<Block> write_changes(const Material& material); // since the last period; empty without a diff

} // namespace arshjul::render
