#pragma once

#include "core/base/secret.h"

#include <cstdint>

namespace homeward::vault {

/// How hard a passphrase is to guess, in steps that a person can be shown.
enum class PassphraseStrength : std::uint8_t {
    Unknown, ///< nothing typed yet
    Weak, ///< refused
    Fair, ///< from kFairBits; refused as well, but on the way
    Enough, ///< from kLeastBits
    Strong, ///< from kStrongBits
};

/// Half the way to what is asked for.
inline constexpr double kFairBits = 35;

/// What a passphrase must have that stands alone against guessing, with no keystore beside it.
/// Source: threat-model.md, "Guessing".
inline constexpr double kLeastBits = 50;

/// Out of reach for those who own many machines, too.
inline constexpr double kStrongBits = 70;

/// An estimate of the bits a guesser has to go through who knows words, names, dates, keyboards and
/// usual twists (zxcvbn). A passphrase made by dice can be better than this says, never worse.
double bits(const SecretBytes& passphrase);

PassphraseStrength strengthOf(const SecretBytes& passphrase);

} // namespace homeward::vault
