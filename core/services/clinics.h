#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/secret.h"
#include "core/model/clinic.h"
#include "core/services/problem.h"
#include "core/services/reachable_copy.h"
#include "core/storage/store.h"

#include <optional>

namespace homeward::services {

/// Why a clinic's details cannot be kept.
enum class ClinicError : std::uint8_t { NoName, TooLong, NotText, NoDigitInPhone };

/// The clinic as the person (or its enrolment) has entered it. The latest entry counts, all are
/// kept. Its number and hours are copied for the locked app.
///
/// Lives on the thread of its store.
class Clinics {
public:
    /// All must outlive this.
    Clinics(storage::Store& store, const Clock& clock, Random& random, ReachableCopy& reachable);

    /// The copy for the locked app is written first; where the clinic cannot be written then, it
    /// becomes again what it was. `staffSecret` replaces the one on record; without one, that
    /// stays.
    [[nodiscard]] Result<Clinic, Problem<ClinicError>>
    enter(const Clinic& clinic, std::optional<SecretBytes> staffSecret);

    /// Nothing before the first entry.
    [[nodiscard]] Result<std::optional<Clinic>, DiaryError> current();

    /// What staff codes are checked with; empty if the clinic gave none.
    [[nodiscard]] Result<SecretBytes, DiaryError> staffSecret();

private:
    [[nodiscard]] Result<void, DiaryError> write(const Clinic& clinic, const SecretBytes& secret);

    storage::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
    ReachableCopy& m_reachable;
};

} // namespace homeward::services
