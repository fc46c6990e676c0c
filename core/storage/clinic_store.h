#pragma once

#include "core/base/id.h"
#include "core/base/secret.h"
#include "core/model/clinic.h"
#include "core/storage/database.h"

#include <optional>

namespace homeward::storage {

struct ClinicTag;
using ClinicId = Id<ClinicTag>;

/// The clinic's details on record. Never changes or removes a row; the last one counts.
class ClinicStore {
public:
    explicit ClinicStore(Database& database) : m_database(database) { }

    /// `staffSecret`: empty for none.
    [[nodiscard]] Result<void, StorageError> insert(const ClinicId& id, const Clinic& clinic,
                                                    const SecretBytes& staffSecret,
                                                    Instant recordedAt);

    [[nodiscard]] Result<std::optional<Clinic>, StorageError> latest();

    /// Of the last row; empty for none.
    [[nodiscard]] Result<SecretBytes, StorageError> staffSecret();

private:
    Database& m_database;
};

} // namespace homeward::storage
