#include "core/storage/archive.h"

#include "core/storage/open.h"
#include "core/storage/rows.h"
#include "core/storage/sqlite_code.h"

#include <sqlite3.h>

#include <array>
#include <fstream>
#include <memory>
#include <string>

namespace homeward::storage {

namespace {

constexpr std::string_view kVaultName = "vault";
constexpr std::string_view kDiaryName = "diary.db";
constexpr std::size_t kPiece = 1U << 16U;
constexpr std::size_t kMostVaultBytes = 1U << 16U;

struct CloseBlob {
    void operator()(sqlite3_blob* blob) const { sqlite3_blob_close(blob); }
};
using Blob = std::unique_ptr<sqlite3_blob, CloseBlob>;

Result<Database, StorageError> openPlain(const std::filesystem::path& path, int flags)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &opened, flags | SQLITE_OPEN_EXRESCODE, nullptr);
    Database database{Database::Handle{opened}};
    if (code != SQLITE_OK)
        return unexpected{errorOf(code)};
    return database;
}

/// The content of one file of the archive, to be read or written piece by piece.
Result<Blob, StorageError> contentOf(Database& archive, std::string_view name, bool forWriting)
{
    auto statement = archive.prepare("SELECT rowid, mode FROM sqlar WHERE name = ?");
    if (!statement)
        return unexpected{StorageError::NotADatabase};
    const auto row = firstRow(statement->bind(name), [](const Statement& found) {
        return Row<std::int64_t>{found.integer(0)};
    });
    if (!row)
        return unexpected{row.error()};
    if (!*row)
        return unexpected{StorageError::NotADatabase};
    sqlite3_blob* blob = nullptr;
    const int code = sqlite3_blob_open(archive.handle(), "main", "sqlar", "data", **row,
                                       forWriting ? 1 : 0, &blob);
    if (code != SQLITE_OK)
        return unexpected{errorOf(code)};
    return Blob{blob};
}

Result<void, StorageError> addFile(Database& archive, std::string_view name, std::int64_t size)
{
    constexpr int kRegularFileOfOwner = 0100600;
    auto statement = archive.prepare(
        "INSERT INTO sqlar (name, mode, mtime, sz, data) VALUES (?1, ?2, 0, ?3, zeroblob(?3))");
    if (!statement)
        return unexpected{statement.error()};
    return statement->bind(name, kRegularFileOfOwner, size).run();
}

Result<void, StorageError> writePiece(sqlite3_blob* blob, std::span<const std::byte> piece,
                                      int offset)
{
    const int code = sqlite3_blob_write(blob, piece.data(), static_cast<int>(piece.size()), offset);
    if (code != SQLITE_OK)
        return unexpected{errorOf(code)};
    return {};
}

Result<void, StorageError> addVault(Database& archive, std::span<const std::byte> vault)
{
    if (const auto added = addFile(archive, kVaultName, static_cast<std::int64_t>(vault.size()));
        !added)
        return added;
    const auto content = contentOf(archive, kVaultName, true);
    return content ? writePiece(content->get(), vault, 0) : unexpected{content.error()};
}

Result<void, StorageError> addDiary(Database& archive, const std::filesystem::path& diary)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(diary, failed);
    std::ifstream in{diary, std::ios::binary};
    if (failed || !in)
        return unexpected{StorageError::Io};
    if (const auto added = addFile(archive, kDiaryName, static_cast<std::int64_t>(size)); !added)
        return added;
    const auto content = contentOf(archive, kDiaryName, true);
    if (!content)
        return unexpected{content.error()};
    std::array<char, kPiece> piece{};
    for (std::size_t offset = 0; offset < size; offset += kPiece) {
        in.read(piece.data(), static_cast<std::streamsize>(std::min(kPiece, size - offset)));
        if (!in)
            return unexpected{StorageError::Io};
        const auto read =
            std::as_bytes(std::span{piece}.first(static_cast<std::size_t>(in.gcount())));
        if (const auto written = writePiece(content->get(), read, static_cast<int>(offset));
            !written)
            return written;
    }
    return {};
}

Result<std::vector<std::byte>, StorageError> readVault(Database& archive)
{
    const auto content = contentOf(archive, kVaultName, false);
    if (!content)
        return unexpected{content.error()};
    const auto size = static_cast<std::size_t>(sqlite3_blob_bytes(content->get()));
    if (size > kMostVaultBytes)
        return unexpected{StorageError::Corrupt};
    std::vector<std::byte> vault(size);
    if (sqlite3_blob_read(content->get(), vault.data(), static_cast<int>(size), 0) != SQLITE_OK)
        return unexpected{StorageError::Corrupt};
    return vault;
}

Result<void, StorageError> extractDiary(Database& archive, const std::filesystem::path& diary)
{
    const auto content = contentOf(archive, kDiaryName, false);
    if (!content)
        return unexpected{content.error()};
    std::ofstream out{diary, std::ios::binary | std::ios::trunc};
    const auto size = static_cast<std::size_t>(sqlite3_blob_bytes(content->get()));
    std::array<char, kPiece> piece{};
    for (std::size_t offset = 0; offset < size; offset += kPiece) {
        const auto length = std::min(kPiece, size - offset);
        if (sqlite3_blob_read(content->get(), piece.data(), static_cast<int>(length),
                              static_cast<int>(offset))
            != SQLITE_OK)
            return unexpected{StorageError::Corrupt};
        out.write(piece.data(), static_cast<std::streamsize>(length));
    }
    out.close();
    return out ? Result<void, StorageError>{} : unexpected{StorageError::Io};
}

} // namespace

Result<void, StorageError> copyInto(Database& source, const std::filesystem::path& copy)
{
    // The copy is opened by the engine itself, which asks these for its form.
    if (const auto set = source.execute("PRAGMA cipher_default_hmac_algorithm = HMAC_SHA256;"
                                        "PRAGMA cipher_default_page_size = 4096;");
        !set)
        return set;
    auto statement = source.prepare("VACUUM INTO ?");
    if (!statement)
        return unexpected{statement.error()};
    return statement->bind(copy.string()).run();
}

Result<void, StorageError> writeArchive(const std::filesystem::path& path,
                                        std::span<const std::byte> vault,
                                        const std::filesystem::path& diary)
{
    auto archive = openPlain(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!archive)
        return unexpected{archive.error()};
    if (const auto made = archive->execute(
            "PRAGMA synchronous = FULL; BEGIN IMMEDIATE;"
            "CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT, mtime INT, sz INT, data BLOB);");
        !made)
        return made;
    keepPrivate(path);
    if (const auto added = addVault(*archive, vault); !added)
        return added;
    if (const auto added = addDiary(*archive, diary); !added)
        return added;
    return archive->execute("COMMIT");
}

Result<Archive, StorageError> readArchive(const std::filesystem::path& path,
                                          const std::filesystem::path& diary)
{
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return unexpected{StorageError::Missing};
    auto archive = openPlain(path, SQLITE_OPEN_READONLY);
    if (!archive)
        return unexpected{archive.error()};
    auto vault = readVault(*archive);
    if (!vault)
        return unexpected{vault.error()};
    if (const auto extracted = extractDiary(*archive, diary); !extracted)
        return unexpected{extracted.error()};
    return Archive{std::move(*vault)};
}

} // namespace homeward::storage
