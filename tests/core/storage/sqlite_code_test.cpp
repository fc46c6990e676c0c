#include "core/storage/sqlite_code.h"

#include <gtest/gtest.h>

#include <sqlite3.h>

#include <ostream>
#include <string>

namespace homeward::storage {
namespace {

struct CodeCase {
    std::string name;
    int code;
    StorageError error;
};

void PrintTo(const CodeCase& mapped, std::ostream* out)
{
    *out << mapped.name;
}

class ErrorOf : public ::testing::TestWithParam<CodeCase> { };

TEST_P(ErrorOf, NamesTheReasonBehindTheEnginesCode)
{
    EXPECT_EQ(errorOf(GetParam().code), GetParam().error);
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Codes, ErrorOf, ::testing::Values(
    CodeCase{"NotADb",        SQLITE_NOTADB,             StorageError::NotADatabase},
    CodeCase{"Corrupt",       SQLITE_CORRUPT,            StorageError::Corrupt},
    CodeCase{"CorruptIndex",  SQLITE_CORRUPT_INDEX,      StorageError::Corrupt},
    CodeCase{"CorruptVtab",   SQLITE_CORRUPT_VTAB,       StorageError::Corrupt},
    CodeCase{"ReadOnly",      SQLITE_READONLY,           StorageError::ReadOnly},
    CodeCase{"CannotOpen",    SQLITE_CANTOPEN,           StorageError::ReadOnly},
    CodeCase{"Full",          SQLITE_FULL,               StorageError::DiskFull},
    CodeCase{"Busy",          SQLITE_BUSY_SNAPSHOT,      StorageError::Busy},
    CodeCase{"Locked",        SQLITE_LOCKED,             StorageError::Busy},
    CodeCase{"WriteFailed",   SQLITE_IOERR_WRITE,        StorageError::Io},
    CodeCase{"SyncFailed",    SQLITE_IOERR_FSYNC,        StorageError::Io},
    CodeCase{"OutOfMemory",   SQLITE_NOMEM,              StorageError::Io},
    CodeCase{"Constraint",    SQLITE_CONSTRAINT_UNIQUE,  StorageError::Refused},
    CodeCase{"Sql",           SQLITE_ERROR,              StorageError::Refused}),
    [](const auto& generated) { return generated.param.name; });
// clang-format on

} // namespace
} // namespace homeward::storage
