// Which names are one committee's, and which one municipality's.
#pragma once

#include <string>
#include <string_view>

namespace arshjul::model {

// What two writings of one committee have in common: "Uppsala kommuns Socialnämnd (SCN)" and "socialnämnden" →
// "socialnämnd"; "Kultur & fritidsnämnden" and "Kultur- och fritidsnämnden" → "kultur och fritidsnämnd".
std::string committee_key(std::string_view name);

// "Strandviks kommun", "STRANDVIK" → "strandvik".
std::string municipality_key(std::string_view name);

} // namespace arshjul::model
