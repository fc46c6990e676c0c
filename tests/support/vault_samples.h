#pragma once

#include "core/base/secret.h"
#include "core/vault/vault.h"
#include "tests/support/seeded_random.h"

#include <chrono>
#include <string_view>

namespace homeward::testing {

/// As cheap as Argon2id can be, so that a thousand guesses take no time.
inline constexpr vault::KdfCost kCheapCost{8U << 10U, 1};

inline constexpr Instant kEnrolled =
    std::chrono::sys_days{std::chrono::year{2026} / 3 / 1} + std::chrono::hours{8};

inline SecretBytes secretOf(std::string_view text)
{
    return SecretBytes{text};
}

/// A fresh vault that "correct horse" opens.
inline vault::Enrolment enrolled(std::uint64_t seed = 1)
{
    SeededRandom random{seed};
    return vault::enrol(kEnrolled, secretOf("correct horse"), kCheapCost, random).value();
}

/// A slot of a way in that only another edition or a phone makes, with content of its own.
inline vault::Slot sampleSlot(vault::SlotKind kind, std::optional<vault::KdfCost> cost)
{
    SeededRandom random{static_cast<std::uint64_t>(kind) + 100};
    vault::Slot slot{.kind = kind, .cost = cost, .salt = {}, .nonce = {}, .sealed = {}};
    random.fill(slot.salt);
    random.fill(slot.nonce);
    random.fill(slot.sealed);
    return slot;
}

} // namespace homeward::testing
