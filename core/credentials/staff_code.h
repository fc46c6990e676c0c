#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace homeward::credentials {

/// Why a clinic's secret cannot be read.
enum class StaffSecretError : std::uint8_t {
    NotBase32,
    TooShort, ///< under 16 bytes (RFC 4226 asks for 128 bits)
};

/// The secret that a clinic's staff codes come from, out of its base32 form (RFC 4648; spaces and
/// lower case are fine, padding is optional).
[[nodiscard]] Result<SecretBytes, StaffSecretError> staffSecretFrom(std::string_view base32);

/// The number of a code: 30-second steps since 1970 (RFC 6238).
using CodeStep = std::uint64_t;

/// Why a code was not accepted.
enum class StaffCodeError : std::uint8_t {
    NotSixDigits,
    NoMatch,
    AlreadyUsed, ///< right, but a code works once
};

/// The step of a right code: the present one, or one to either side. `lastUsed` is the step of the
/// last code that was accepted; it and all before it are used up.
[[nodiscard]] Result<CodeStep, StaffCodeError> acceptedStep(const SecretBytes& secret,
                                                            std::string_view code, Instant now,
                                                            std::optional<CodeStep> lastUsed);

} // namespace homeward::credentials
