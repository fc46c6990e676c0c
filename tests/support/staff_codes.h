#pragma once

#include "core/base/time.h"

#include <liboath/oath.h>

#include <array>
#include <stdexcept>
#include <string>
#include <string_view>

namespace homeward::testing {

/// The secret of a clinic in tests: that of RFC 6238, appendix B.
inline constexpr std::string_view kStaffSecret = "12345678901234567890";

/// What staff's own device shows at that moment.
inline std::string staffCode(Instant at, std::string_view secret = kStaffSecret)
{
    constexpr unsigned kDigits = 6;
    std::array<char, kDigits + 1> code{};
    if (oath_totp_generate(secret.data(), secret.size(), at.time_since_epoch().count(),
                           OATH_TOTP_DEFAULT_TIME_STEP_SIZE, OATH_TOTP_DEFAULT_START_TIME, kDigits,
                           code.data())
        != OATH_OK)
        throw std::runtime_error{"no code"};
    return code.data();
}

/// A code that is wrong at that moment and near it.
inline std::string wrongCode(Instant at)
{
    for (int number = 0;; ++number) {
        const std::string code = std::to_string(100'000 + number);
        bool isWrong = true;
        for (int step = -4; step <= 4; ++step)
            isWrong = isWrong && code != staffCode(at + std::chrono::seconds{30 * step});
        if (isWrong)
            return code;
    }
}

} // namespace homeward::testing
