#pragma once

#include "core/base/secret.h"

namespace homeward {

/// What opens the diary: 32 random bytes, and the 16 bytes of salt that the engine would otherwise
/// keep in the first bytes of the file (why it must not: adr/0002-engine-and-key-form.md).
struct DatabaseKey {
    static constexpr std::size_t kKeySize = 32;
    static constexpr std::size_t kSaltSize = 16;

    SecretBytes key;
    SecretBytes salt;

    DatabaseKey copy() const { return {key.copy(), salt.copy()}; }

    friend bool operator==(const DatabaseKey&, const DatabaseKey&) = default;
};

} // namespace homeward
