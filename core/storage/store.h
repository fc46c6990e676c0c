#pragma once

#include "core/base/database_key.h"
#include "core/base/id.h"
#include "core/storage/database.h"

#include <filesystem>

namespace homeward::storage {

/// The diary's file, open: one connection that writes and one that reads.
///
/// Belongs to the thread that opened it.
class Store {
public:
    /// Makes a new file with the current schema for the profile `storeId`; never over an old one.
    [[nodiscard]] static Result<void, StorageError>
    create(const std::filesystem::path& path, const DatabaseKey& key, const Uuid& storeId);

    /// Opens the file of the profile `storeId` and brings its schema up to date.
    [[nodiscard]] static Result<Store, StorageError>
    open(const std::filesystem::path& path, const DatabaseKey& key, const Uuid& storeId);

    Database& writer() { return m_writer; }
    Database& reader() { return m_reader; }

private:
    Store(Database writer, Database reader);

    Database m_writer;
    Database m_reader;
};

} // namespace homeward::storage
