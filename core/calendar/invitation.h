#pragma once

#include "core/base/result.h"
#include "core/base/zoned_instant.h"

#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace homeward::calendar {

/// How it is known which clock a start is meant on.
enum class StartClock : std::uint8_t {
    Assumed, ///< the file does not say: the clock of the person
    /// A moment that is certain, on clocks that the file describes and does not name, or in UTC:
    /// shown on the clock of the person.
    Moment,
    Named, ///< the zone of the file
};

/// A start that an invitation proposes, for the person to confirm.
struct ProposedStart {
    ZonedInstant start;
    StartClock clock;
    std::optional<std::chrono::minutes> length = {}; ///< of the visit, not of the dosing

    friend bool operator==(const ProposedStart&, const ProposedStart&) = default;
};

/// Why something of a file is not among the proposals.
enum class LeftOut : std::uint8_t {
    Unreadable, ///< no time, or one that is none
    WholeDay, ///< it names no time
    Cancelled,
    Past,
    TooFar, ///< over two years ahead
    OtherRepeats, ///< repeats in a way that is not read: only its first is proposed
    OverLimit, ///< more than Invitation::kMost; an endless repetition is cut there or at two years
};

/// What a calendar file proposes. Nothing of it is on record until somebody confirms it.
struct Invitation {
    static constexpr std::size_t kMost = 110; ///< starts

    std::vector<ProposedStart> starts; ///< the earliest first, no moment twice; may be none
    std::map<LeftOut, int> leftOut; ///< how many of each
};

/// Why a file gives no invitation at all.
enum class InvitationError : std::uint8_t {
    NotACalendar,
    TooLarge, ///< over kLargestInvitation
    TooMany, ///< events: a whole calendar, and no invitation
    TooDeep, ///< parts within parts within parts
    TakenBack, ///< the message cancels appointments
    OtherMessage, ///< an answer, or what else calendars send each other
    NoEvents,
};

inline constexpr std::size_t kLargestInvitation = std::size_t{2} * 1024 * 1024; ///< bytes

/// Reads an invitation (RFC 5545, also as METHOD:REQUEST), whatever is in it. `here` is now, where
/// the person is.
[[nodiscard]] Result<Invitation, InvitationError> readInvitation(std::string_view text,
                                                                 const ZonedInstant& here);

} // namespace homeward::calendar
