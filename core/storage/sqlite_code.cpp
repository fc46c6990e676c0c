#include "core/storage/sqlite_code.h"

#include <sqlite3.h>

namespace homeward::storage {

StorageError errorOf(int sqliteCode)
{
    switch (sqliteCode & 0xFF) {
    case SQLITE_NOTADB:
        return StorageError::NotADatabase;
    case SQLITE_CORRUPT:
        return StorageError::Corrupt;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return StorageError::ReadOnly;
    case SQLITE_FULL:
    case SQLITE_TOOBIG:
        return StorageError::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return StorageError::Busy;
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
        return StorageError::Io;
    default:
        return StorageError::Refused;
    }
}

} // namespace homeward::storage
