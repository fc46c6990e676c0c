#include "core/storage/policy_store.h"

#include "core/storage/queries.h"

namespace homeward::storage {

namespace {

Row<std::string> policyTextOf(const Statement& row)
{
    return row.text(0);
}

} // namespace

Result<void, StorageError> PolicyStore::insert(const PolicyRow& row)
{
    return runOn(m_database,
                 "INSERT INTO policy (id, name, version, text, signature, received_at)"
                 " VALUES (?, ?, ?, ?, ?, ?)",
                 bytesOf(row.id), row.name, row.version, row.text, row.signature,
                 secondsOf(row.receivedAt));
}

Result<std::optional<std::string>, StorageError> PolicyStore::latest()
{
    return firstOf(m_database, "SELECT text FROM policy ORDER BY seq DESC LIMIT 1", policyTextOf);
}

Result<std::optional<std::string>, StorageError> PolicyStore::latestBy(Instant receivedBy)
{
    return firstOf(m_database,
                   "SELECT text FROM policy WHERE received_at <= ? ORDER BY seq DESC LIMIT 1",
                   policyTextOf, secondsOf(receivedBy));
}

} // namespace homeward::storage
