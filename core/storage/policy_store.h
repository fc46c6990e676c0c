#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <optional>
#include <string>

namespace homeward::storage {

struct PolicyTag;
using PolicyId = Id<PolicyTag>;

/// A clinic's rules as they came. The text is the whole of it; the rest is for looking at.
struct PolicyRow {
    PolicyId id;
    std::string name;
    int version;
    std::string text;
    std::string signature;
    Instant receivedAt;

    friend bool operator==(const PolicyRow&, const PolicyRow&) = default;
};

/// Policies on record. Never changes or removes a row.
class PolicyStore {
public:
    explicit PolicyStore(Database& database) : m_database(database) { }

    [[nodiscard]] Result<void, StorageError> insert(const PolicyRow& row);

    /// The text of the one that came last.
    [[nodiscard]] Result<std::optional<std::string>, StorageError> latest();

    /// The text of the one that came last of those received by then.
    [[nodiscard]] Result<std::optional<std::string>, StorageError> latestBy(Instant receivedBy);

private:
    Database& m_database;
};

} // namespace homeward::storage
