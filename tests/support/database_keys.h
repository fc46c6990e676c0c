#pragma once

#include "core/base/database_key.h"
#include "tests/support/seeded_random.h"

#include <cstdint>

namespace homeward::testing {

/// A key of a database, the same one for the same seed.
inline DatabaseKey databaseKey(std::uint64_t seed = 1)
{
    SeededRandom random{seed};
    DatabaseKey key{SecretBytes{DatabaseKey::kKeySize}, SecretBytes{DatabaseKey::kSaltSize}};
    random.fill(key.key.bytes());
    random.fill(key.salt.bytes());
    return key;
}

} // namespace homeward::testing
