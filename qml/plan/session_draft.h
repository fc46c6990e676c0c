#pragma once

#include "core/model/treatment_session.h"

#include <QString>

namespace homeward::ui {

/// A session as it is being written down: parts that may still be open, and words as typed.
struct SessionDraft {
    static constexpr int kOpen = -1;

    int route = kOpen; ///< of Route
    int day = kOpen; ///< days since 1970-01-01
    int minutes = 12 * 60; ///< since midnight
    int length = kOpen; ///< minutes
    QString place;

    friend bool operator==(const SessionDraft&, const SessionDraft&) = default;
};

/// What is on record, as a draft.
SessionDraft draftOf(const SessionPlan& plan);

/// The draft as a plan on the clock of `place`; what it does not speak of is as in `before`. The
/// route and the day must be chosen.
SessionPlan planOf(const SessionDraft& draft, const ZonedInstant& place, const SessionPlan* before);

} // namespace homeward::ui
