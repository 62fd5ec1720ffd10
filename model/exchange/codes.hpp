// The version of the model and its closed lists: what a coded text may be.
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace arshjul::model {

// What this program writes, and the newest that it reads.
inline constexpr std::string_view schema_version = "1.0";

namespace codes {

using namespace std::string_view_literals;
using List = std::span<const std::string_view>;

inline constexpr std::array document_kinds{"tjansteskrivelse"sv,
                                           "verksamhetsplan"sv,
                                           "uppfoljning_verksamhetsplan"sv,
                                           "internkontrollplan"sv,
                                           "uppfoljning_internkontroll"sv,
                                           "samlad_riskbild"sv,
                                           "protokoll"sv,
                                           "motesanteckning"sv};
inline constexpr std::array text_layers{"native"sv, "ocr"sv, "mixed"sv};
inline constexpr std::array checkpoints{"plan"sv, "april"sv, "augusti"sv, "helar"sv, "halvar"sv, "t1"sv,
                                        "t2"sv,   "q1"sv,    "q2"sv,      "q3"sv,    "q4"sv,     "unknown"sv};
inline constexpr std::array objective_kinds{"fokusmal"sv, "inriktningsmal"sv, "mal"sv};
inline constexpr std::array goal_kinds{"uppdrag"sv, "namndmal"sv, "grunduppdrag"sv, "aktivitet"sv, "mal"sv};
inline constexpr std::array statuses{"not_started"sv,   "ongoing"sv,   "on_plan"sv,   "delayed"sv,
                                     "completed"sv,     "cancelled"sv, "fulfilled"sv, "partly_fulfilled"sv,
                                     "not_fulfilled"sv, "unknown"sv};
inline constexpr std::array shown_as{"text"sv, "color"sv, "symbol"sv};
inline constexpr std::array answers{"yes"sv, "no"sv, "partly"sv, "unknown"sv};
inline constexpr std::array results{"no_remark"sv,       "minor_deviation"sv, "deviation"sv,
                                    "major_deviation"sv, "not_performed"sv,   "unknown"sv};
inline constexpr std::array verdicts{"error"sv, "warning"sv, "info"sv, "ok"sv, "not_checkable"sv};
inline constexpr std::array changes{"added"sv, "removed"sv, "changed"sv, "unchanged"sv, "not_reported"sv};
inline constexpr std::array presences{"present"sv, "absent"sv, "not_reported"sv};
inline constexpr std::array split_kinds{"split"sv, "merged"sv};
inline constexpr std::array settlements{"confirmed"sv, "pinned"sv};
inline constexpr std::array follow_ups{"stuck"sv,          "postponed"sv,      "vanished"sv,       "overdue"sv,
                                       "promise_passed"sv, "remark_returns"sv, "recommendation"sv, "declared_done"sv};
inline constexpr std::array directions{"better"sv, "worse"sv, "same"sv};

inline bool holds(List list, std::string_view code) {
  return std::find(list.begin(), list.end(), code) != list.end();
}

} // namespace codes
} // namespace arshjul::model
