#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

namespace homeward::storage {

/// A backup in one file: the vault's bytes and an encrypted copy of the diary.
///
/// The form is SQLite's own archive format (sqlar), so it can be taken apart with any sqlite3. It
/// holds nothing readable: the diary in it is as encrypted as the original.
struct Archive {
    std::vector<std::byte> vault;
};

/// Copies the diary as it is at this moment, without stopping those who use it, into a new file
/// at `copy`, encrypted with the same key.
[[nodiscard]] Result<void, StorageError> copyInto(Database& source,
                                                  const std::filesystem::path& copy);

/// Packs the vault's bytes and the file at `diary` into a new archive at `path`.
[[nodiscard]] Result<void, StorageError> writeArchive(const std::filesystem::path& path,
                                                      std::span<const std::byte> vault,
                                                      const std::filesystem::path& diary);

/// Unpacks: the vault's bytes come back, the diary is written to the new file `diary`.
/// NotADatabase or Corrupt if it is no such archive.
[[nodiscard]] Result<Archive, StorageError> readArchive(const std::filesystem::path& path,
                                                        const std::filesystem::path& diary);

} // namespace homeward::storage
