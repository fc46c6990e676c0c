#pragma once

#include <cstdint>

namespace homeward::vault {

/// Why a vault did not open. None of them changes a file.
enum class VaultError : std::uint8_t {
    Missing, ///< neither copy is there
    Damaged, ///< no copy is whole
    NewerVersion, ///< written by a later edition of the program
    WrongSecret,
    NoSuchSlot, ///< this way in was never set up
    OutOfMemory,
    ReadOnly,
    DiskFull,
    Io,
};

} // namespace homeward::vault
