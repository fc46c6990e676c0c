#pragma once

#include <cstddef>
#include <span>

namespace homeward {

/// The only source of chance. Whatever needs it takes it as an argument, so tests can repeat it.
///
/// An implementation for the program must be fit for keys (platform's is libsodium's).
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::byte> bytes) = 0;
};

} // namespace homeward
