#include "core/vault/passphrase_strength.h"

#include <zxcvbn.h>

#include <algorithm>
#include <array>

namespace homeward::vault {

namespace {

/// Ends the text for a C library, without letting it out of guarded memory.
SecretBytes terminated(const SecretBytes& text)
{
    SecretBytes copy{text.size() + 1};
    std::ranges::copy(text.bytes(), copy.bytes().begin());
    return copy;
}

} // namespace

double bits(const SecretBytes& passphrase)
{
    if (passphrase.isEmpty())
        return 0;
    // Words that are in no list, but first to be tried here.
    std::array<const char*, 5> words{"homeward", "ketamine", "esketamine", "spravato", nullptr};
    return ZxcvbnMatch(terminated(passphrase).text().data(), words.data(), nullptr);
}

PassphraseStrength strengthOf(const SecretBytes& passphrase)
{
    if (passphrase.isEmpty())
        return PassphraseStrength::Unknown;
    const double found = bits(passphrase);
    if (found >= kStrongBits)
        return PassphraseStrength::Strong;
    if (found >= kLeastBits)
        return PassphraseStrength::Enough;
    return found >= kFairBits ? PassphraseStrength::Fair : PassphraseStrength::Weak;
}

} // namespace homeward::vault
