#include "core/rules/reminder_plan.h"
#include "core/rules/reminder_settings.h"

#include "tests/core/rules/reminder_samples.h"
#include "tests/support/every_zone.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace homeward::rules::reminder_plan_property_test {

using namespace std::chrono_literals;
using homeward::testing::doubtfulMoments;
using homeward::testing::everyZone;
using homeward::testing::planned;
using homeward::testing::sessionNumber;
using homeward::testing::takenAt;
using std::chrono::minutes;

constexpr date::days kAhead{40};

/// A person near a clock change of some zone, or far from one.
struct Case {
    ReminderFacts facts;
    ReminderSettings settings;
    const date::time_zone* zone;
    Instant now;

    std::vector<Reminder> planAt(Instant at) const
    {
        return reminderPlan(facts, settings, {.now = at, .until = now + kAhead, .zone = *zone});
    }
};

LocalDay anyDay(const Case& about)
{
    return std::chrono::floor<date::days>(about.zone->to_local(about.now))
        + date::days{*rc::gen::inRange(-30, 40)};
}

ReminderSession anySession(const Case& about, int number)
{
    const Instant start = about.now + minutes{*rc::gen::inRange(-10'000, 40'000)};
    ReminderSession facts = planned(ZonedInstant{start, *about.zone});
    facts.session.id = sessionNumber(number);
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        facts.before.push_back({BeforeKind::Food, minutes{*rc::gen::inRange(0, 600)}});
    if (start > about.now)
        return facts;
    facts.session.started = takenAt(start);
    if (*rc::gen::arbitrary<bool>()) {
        facts.session.dosingEnded = takenAt(start + 40min);
        facts.lastRuleEnds = start + minutes{*rc::gen::inRange(40, 4000)};
    }
    return facts;
}

Case anyCase()
{
    Case made{};
    made.zone = findZone(*rc::gen::elementOf(everyZone())).value();
    made.now = *rc::gen::elementOf(doubtfulMoments(*made.zone, date::year{2010}, date::year{2030}))
        + minutes{*rc::gen::inRange(-3000, 3000)};
    made.facts.remindedSince = anyDay(made);
    if (*rc::gen::arbitrary<bool>())
        made.facts.lastMood = anyDay(made);
    if (*rc::gen::arbitrary<bool>())
        made.facts.boosterDay = anyDay(made);
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        made.facts.sessions.push_back(anySession(made, i));
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        made.facts.questionnaires.push_back({"phq9", {DueReason::FollowUp, anyDay(made), {}}});
    made.settings.quietFrom = minutes{*rc::gen::inRange(0, 24 * 60)};
    made.settings.quietUntil = minutes{*rc::gen::inRange(0, 24 * 60)};
    made.settings.mood = minutes{*rc::gen::inRange(0, 24 * 60)};
    RC_PRE(checked(made.settings).has_value());
    return made;
}

/// That the facts do not lie in the future, as they do where a clock was wrong.
bool isByARightClock(const Case& about)
{
    const LocalDay today = std::chrono::floor<date::days>(about.zone->to_local(about.now));
    return about.facts.remindedSince <= today && about.facts.lastMood <= today;
}

std::map<std::string, Reminder> byName(const std::vector<Reminder>& plan)
{
    std::map<std::string, Reminder> named;
    for (const Reminder& each : plan)
        named.emplace(each.name, each);
    return named;
}

RC_GTEST_PROP(ReminderPlan, HasEachNameOnceAndEachKindOnceAtAMoment, ())
{
    const Case person = anyCase();
    const auto plan = person.planAt(person.now);

    std::set<std::pair<ReminderKind, Instant>> moments;
    for (const Reminder& each : plan)
        moments.emplace(each.kind, each.due.at);
    RC_ASSERT(byName(plan).size() == plan.size());
    RC_ASSERT(moments.size() == plan.size());
}

RC_GTEST_PROP(ReminderPlan, IsOfUseAndWithinItsSpanAndInOrder, ())
{
    const Case person = anyCase();
    const auto plan = person.planAt(person.now);

    for (const Reminder& each : plan) {
        RC_ASSERT(each.due.at < person.now + kAhead);
        RC_ASSERT(each.until > person.now);
        RC_ASSERT(each.until > each.due.at);
    }
    RC_ASSERT(std::ranges::is_sorted(plan, {}, [](const Reminder& each) { return each.due.at; }));
}

RC_GTEST_PROP(ReminderPlan, KeepsQuietHoursButBeforeASession, ())
{
    const Case person = anyCase();

    for (const Reminder& each : person.planAt(person.now))
        if (each.kind != ReminderKind::BeforeSession)
            RC_ASSERT(!isQuiet(person.zone->to_local(each.due.at), person.settings)
                      || isQuiet(person.zone->to_local(each.due.at) - 1h, person.settings));
}

RC_GTEST_PROP(ReminderPlan, SaysTheMomentOfWhatIsOnTheWall, ())
{
    const Case person = anyCase();

    for (const Reminder& each : person.planAt(person.now))
        if (each.due.onTheWall)
            RC_ASSERT(each.due.at == latestInstant(*each.due.onTheWall, *person.zone));
}

RC_GTEST_PROP(ReminderPlan, IsTheSameForTheSameFacts, ())
{
    const Case person = anyCase();

    RC_ASSERT(person.planAt(person.now) == person.planAt(person.now));
}

RC_GTEST_PROP(ReminderPlan, OnlyLosesWhatIsOfNoUseAnyMoreAsTimePasses, ())
{
    const Case person = anyCase();
    RC_PRE(isByARightClock(person));
    const Instant later = person.now + minutes{*rc::gen::inRange(0, 50'000)};

    auto expected = person.planAt(person.now);
    std::erase_if(expected, [&](const Reminder& each) { return each.until <= later; });

    RC_ASSERT(person.planAt(later) == expected);
}

RC_GTEST_PROP(ReminderPlan, LosesWhatIsOverAndNothingElse, ())
{
    Case person = anyCase();
    const auto before = person.planAt(person.now);
    RC_PRE(!before.empty());
    const std::string gone = (*rc::gen::elementOf(before)).name;

    person.facts.handled[gone].isOver = true;
    auto expected = before;
    std::erase_if(expected, [&](const Reminder& each) { return each.name == gone; });

    RC_ASSERT(person.planAt(person.now) == expected);
}

RC_GTEST_PROP(ReminderPlan, NamesNothingNewForWhatWasShown, ())
{
    Case person = anyCase();
    const auto before = byName(person.planAt(person.now));
    for (const auto& [name, reminder] : before)
        if (*rc::gen::arbitrary<bool>())
            person.facts.handled[name].shownAt = std::max(person.now, reminder.due.at);

    for (const Reminder& each : person.planAt(person.now)) {
        RC_ASSERT(before.contains(each.name));
        RC_ASSERT(!person.facts.handled.contains(each.name));
    }
}

RC_GTEST_PROP(ReminderPlan, ShowsASnoozedReminderOnceMoreThen, ())
{
    Case person = anyCase();
    const auto before = person.planAt(person.now);
    RC_PRE(!before.empty());
    const Reminder snoozed = *rc::gen::elementOf(before);
    const Instant until = snoozed.due.at + 1h;
    person.facts.handled[snoozed.name] = {.shownAt = snoozed.due.at, .snoozedUntil = until};

    const auto after = byName(person.planAt(person.now));

    const auto found = after.find(snoozed.name);
    const bool isPlanned = found != after.end();
    RC_ASSERT(isPlanned == (until < snoozed.until && until < person.now + kAhead));
    if (isPlanned)
        RC_ASSERT(found->second.due == ReminderTime{.at = until});
}

RC_GTEST_PROP(ReminderPlan, DoesNotChangeOtherKindsWhereOneIsTurnedOff, ())
{
    Case person = anyCase();
    const auto kind = *rc::gen::elementOf(kReminderKinds);
    RC_PRE(kind != ReminderKind::AfterSession); // stands for the daily one, which then comes back
    auto expected = person.planAt(person.now);
    std::erase_if(expected, [&](const Reminder& each) { return each.kind == kind; });

    person.settings.isOn[static_cast<std::size_t>(kind)] = false;

    RC_ASSERT(person.planAt(person.now) == expected);
}

RC_GTEST_PROP(ReminderPlan, MovesAndRenamesNothingButMoodWithTheTimeOfMood, ())
{
    Case person = anyCase();
    person.settings.isOn[static_cast<std::size_t>(ReminderKind::AfterSession)] = false;
    const auto before = byName(person.planAt(person.now));
    person.settings.mood = minutes{*rc::gen::inRange(0, 24 * 60)};
    RC_PRE(checked(person.settings).has_value());

    for (const Reminder& each : person.planAt(person.now))
        if (each.kind != ReminderKind::Mood)
            RC_ASSERT(before.at(each.name) == each);
}

bool isByTheCalendar(ReminderKind kind)
{
    return kind == ReminderKind::RideHome || kind == ReminderKind::Booster
        || kind == ReminderKind::Questionnaire;
}

RC_GTEST_PROP(ReminderPlan, NamesTheSameInEveryZone, ())
{
    Case person = anyCase();
    if (person.facts.sessions.size() > 1)
        person.facts.sessions.erase(person.facts.sessions.begin() + 1, person.facts.sessions.end());
    const auto here = byName(person.planAt(person.now));
    person.zone = findZone(*rc::gen::elementOf(everyZone())).value();
    const auto there = byName(person.planAt(person.now));

    for (const auto& [name, reminder] : here) {
        // Not at the edges of the span, where a zone decides what is still within it.
        const bool isWithin = reminder.due.at < person.now + kAhead - 48h
            && reminder.until > person.now + 48h && reminder.until > reminder.due.at + 48h;
        if (isByTheCalendar(reminder.kind) && isWithin)
            RC_ASSERT(there.contains(name));
    }
}

RC_GTEST_PROP(ReminderPlan, NeverSaysTheSameTwiceInARow, ())
{
    Case person = anyCase();
    person.facts.handled.clear(); // one that was answered leaves a hole between two others

    std::map<ReminderKind, int> last;
    for (const Reminder& each : person.planAt(person.now)) {
        if (each.due.at < person.now)
            continue; // one between two overdue ones may have expired
        const auto [before, isFirst] = last.try_emplace(each.kind, each.wording);
        RC_ASSERT(isFirst || before->second != each.wording);
        before->second = each.wording;
        RC_ASSERT(each.wording >= 0);
        RC_ASSERT(each.wording < kReminderWordings);
    }
}

} // namespace homeward::rules::reminder_plan_property_test
