#include "core/storage/schema.h"

#include "storage/migrations.h"

#include <array>
#include <string>

namespace homeward::storage {

std::span<const std::string_view> migrations()
{
    static constexpr std::array kScripts{embedded::kMood, embedded::kTreatment, embedded::kTelling,
                                         embedded::kPlan, embedded::kHeartRate};
    return kScripts;
}

Result<void, StorageError> migrate(Database& database, std::span<const std::string_view> scripts)
{
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return unexpected{version.error()};
    const auto done = static_cast<std::size_t>(*version);
    if (done > scripts.size())
        return unexpected{StorageError::NewerSchema};
    if (done == scripts.size())
        return {};

    auto transaction = Transaction::begin(database);
    if (!transaction)
        return unexpected{transaction.error()};
    for (const std::string_view script : scripts.subspan(done))
        if (const auto run = database.execute(std::string{script}); !run)
            return run;
    const std::string stamp = "PRAGMA user_version = " + std::to_string(scripts.size());
    if (const auto stamped = database.execute(stamp); !stamped)
        return stamped;
    return transaction->commit();
}

} // namespace homeward::storage
