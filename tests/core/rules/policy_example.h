#pragma once

#include "core/rules/policy_codec.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

/// The example of docs/clinic-policy.md, as a text and as what it says.
namespace homeward::rules::policy_example {

using namespace std::chrono_literals;

inline const char* const kExample = R"({
  "format": 1,
  "clinic": "Riverside Clinic",
  "version": 3,
  "routes": {
    "iv": {
      "after": [
        {"rule": "noDriving", "restMinutes": 1440, "nextDayFromMinutes": 480, "needsSleep": true,
         "text": "No driving until the morning after."},
        {"rule": "noSwimming", "hours": 24, "text": "No swimming alone."}
      ],
      "before": [
        {"rule": "food", "withinMinutes": 360},
        {"rule": "noAlcoholNightBefore"},
        {"rule": "noContactLenses"}
      ],
      "observation": {"mode": "planned", "minutes": 90},
      "others": [{"rule": "noSauna", "text": "No sauna today."}]
    }
  },
  "medicineLines": ["Bring your list of medicines."],
  "bringLines": ["A blanket", "Headphones"],
  "signature": "aa.bb.cc"
})";

inline ClinicPolicy examplePolicy()
{
    return {.origin = {PolicySource::Clinic, "Riverside Clinic", 3},
            .routes = {{Route::Intravenous,
                        {.after = {{RuleKind::NoDriving,
                                    {24h, 8h, true},
                                    "No driving until the morning after."}},
                         .before = {{BeforeKind::Food, 6h}, {BeforeKind::NoAlcoholNightBefore}},
                         .observation = {ObservationMode::Planned, 90min},
                         .others = {{"noSwimming", "No swimming alone."},
                                    {"noContactLenses", ""},
                                    {"noSauna", "No sauna today."}}}}},
            .medicineLines = {"Bring your list of medicines."},
            .bringLines = {"A blanket", "Headphones"},
            .signature = "aa.bb.cc"};
}

/// Absent where it can be read.
inline std::optional<PolicyTextError> errorOf(std::string_view text)
{
    const auto policy = policyFrom(text);
    return policy ? std::nullopt : std::optional{policy.error()};
}

/// The example after `change`.
template <class Change>
std::string changed(Change change)
{
    auto json = nlohmann::json::parse(kExample);
    change(json);
    return json.dump();
}

inline nlohmann::json& ruleIn(nlohmann::json& json)
{
    return json["routes"]["iv"]["after"][0];
}

} // namespace homeward::rules::policy_example
