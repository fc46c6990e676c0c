#include "core/services/clinician_page.h"

#include "core/services/clinician_parts.h"
#include "core/services/instrument_directory.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace homeward::services {

namespace {

constexpr std::array<std::string_view, 2> kCards{"phq9", "gad7"};

bool hasCard(const std::string& instrument)
{
    return std::ranges::find(kCards, instrument) != kCards.end();
}

/// The earliest day that anything of the page is about.
LocalDay firstDay(const ClinicianFacts& facts, LocalDay today)
{
    LocalDay first = facts.moods.empty() ? today : facts.moods.front().day;
    for (const ScoredResponse& scored : facts.answered.responses)
        first = std::min(first, scored.response.moment.day());
    for (const TreatmentSession& session : facts.sessions)
        if (session.started)
            first = std::min(first, startOf(session).day());
    for (const SideEffectReport& report : facts.sideEffects)
        first = std::min(first, report.moment.day());
    for (const VitalsRecord& record : facts.vitals)
        first = std::min(first, record.moment.day());
    for (const HeartRateReading& reading : facts.heartRates)
        if (reading.isResting())
            first = std::min(first, reading.moment.day());
    return first;
}

std::vector<rules::DayScore> moodsWithin(const ClinicianFacts& facts, const storage::DayRange& days)
{
    std::vector<rules::DayScore> moods;
    for (const rules::DayScore& score : facts.moods)
        if (holds(days, score.day))
            moods.push_back(score);
    return moods;
}

std::vector<PageSession> sessionsWithin(const ClinicianFacts& facts, const storage::DayRange& days)
{
    std::vector<PageSession> sessions;
    for (const TreatmentSession& session : facts.sessions) {
        const LocalDay day = startOf(session).day();
        if (!session.started || session.cancelled || !holds(days, day))
            continue;
        PageSession shown{day, session.plan.route, session.plan.kind, {}};
        if (session.dosingEnded)
            shown.dosing = std::chrono::floor<std::chrono::minutes>(session.dosingEnded->at
                                                                    - session.started->at);
        sessions.push_back(shown);
    }
    std::ranges::stable_sort(sessions, {}, &PageSession::day);
    return sessions;
}

int countWithin(const std::vector<LocalDay>& entries, const storage::DayRange& days)
{
    return static_cast<int>(
        std::ranges::count_if(entries, [&](LocalDay day) { return holds(days, day); }));
}

LeftOut leftOut(const ClinicianFacts& facts, const storage::DayRange& days)
{
    LeftOut left{.privateEntries = countWithin(facts.privateEntries, days),
                 .sharedEntries = countWithin(facts.sharedEntries, days),
                 .unreadableResponses = static_cast<int>(facts.answered.unreadable)};
    for (const ScoredResponse& scored : facts.answered.responses)
        if (!hasCard(scored.response.instrument) && holds(days, scored.response.moment.day()))
            ++left.otherResponses;
    return left;
}

int entriesOn(const ClinicianPage& page, const ClinicianFacts& facts)
{
    std::size_t count = moodsWithin(facts, page.days).size() + page.sessions.size()
        + page.vitals.size() + page.rests.size();
    for (const ScoreCard& card : page.cards)
        count += card.totals.size() + static_cast<std::size_t>(card.withoutTotal);
    for (const EffectRow& row : page.effects)
        count += static_cast<std::size_t>(row.total().sum());
    return static_cast<int>(count);
}

} // namespace

EffectCount EffectRow::total() const
{
    EffectCount total;
    for (const EffectCount& count : counts) {
        total.mild += count.mild;
        total.moderate += count.moderate;
        total.severe += count.severe;
    }
    return total;
}

ZonedInstant startOf(const TreatmentSession& session)
{
    const ZonedInstant& planned = session.plan.start;
    if (!session.started)
        return planned;
    if (const auto zone = findZone(planned.zone()))
        return {session.started->at, **zone};
    return {session.started->at, planned.zone(), planned.offset()};
}

storage::DayRange pageDays(const ClinicianFacts& facts, const PageRequest& request)
{
    const LocalDay today = request.now.day();
    storage::DayRange days = request.days;
    days.last = std::min(days.last, std::max(today, days.first));
    days.first = std::min(std::max(days.first, firstDay(facts, today)), days.last);
    return days;
}

ClinicianPage clinicianPage(const ClinicianFacts& facts, const PageRequest& request)
{
    const storage::DayRange days = pageDays(facts, request);
    ClinicianPage page{.identity = request.identity,
                       .days = days,
                       .made = request.now,
                       .cards = {},
                       .mood = moodCourse(moodsWithin(facts, days), days),
                       .sessions = sessionsWithin(facts, days),
                       .effects = effectRows(facts, days),
                       .vitals = pageVitals(facts, days),
                       .rests = pageRests(facts, days),
                       .leftOut = leftOut(facts, days)};
    for (const std::string_view id : kCards)
        if (const Instrument* instrument = findInstrument(id))
            page.cards.push_back(scoreCard(*instrument, facts, days));
    page.entries = entriesOn(page, facts);
    return page;
}

} // namespace homeward::services
