#include "core/storage/booster_store.h"

#include "core/rules/rule_names.h"
#include "core/storage/queries.h"

#include <string>

namespace homeward::storage {

namespace {

/// The columns that `boosterOf` reads, in its order.
constexpr std::string_view kSelectBooster =
    "SELECT version, day, weeks, source, recorded_at FROM booster_plan";

BoosterTime timeOf(const Statement& row)
{
    if (!row.isNull(1))
        return BoosterDate{dayOf(row.integer(1))};
    if (!row.isNull(2))
        return BoosterInterval{static_cast<int>(row.integer(2))};
    return NoBooster{};
}

Row<BoosterPlan> boosterOf(const Statement& row)
{
    const auto source = rules::boosterSourceNamed(row.text(3));
    if (!source)
        return unexpected{StorageError::Corrupt};
    return BoosterPlan{.version = static_cast<int>(row.integer(0)),
                       .when = timeOf(row),
                       .source = *source,
                       .recordedAt = instantOf(row.integer(4))};
}

} // namespace

Result<void, StorageError> BoosterStore::insert(const BoosterPlan& plan)
{
    const auto* date = std::get_if<BoosterDate>(&plan.when);
    const auto* interval = std::get_if<BoosterInterval>(&plan.when);
    return runOn(m_database,
                 "INSERT INTO booster_plan (version, day, weeks, source, recorded_at)"
                 " VALUES (?, ?, ?, ?, ?)",
                 plan.version, date ? std::optional{daysOf(date->day)} : std::nullopt,
                 interval ? std::optional{interval->weeks} : std::nullopt,
                 rules::nameOf(plan.source), secondsOf(plan.recordedAt));
}

Result<std::optional<BoosterPlan>, StorageError> BoosterStore::latest()
{
    return firstOf(m_database, std::string{kSelectBooster} + " ORDER BY version DESC LIMIT 1",
                   boosterOf);
}

Result<std::vector<BoosterPlan>, StorageError> BoosterStore::history()
{
    return allOf(m_database, std::string{kSelectBooster} + " ORDER BY version", boosterOf);
}

} // namespace homeward::storage
