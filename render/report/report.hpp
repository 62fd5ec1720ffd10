// The draft tjänsteskrivelse with its appendices, as blocks.
#pragma once

#include "render/letters/letter_text.hpp"
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
  SourceNotes notes;         // of the dossier
  SourceNotes earlier_notes; // of the period that it is compared with; numbered after the dossier's
  Checks checks;

  Material(const model::Dossier& facts, const model::Diff* changes, const Letter& office)
      : dossier(facts), diff(changes), letter(office), notes(file_names(facts), 1),
        earlier_notes(changes ? changes->before.files : std::vector<std::string>(), facts.sources.size() + 1),
        checks(facts, notes) {}
};

// What the letter is about ("verksamhetsplan", "internkontrollplan", "samlad riskbild"), by the documents' kinds, else
// by what they hold.
std::vector<std::string> subjects(const model::Dossier& dossier);
bool is_follow_up(const model::Dossier& dossier); // else a plan
std::string letter_title(const model::Dossier& dossier);
std::string opening_words(const model::Dossier& dossier); // "Uppföljningen omfattar "
std::string committee_name(const Material& material);     // may be empty

enum class Topic {
  goals,
  controls,
  risks,
  indicators,
  recommendations,
  budget,
  comparison,
  follow_through,
  checks,
  sources
};

struct Appendix {
  Topic topic;
  std::string title; // without its number
  Part part;
};

// The appendices that have content, in order; their headings are numbered.
std::vector<Appendix> write_appendices(const Material& material);

// " Se bilaga 2.", or nothing when there is no such appendix.
std::string see_appendix(const std::vector<Appendix>& appendices, Topic topic);

Part write_letter(const Material& material, const std::vector<Appendix>& appendices);

// What every template of the letter may ask for; and the office's own template of that name, else the built-in one.
LetterValues letter_values(const Material& material);
LetterTemplate letter_template(const Letter& letter, const std::string& name);

// The committee's clauses under "Förslag till beslut", with what leads them in.
std::vector<Block> write_decisions(const Material& material);

// What the documents say, told in sentences; each counts what the model holds. Empty where there is nothing to tell.
// The headings are the template's.
std::vector<Block> tell_goals(const Material& material, const std::vector<Appendix>& appendices);
std::vector<Block> tell_controls(const Material& material, const std::vector<Appendix>& appendices);
std::vector<Block> tell_risks(const Material& material, const std::vector<Appendix>& appendices);
std::vector<Block> tell_recommendations(const Material& material, const std::vector<Appendix>& appendices);
std::vector<Block> tell_budget(const Material& material, const std::vector<Appendix>& appendices);
// Since the last period; empty without a diff.
std::vector<Block> tell_changes(const Material& material, const std::vector<Appendix>& appendices);
std::vector<Block> tell_follow_through(const Material& material, const std::vector<Appendix>& appendices);
std::vector<Block> tell_splits(const Material& material); // needs a diff

} // namespace arshjul::render
