#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace homeward {

/// The headings of a safety plan, in their order. Ours; no other plan's form.
/// Source: clinical-rules.md, "My safety plan".
enum class SafetyHeading : std::uint8_t {
    NoticeFirst, ///< what I notice first
    ByMyself, ///< what I can do by myself
    Distraction, ///< where and with whom I can be distracted
    AskForHelp, ///< whom I can ask for help
    Professionals, ///< professionals and services
    SaferPlace, ///< making my place safer
    KeepsMeGoing, ///< what keeps me going
};

inline constexpr std::array kSafetyHeadings{SafetyHeading::NoticeFirst,   SafetyHeading::ByMyself,
                                            SafetyHeading::Distraction,   SafetyHeading::AskForHelp,
                                            SafetyHeading::Professionals, SafetyHeading::SaferPlace,
                                            SafetyHeading::KeepsMeGoing};

/// Somebody of the plan who can be called.
struct PlanContact {
    std::string name; ///< as the person calls them
    std::string phone; ///< as it is dialled
    bool isShownLocked = true; ///< also on the help page of a locked app

    friend bool operator==(const PlanContact&, const PlanContact&) = default;
};

/// A person's own plan for a bad hour. Stays on the device.
struct SafetyPlan {
    std::array<std::string, kSafetyHeadings.size()> texts; ///< by heading; empty where not written
    std::vector<PlanContact> contacts = {}; ///< in the person's order

    const std::string& text(SafetyHeading heading) const
    {
        return texts.at(static_cast<std::size_t>(heading));
    }

    friend bool operator==(const SafetyPlan&, const SafetyPlan&) = default;
};

} // namespace homeward
