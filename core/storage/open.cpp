#include "core/storage/open.h"

#include "core/storage/sqlite_code.h"

#include <sodium.h>
#include <sqlite3.h>

#include <cassert>
#include <string>

namespace homeward::storage {

namespace {

constexpr int kBusyMilliseconds = 2000;

/// x'<64 hex key><32 hex salt>', the form that makes the engine use both as they are.
///
/// Anything else is silently taken for a passphrase, so the sizes are checked first.
SecretBytes keySpec(const DatabaseKey& key)
{
    assert(key.key.size() == DatabaseKey::kKeySize && key.salt.size() == DatabaseKey::kSaltSize);
    constexpr std::size_t kHexSize = 2 * (DatabaseKey::kKeySize + DatabaseKey::kSaltSize);
    SecretBytes spec{2 + kHexSize + 2}; // x'...' and the end of string that sodium_bin2hex writes
    auto* text = reinterpret_cast<char*>(spec.bytes().data());
    const auto hex = [](char* out, const SecretBytes& bytes) {
        const auto* data = reinterpret_cast<const unsigned char*>(bytes.bytes().data());
        sodium_bin2hex(out, 2 * bytes.size() + 1, data, bytes.size());
        return out + 2 * bytes.size();
    };
    text[0] = 'x';
    text[1] = '\'';
    char* end = hex(hex(text + 2, key.key), key.salt);
    *end = '\'';
    return spec;
}

int openFlags(Access access)
{
    // Also for a reader: in WAL mode it has to write to the shared index.
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    return access == Access::Create ? flags | SQLITE_OPEN_CREATE : flags;
}

Result<void, StorageError> checkPresence(const std::filesystem::path& path, Access access)
{
    std::error_code unknown; // a folder that cannot be looked into: opening says why
    const bool exists = std::filesystem::exists(path, unknown);
    if (access == Access::Create)
        return exists ? unexpected{StorageError::Refused} : Result<void, StorageError>{};
    if (!exists && !unknown)
        return unexpected{StorageError::Missing};
    if (exists && std::filesystem::file_size(path, unknown) == 0)
        return unexpected{StorageError::NotADatabase}; // the engine would begin a new one in it
    return {};
}

Result<void, StorageError> applyKey(Database& database, const DatabaseKey& key)
{
    const SecretBytes spec = keySpec(key);
    const int code = sqlite3_key(database.handle(), spec.bytes().data(),
                                 static_cast<int>(spec.size() - 1)); // without the end of string
    if (code != SQLITE_OK)
        return unexpected{errorOf(code)};
    return database.execute("PRAGMA cipher_compatibility = 4;"
                            "PRAGMA cipher_hmac_algorithm = HMAC_SHA256;"
                            "PRAGMA cipher_page_size = 4096;");
}

} // namespace

void keepPrivate(const std::filesystem::path& path)
{
    // Where the file system knows no owners, there is nothing to take and nothing to report.
    std::error_code ignored;
    using std::filesystem::perms;
    std::filesystem::permissions(path, perms::owner_read | perms::owner_write, ignored);
}

Result<void, StorageError> configure(Database& database, Access access)
{
    sqlite3_busy_timeout(database.handle(), kBusyMilliseconds);
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // Reads the file, so a key that does not fit is found here.
    if (const auto read = database.integer("SELECT count(*) FROM sqlite_schema"); !read)
        return unexpected{read.error()};
    const std::string cache = access == Access::Read ? "-16000" : "-4000";
    std::string settings = "PRAGMA journal_mode = WAL;"
                           "PRAGMA synchronous = FULL;"
                           "PRAGMA foreign_keys = ON;"
                           "PRAGMA trusted_schema = OFF;"
                           "PRAGMA cell_size_check = ON;"
                           "PRAGMA temp_store = MEMORY;"
                           "PRAGMA wal_autocheckpoint = 256;"
                           "PRAGMA cache_size = "
        + cache + ";";
    if (access == Access::Read)
        settings += "PRAGMA query_only = ON;";
    return database.execute(settings);
}

Result<Database, StorageError> openEncrypted(const std::filesystem::path& path,
                                             const DatabaseKey& key, Access access)
{
    if (const auto present = checkPresence(path, access); !present)
        return unexpected{present.error()};
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &opened, openFlags(access), nullptr);
    Database database{Database::Handle{opened}};
    if (code != SQLITE_OK)
        return unexpected{errorOf(code)};
    if (access == Access::Create)
        keepPrivate(path); // before there are side files, which take after it
    if (const auto keyed = applyKey(database, key); !keyed)
        return unexpected{keyed.error()};
    if (const auto configured = configure(database, access); !configured)
        return unexpected{configured.error()};
    return database;
}

} // namespace homeward::storage
