#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace homeward::cli {

/// A packet of a strap as a line of a file has it: "2026-03-01T08:10:00.250+01:00 16 4B 39 03".
struct PacketLine {
    std::chrono::sys_time<std::chrono::milliseconds> at;
    std::vector<std::byte> packet;
};

/// Why a line is none.
enum class PacketLineError : std::uint8_t { Time, Hex };

/// The moment first; then spaces, tabs, commas or semicolons; then the bytes. Of the parts of a
/// second three digits count.
[[nodiscard]] Result<PacketLine, PacketLineError> parsePacketLine(std::string_view line);

/// Whether there is nothing on it: no characters but spaces, or a comment after "#".
bool isEmptyLine(std::string_view line);

} // namespace homeward::cli
