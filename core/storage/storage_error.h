#pragma once

#include <cstdint>

namespace homeward::storage {

/// Why the store could not do what it was asked. Nothing is lost by any of these: a write that
/// fails has changed nothing.
enum class StorageError : std::uint8_t {
    Missing, ///< there is no file where there should be one
    NotADatabase, ///< wrong key, or the head of the file is garbled
    Corrupt, ///< a page does not bear its signature, or says what cannot be
    NewerSchema, ///< written by a later edition of the program
    OtherStore, ///< opens, but belongs to another profile
    ReadOnly,
    DiskFull,
    Busy, ///< somebody else is writing
    Io,
    WrongThread, ///< a bug: used from a thread that it does not belong to
    Refused, ///< a bug: SQL that does not fit the schema
};

} // namespace homeward::storage
