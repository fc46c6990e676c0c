#include "core/storage/safety_plan_store.h"

#include "core/rules/plan_contacts_text.h"
#include "core/rules/rule_names.h"
#include "core/storage/queries.h"

#include <utility>

namespace homeward::storage {

namespace {

/// A heading and what stands under it.
struct PlanText {
    SafetyHeading heading;
    std::string text;
};

Row<PlanText> planTextOf(const Statement& row)
{
    const auto heading = rules::safetyHeadingNamed(row.text(0));
    if (!heading)
        return unexpected{StorageError::Corrupt};
    return PlanText{*heading, row.text(1)};
}

Row<std::vector<PlanContact>> planContactsOf(const Statement& row)
{
    auto contacts = rules::planContactsFrom(row.text(0));
    if (!contacts)
        return unexpected{StorageError::Corrupt};
    return std::move(*contacts);
}

} // namespace

Result<void, StorageError> SafetyPlanStore::insertText(SafetyHeading heading,
                                                       const std::string& text, Instant recordedAt)
{
    return runOn(m_database,
                 "INSERT INTO safety_plan_text (heading, text, recorded_at) VALUES (?, ?, ?)",
                 rules::nameOf(heading), text, secondsOf(recordedAt));
}

Result<void, StorageError> SafetyPlanStore::insertContacts(std::span<const PlanContact> contacts,
                                                           Instant recordedAt)
{
    return runOn(m_database,
                 "INSERT INTO safety_plan_contacts (contacts, recorded_at) VALUES (?, ?)",
                 rules::planContactsText(contacts), secondsOf(recordedAt));
}

Result<SafetyPlan, StorageError> SafetyPlanStore::plan()
{
    auto texts = allOf(m_database,
                       "SELECT heading, text FROM safety_plan_text t WHERE seq ="
                       " (SELECT max(seq) FROM safety_plan_text u WHERE u.heading = t.heading)",
                       planTextOf);
    if (!texts)
        return unexpected{texts.error()};
    auto people = contacts();
    if (!people)
        return unexpected{people.error()};
    SafetyPlan plan;
    for (PlanText& each : *texts)
        plan.texts.at(static_cast<std::size_t>(each.heading)) = std::move(each.text);
    plan.contacts = std::move(*people);
    return plan;
}

Result<std::vector<PlanContact>, StorageError> SafetyPlanStore::contacts()
{
    auto last =
        firstOf(m_database, "SELECT contacts FROM safety_plan_contacts ORDER BY seq DESC LIMIT 1",
                planContactsOf);
    if (!last)
        return unexpected{last.error()};
    return *last ? std::move(**last) : std::vector<PlanContact>{};
}

} // namespace homeward::storage
