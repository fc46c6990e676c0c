#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <string>

namespace homeward {

/// One thing that a clinic asks for before a course. From the clinic's policy, or of the general
/// list (rules/preparation_list.h).
struct PreparationItem {
    std::string id; ///< "consultation"
    std::string text; ///< what it is, in plain words

    friend bool operator==(const PreparationItem&, const PreparationItem&) = default;
};

/// How far it has come.
enum class PreparationState : std::uint8_t { NotDone, Done, AskClinic };

/// What the person said about an item; the last word counts, all are kept.
struct PreparationAnswer {
    std::string item;
    PreparationState state;
    Instant recordedAt;

    friend bool operator==(const PreparationAnswer&, const PreparationAnswer&) = default;
};

} // namespace homeward
