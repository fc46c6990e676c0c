#pragma once

#include "core/base/random.h"

namespace homeward::platform {

/// The system's own randomness, fit for keys, by way of libsodium.
class SodiumRandom final : public Random {
public:
    void fill(std::span<std::byte> bytes) override;
};

} // namespace homeward::platform
