#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/zoned_instant.h"
#include "core/model/treatment_session.h"

#include <cstdint>
#include <optional>
#include <string>

namespace homeward {

/// How one goes home. Source: clinical-rules.md, "Ride home".
enum class RideMethod : std::uint8_t { Car, Taxi, PublicTransport, OnFoot };

/// Why words do not name an escort.
enum class EscortError : std::uint8_t {
    NoName,
    NoRelation,
    NoPhone, ///< empty, or without a digit in it
    TooLong, ///< one of them is over Escort::kMaxBytes
    NotText, ///< not UTF-8, or with a control character
};

/// The person who takes the patient home. Never the surname: only the first name leaves the device.
class Escort {
public:
    static constexpr std::size_t kMaxBytes = 120;

    [[nodiscard]] static Result<Escort, EscortError> create(std::string name, std::string relation,
                                                            std::string phone);

    const std::string& name() const { return m_name; }
    const std::string& relation() const { return m_relation; } ///< "sister"; the person's own word
    const std::string& phone() const { return m_phone; }
    std::string firstName() const; ///< the first word of the name

    friend bool operator==(const Escort&, const Escort&) = default;

private:
    Escort(std::string name, std::string relation, std::string phone);

    std::string m_name;
    std::string m_relation;
    std::string m_phone;
};

/// What has been agreed about the way home.
struct RidePlan {
    Escort escort;
    RideMethod method = RideMethod::Car;
    ZonedInstant expectedAt;

    friend bool operator==(const RidePlan&, const RidePlan&) = default;
};

/// How the way home stands. Only `HandedOver` is ever called confirmed.
enum class RideState : std::uint8_t {
    NotArranged,
    Planned,
    Arrived,
    HandedOver,
    Changed, ///< somebody else than planned; has to arrive again
    NoRide, ///< staff have to choose what happens now
};

/// What staff choose where there is no ride.
enum class NoRideChoice : std::uint8_t { Wait, CompanionTaxi, CallContact };

/// How staff have confirmed that the person was handed over to the escort.
enum class HandOverProof : std::uint8_t {
    StaffCode, ///< the 6 digits of the clinic
    ClinicMessage, ///< came by sync
    StaffInitials, ///< where no clinic is paired; labelled as such wherever it is shown
};

/// A confirmed hand-over.
struct HandOver {
    HandOverProof proof;
    std::string by = {}; ///< initials, or what the clinic sent; empty for a code
    ZonedInstant at;

    friend bool operator==(const HandOver&, const HandOver&) = default;
};

/// The way home from one session, as it stands.
struct RideHome {
    SessionId session;
    RideState state = RideState::NotArranged;
    std::optional<RidePlan> plan = {}; ///< the latest one
    std::optional<ZonedInstant> arrivedAt = {};
    std::optional<NoRideChoice> choice = {}; ///< once staff have chosen
    std::optional<HandOver> handOver = {}; ///< exactly while HandedOver

    friend bool operator==(const RideHome&, const RideHome&) = default;
};

} // namespace homeward
