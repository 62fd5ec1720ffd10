// The Swedish words for the model's closed lists.
#pragma once

#include "model/diff.hpp"
#include "render/report/sentences.hpp"

#include <string>
#include <string_view>

namespace arshjul::render {

Noun goal_noun(std::string_view kind);
std::string objective_noun(std::string_view kind); // "fokusmål"
inline constexpr Noun control_noun{"kontrollmoment", "kontrollmoment", "kontrollmomentet", "kontrollmomenten",
                                   Gender::neuter};
inline constexpr Noun risk_noun{"risk", "risker", "risken", "riskerna", Gender::common};

// A status as an adjective. The source's own word is kept where we can inflect it ("Påbörjad" → "påbörjade"), else the
// code's word stands for it. Code "unknown" gives no form.
Predicate status_predicate(const model::Coded& status);

// The source's words; where it shows a colour or a sign only, the code's: "Uppfylld", "Utan anmärkning".
std::string coded_told(const model::Coded& coded);

bool has_remark(std::string_view result_code); // a control's result: some deviation, or not carried out

std::string field_name(std::string_view field);         // a diff's field: "status" → "Status"
std::string direction_name(std::string_view direction); // better → "Bättre"
std::string change_name(model::Change change);          // "Ändrad"
std::string
kind_name(std::string_view document_kind);        // "uppfoljning_verksamhetsplan" → "uppföljning av verksamhetsplan"
std::string doubt(const model::Warning& warning); // a warning in plain Swedish

} // namespace arshjul::render
