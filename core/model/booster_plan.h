#pragma once

#include "core/base/time.h"
#include "core/base/zoned_instant.h"

#include <cstdint>
#include <variant>

namespace homeward {

/// The day that a clinic has named for thinking about the next session.
struct BoosterDate {
    LocalDay day;

    friend bool operator==(const BoosterDate&, const BoosterDate&) = default;
};

/// The weeks from one session to the next, as a clinic has named them.
struct BoosterInterval {
    static constexpr int kLeastWeeks = 1;
    static constexpr int kMostWeeks = 52;

    int weeks;

    friend bool operator==(const BoosterInterval&, const BoosterInterval&) = default;
};

/// The clinic has taken its date or interval back, or the person has.
struct NoBooster {
    friend bool operator==(const NoBooster&, const NoBooster&) = default;
};

using BoosterTime = std::variant<NoBooster, BoosterDate, BoosterInterval>;

/// Who has written it down. The words are the clinic's in both cases.
enum class BoosterSource : std::uint8_t {
    Person, ///< "my clinic gave me a date"
    ClinicMessage, ///< came by sync
};

/// When the clinic suggests thinking about another session. Without one there is no reminder: the
/// program never proposes a session. Append-only: the last version counts.
struct BoosterPlan {
    int version = 1; ///< counts up from 1
    BoosterTime when;
    BoosterSource source = BoosterSource::Person;
    Instant recordedAt;

    friend bool operator==(const BoosterPlan&, const BoosterPlan&) = default;
};

} // namespace homeward
