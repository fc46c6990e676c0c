#pragma once

#include "sync/ble/hex.h"

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::ble::testing {

/// A packet as tables write it down.
inline std::vector<std::byte> packet(std::string_view hex)
{
    auto bytes = bytesFromHex(hex);
    if (!bytes)
        throw std::invalid_argument("no hexadecimal digits: " + std::string{hex});
    return *std::move(bytes);
}

/// A text so many times over.
inline std::string times(int count, std::string_view hex)
{
    std::string all;
    for (int i = 0; i < count; ++i)
        all += hex;
    return all;
}

} // namespace homeward::ble::testing
