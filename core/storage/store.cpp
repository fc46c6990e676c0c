#include "core/storage/store.h"

#include "core/storage/open.h"
#include "core/storage/rows.h"
#include "core/storage/schema.h"

#include <utility>

namespace homeward::storage {

namespace {

constexpr std::string_view kStoreIdKey = "store_id";

Result<void, StorageError> writeStoreId(Database& database, const Uuid& storeId)
{
    auto statement = database.prepare("INSERT INTO meta (key, value) VALUES (?, ?)");
    if (!statement)
        return unexpected{statement.error()};
    return statement->bind(kStoreIdKey, std::span{storeId.bytes()}).run();
}

Result<void, StorageError> checkStoreId(Database& database, const Uuid& storeId)
{
    auto statement = database.prepare("SELECT value FROM meta WHERE key = ?");
    if (!statement)
        return unexpected{statement.error()};
    struct StoreTag;
    const auto found = firstRow(statement->bind(kStoreIdKey), [](const Statement& row) {
        return idOf<Id<StoreTag>>(row.blob(0));
    });
    if (!found)
        return unexpected{found.error()};
    if (*found != Id<StoreTag>{storeId})
        return unexpected{StorageError::OtherStore};
    return {};
}

} // namespace

Store::Store(Database writer, Database reader)
    : m_writer(std::move(writer)),
      m_reader(std::move(reader))
{
}

Result<void, StorageError> Store::create(const std::filesystem::path& path, const DatabaseKey& key,
                                         const Uuid& storeId)
{
    auto database = openEncrypted(path, key, Access::Create);
    if (!database)
        return unexpected{database.error()};
    if (const auto migrated = migrate(*database); !migrated)
        return migrated;
    return writeStoreId(*database, storeId);
}

Result<Store, StorageError> Store::open(const std::filesystem::path& path, const DatabaseKey& key,
                                        const Uuid& storeId)
{
    auto writer = openEncrypted(path, key, Access::Write);
    if (!writer)
        return unexpected{writer.error()};
    if (const auto migrated = migrate(*writer); !migrated)
        return unexpected{migrated.error()};
    if (const auto checked = checkStoreId(*writer, storeId); !checked)
        return unexpected{checked.error()};
    auto reader = openEncrypted(path, key, Access::Read);
    if (!reader)
        return unexpected{reader.error()};
    return Store{std::move(*writer), std::move(*reader)};
}

} // namespace homeward::storage
