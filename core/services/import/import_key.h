#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::services {

/// What a row of somebody else's file is known by, so that it is taken in once.
using ImportKey = std::array<std::byte, 32>;

/// BLAKE2b-256 of the source and the fields of the row, each with its length before it.
ImportKey importKey(std::string_view source, const std::vector<std::string>& fields);

} // namespace homeward::services
