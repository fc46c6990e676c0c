#pragma once

#include "core/base/clock_reading.h"
#include "core/base/id.h"
#include "core/base/zoned_instant.h"
#include "core/model/route.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace homeward {

struct TreatmentSessionTag;
using SessionId = Id<TreatmentSessionTag>;

/// Whether a session belongs to the first course or follows it.
enum class SessionKind : std::uint8_t { Induction, Booster };

/// How far a session has come. It follows from the moments that are on record.
enum class SessionStatus : std::uint8_t {
    Planned,
    Started, ///< dosing has begun, and its end is not known
    DosingEnded,
    Observed, ///< staff have ended the observation
    Discharged, ///< staff have let the person go
    Cancelled, ///< did not take place
};

/// What can happen to a session, in the order in which it does.
enum class SessionStep : std::uint8_t { Start, EndDosing, EndObservation, Discharge, Cancel };

/// A step that is on record.
struct StepTaken {
    Instant at; ///< when it happened, as the person or staff say
    ClockReading recorded; ///< when it was written down, by both clocks

    friend bool operator==(const StepTaken&, const StepTaken&) = default;
};

/// When and how a session is to take place. Replaced as a whole, and the old one is kept.
struct SessionPlan {
    Route route;
    SessionKind kind = SessionKind::Induction;
    ZonedInstant start; ///< its zone is the clinic's: "next morning" means the morning there
    std::chrono::minutes length; ///< of the dosing, as planned; 0 for what takes a moment
    std::string place = {}; ///< in the person's words; may be empty
    std::string doseText = {}; ///< only if the clinic sent it

    friend bool operator==(const SessionPlan&, const SessionPlan&) = default;
};

/// The longest dosing that can be planned. Source: clinical-rules.md, "Protocols" (editable 2-240).
inline constexpr std::chrono::minutes kLongestDosing{240};

/// One treatment at the clinic: what was planned, and what has happened of it.
///
/// An end of dosing that nobody has written down is a state of its own: its rules are Unknown.
struct TreatmentSession {
    SessionId id;
    SessionPlan plan;
    std::optional<ZonedInstant> movedFrom = {}; ///< the start that was planned before this one
    std::optional<StepTaken> started = {};
    std::optional<StepTaken> dosingEnded = {};
    std::optional<StepTaken> observed = {};
    std::optional<StepTaken> discharged = {};
    std::optional<StepTaken> cancelled = {};

    SessionStatus status() const
    {
        if (cancelled)
            return SessionStatus::Cancelled;
        if (discharged)
            return SessionStatus::Discharged;
        if (observed)
            return SessionStatus::Observed;
        if (dosingEnded)
            return SessionStatus::DosingEnded;
        return started ? SessionStatus::Started : SessionStatus::Planned;
    }

    friend bool operator==(const TreatmentSession&, const TreatmentSession&) = default;
};

} // namespace homeward
