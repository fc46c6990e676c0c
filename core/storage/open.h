#pragma once

#include "core/base/database_key.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <cstdint>
#include <filesystem>

namespace homeward::storage {

/// What a connection is for.
enum class Access : std::uint8_t {
    Create, ///< a new file; refuses one that is there
    Write,
    Read, ///< never changes the file, and keeps more of it in memory
};

/// Opens the file with its key and proves that the key fits by reading it.
///
/// NotADatabase means "wrong key or garbled head"; the caller knows from the vault which.
[[nodiscard]] Result<Database, StorageError> openEncrypted(const std::filesystem::path& path,
                                                           const DatabaseKey& key, Access access);

/// Takes the file from everybody but its owner. The engine's side files follow it.
void keepPrivate(const std::filesystem::path& path);

/// What every connection of ours is set to, besides the key. Apart for benchmarks, which measure
/// what the key costs.
[[nodiscard]] Result<void, StorageError> configure(Database& database, Access access);

} // namespace homeward::storage
