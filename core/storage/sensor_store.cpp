#include "core/storage/sensor_store.h"

#include "core/storage/queries.h"

#include <algorithm>

namespace homeward::storage {

namespace {

/// The sensor, or that the row says that there is none any more.
Row<std::optional<KnownWearable>> sensorOf(const Statement& row)
{
    if (row.integer(0) == 0)
        return std::optional<KnownWearable>{};
    return std::optional{KnownWearable{.sensor = {.name = row.text(1),
                                                  .manufacturer = row.text(2),
                                                  .model = row.text(3),
                                                  .serial = row.text(4)},
                                       .address = row.text(5)}};
}

Row<SealingPair> pairOf(const Statement& row)
{
    SealingPair pair{};
    const auto open = row.blob(0);
    if (open.size() != pair.openHalf.size())
        return unexpected{StorageError::Corrupt};
    std::ranges::copy(open, pair.openHalf.begin());
    pair.secretHalf = SecretBytes{row.blob(1)};
    return pair;
}

} // namespace

Result<void, StorageError> SensorStore::keep(const KnownWearable& sensor, Instant recordedAt)
{
    return insert(sensor, true, recordedAt);
}

Result<void, StorageError> SensorStore::forget(Instant recordedAt)
{
    return insert({}, false, recordedAt);
}

Result<void, StorageError> SensorStore::insert(const KnownWearable& sensor, bool isKept,
                                               Instant recordedAt)
{
    const auto& [name, manufacturer, model, serial] = sensor.sensor;
    return runOn(m_database,
                 "INSERT INTO heart_rate_sensor (is_kept, name, manufacturer, model, serial,"
                 " address, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                 isKept ? 1 : 0, name, manufacturer, model, serial, sensor.address,
                 secondsOf(recordedAt));
}

Result<std::optional<KnownWearable>, StorageError> SensorStore::kept()
{
    return firstOf(m_database,
                   "SELECT is_kept, name, manufacturer, model, serial, address"
                   " FROM heart_rate_sensor ORDER BY seq DESC LIMIT 1",
                   sensorOf)
        .map([](auto last) { return last.value_or(std::nullopt); });
}

Result<void, StorageError> SensorStore::insertPair(const SealingPair& pair, Instant recordedAt)
{
    return runOn(m_database,
                 "INSERT INTO heart_rate_key (id, open_half, secret_half, recorded_at)"
                 " VALUES (1, ?, ?, ?)",
                 std::span{pair.openHalf}, pair.secretHalf.bytes(), secondsOf(recordedAt));
}

Result<std::optional<SealingPair>, StorageError> SensorStore::pair()
{
    return firstOf(m_database, "SELECT open_half, secret_half FROM heart_rate_key", pairOf);
}

} // namespace homeward::storage
