#include "platform/posix/sodium_random.h"

#include <sodium.h>

namespace homeward::platform {

void SodiumRandom::fill(std::span<std::byte> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace homeward::platform
