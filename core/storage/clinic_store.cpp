#include "core/storage/clinic_store.h"

#include "core/storage/queries.h"

namespace homeward::storage {

Result<void, StorageError> ClinicStore::insert(const ClinicId& id, const Clinic& clinic,
                                               const SecretBytes& staffSecret, Instant recordedAt)
{
    const auto secret = staffSecret.isEmpty() ? std::nullopt : std::optional{staffSecret.bytes()};
    return runOn(m_database,
                 "INSERT INTO clinic (id, name, phone, hours, staff_secret, recorded_at)"
                 " VALUES (?, ?, ?, ?, ?, ?)",
                 bytesOf(id), clinic.name, clinic.phone, clinic.hours, secret,
                 secondsOf(recordedAt));
}

Result<std::optional<Clinic>, StorageError> ClinicStore::latest()
{
    return firstOf(m_database,
                   "SELECT name, phone, hours, staff_secret IS NOT NULL FROM clinic"
                   " ORDER BY seq DESC LIMIT 1",
                   [](const Statement& row) {
                       return Row<Clinic>{Clinic{.name = row.text(0),
                                                 .phone = row.text(1),
                                                 .hours = row.text(2),
                                                 .hasStaffCode = row.integer(3) != 0}};
                   });
}

Result<SecretBytes, StorageError> ClinicStore::staffSecret()
{
    auto secret =
        firstOf(m_database, "SELECT staff_secret FROM clinic ORDER BY seq DESC LIMIT 1",
                [](const Statement& row) { return Row<SecretBytes>{SecretBytes{row.blob(0)}}; });
    if (!secret)
        return unexpected{secret.error()};
    return *secret ? std::move(**secret) : SecretBytes{};
}

} // namespace homeward::storage
