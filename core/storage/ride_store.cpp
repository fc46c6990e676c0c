#include "core/storage/ride_store.h"

#include "core/rules/rule_names.h"
#include "core/storage/queries.h"

#include <string>

namespace homeward::storage {

namespace {

/// Writes the columns of one kind of step.
struct Insertion {
    Database& database;
    const RideEvent& event;

    Result<void, StorageError> operator()(const RidePlan& plan) const
    {
        const auto& [escort, method, expectedAt] = plan;
        return run("escort_name, escort_relation, escort_phone, method", "?, ?, ?, ?", "arranged",
                   expectedAt, escort.name(), escort.relation(), escort.phone(),
                   rules::nameOf(method));
    }

    Result<void, StorageError> operator()(const EscortArrival& arrival) const
    {
        return run("method", "?", "arrived", arrival.at, std::nullopt);
    }

    Result<void, StorageError> operator()(const RideMissing& missing) const
    {
        const auto choice =
            missing.choice ? std::optional{rules::nameOf(*missing.choice)} : std::nullopt;
        return run("choice", "?", "noRide", missing.at, choice);
    }

    Result<void, StorageError> operator()(const HandOver& handOver) const
    {
        return run("proof, confirmed_by", "?, ?", "handedOver", handOver.at,
                   rules::nameOf(handOver.proof), handOver.by);
    }

    template <class... Values>
    Result<void, StorageError> run(std::string_view columns, std::string_view places,
                                   std::string_view kind, const ZonedInstant& at,
                                   const Values&... values) const
    {
        const std::string sql = "INSERT INTO ride_event (id, session, recorded_at, kind, at, zone,"
                                " utc_offset, "
            + std::string{columns} + ") VALUES (?, ?, ?, ?, ?, ?, ?, " + std::string{places} + ")";
        return runOn(database, sql, bytesOf(event.id), bytesOf(event.session),
                     secondsOf(event.recordedAt), kind, secondsOf(at.at()), at.zone(),
                     at.offset().count(), values...);
    }
};

} // namespace

Result<void, StorageError> RideStore::insert(const RideEvent& event)
{
    return std::visit(Insertion{m_database, event}, event.step);
}

Result<std::vector<RideEvent>, StorageError> RideStore::eventsOf(const SessionId& session)
{
    return allOf(m_database, std::string{kSelectRideEvent} + " WHERE session = ? ORDER BY seq",
                 rideEventOf, bytesOf(session));
}

} // namespace homeward::storage
