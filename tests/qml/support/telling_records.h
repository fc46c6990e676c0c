#pragma once

#include "core/services/safety_plans.h"
#include "tests/qml/support/care_world.h"

#include <QStringList>

/// What the patient tells, as it is on disk.
namespace homeward::testing {

/// "0,1,-,?": a value, declined, not answered.
inline QString answersText(const std::vector<ItemAnswer>& answers)
{
    QStringList texts;
    for (const ItemAnswer& answer : answers)
        texts << (answer.isGiven()          ? QString::number(*answer.value())
                      : answer.isAnswered() ? QStringLiteral("-")
                                            : QStringLiteral("?"));
    return texts.join(u',');
}

/// "phq9 0,1,?|help"; empty without a draft.
inline QString draftsOnDisk(World& world)
{
    const auto drafts = onProfile(
        world, [](services::Profile& profile) { return profile.questionnaires().drafts(); });
    QStringList texts;
    for (const QuestionnaireDraft& draft : drafts.value())
        texts << QStringLiteral("%1 %2%3").arg(
            QString::fromStdString(draft.instrument), answersText(draft.answers),
            draft.isHelpDue ? QStringLiteral("|help") : QString{});
    return texts.join(QStringLiteral("; "));
}

/// "phq9 0,0,0,0,0,0,0,0,1,0", the newest first.
inline QString responsesOnDisk(World& world)
{
    const auto responses = onProfile(
        world, [](services::Profile& profile) { return profile.questionnaires().list(); });
    QStringList texts;
    for (const services::ScoredResponse& scored : responses->responses)
        texts << QStringLiteral("%1 %2").arg(QString::fromStdString(scored.response.instrument),
                                             answersText(scored.response.answers));
    return texts.join(QStringLiteral("; "));
}

/// The words under a heading.
inline QString planTextOnDisk(World& world, SafetyHeading heading)
{
    const auto plan =
        onProfile(world, [](services::Profile& profile) { return profile.safetyPlans().plan(); });
    return QString::fromStdString(plan.value().text(heading));
}

inline QString peopleText(const std::vector<PlanContact>& people)
{
    QStringList texts;
    for (const PlanContact& person : people)
        texts << QStringLiteral("%1 %2%3").arg(
            QString::fromStdString(person.name), QString::fromStdString(person.phone),
            person.isShownLocked ? QString{} : QStringLiteral(" hidden"));
    return texts.join(QStringLiteral("; "));
}

/// "Maya 555 0142; Jo 555 0143 hidden"
inline QString peopleOnDisk(World& world)
{
    const auto plan =
        onProfile(world, [](services::Profile& profile) { return profile.safetyPlans().plan(); });
    return peopleText(plan.value().contacts);
}

/// Those whom anybody finds on the locked phone.
inline QString reachableOnDisk(World& world)
{
    return peopleText(services::reachableContacts(world.files, world.folder().contacts()).people);
}

inline void writePlan(World& world, SafetyHeading heading, const char* text)
{
    if (!onProfile(world, [&](services::Profile& profile) {
            return profile.safetyPlans().write(heading, text);
        }))
        throw std::runtime_error{"not written"};
}

inline void writePeople(World& world, const std::vector<PlanContact>& people)
{
    if (!onProfile(world, [&](services::Profile& profile) {
            return profile.safetyPlans().setContacts(people);
        }))
        throw std::runtime_error{"not written"};
}

} // namespace homeward::testing
