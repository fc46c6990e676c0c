#pragma once

#include "core/model/ride_home.h"

#include <QString>

namespace homeward::ui {

/// A ride as it is being written down: words as typed, and what is chosen.
struct RideDraft {
    QString name;
    QString relation;
    QString phone;
    int method = 0; ///< of RideMethod
    int minutes = -1; ///< since midnight, by the session's clock; -1 while nobody knows it

    friend bool operator==(const RideDraft&, const RideDraft&) = default;
};

RideDraft draftOf(const RidePlan& plan);

/// A ride by car with nobody yet, when the person can probably leave.
RideDraft emptyDraft(const ZonedInstant& expectedAt);

/// What is wrong with one part of it, whatever the others are.
std::optional<EscortError> nameError(const RideDraft& draft);
std::optional<EscortError> relationError(const RideDraft& draft);
std::optional<EscortError> phoneError(const RideDraft& draft);

/// The draft as a plan for the session that starts at `session`.
[[nodiscard]] Result<RidePlan, EscortError> planOf(const RideDraft& draft,
                                                   const ZonedInstant& session);

} // namespace homeward::ui
