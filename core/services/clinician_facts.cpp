#include "core/services/clinician_facts.h"

namespace homeward::services {

namespace {

/// What `read` gives, put into `place`.
template <class Value>
Result<void, DiaryError> keep(Result<Value, DiaryError> read, Value& place)
{
    return std::move(read).map([&](Value&& value) { place = std::move(value); });
}

Result<void, DiaryError> readMoods(Diary& diary, ClinicianFacts& facts)
{
    const auto points = diary.trend({LocalDay::min(), LocalDay::max()}, rules::TrendStep::Day);
    if (!points)
        return unexpected{points.error()};
    for (const rules::TrendPoint& point : *points)
        facts.moods.push_back({point.start, point.lowest}); // of one day there is one score
    return {};
}

Result<void, DiaryError> readEntries(SessionDiary& diary, ClinicianFacts& facts)
{
    constexpr int kAtOnce = 500;
    std::optional<DiaryEntryId> before;
    while (true) {
        const auto entries = diary.list({}, before, kAtOnce);
        if (!entries)
            return unexpected{entries.error()};
        if (entries->empty())
            return {};
        for (const DiaryEntry& entry : *entries)
            (entry.isShared ? facts.sharedEntries : facts.privateEntries)
                .push_back(entry.moment.day());
        before = entries->back().id;
    }
}

} // namespace

Result<ClinicianFacts, DiaryError> clinicianFacts(Profile& profile)
{
    ClinicianFacts facts;
    return keep(profile.questionnaires().list(), facts.answered)
        .and_then([&] { return readMoods(profile.diary(), facts); })
        .and_then([&] { return keep(profile.sessions().list(), facts.sessions); })
        .and_then([&] { return keep(profile.sideEffects().list(), facts.sideEffects); })
        .and_then([&] { return keep(profile.vitals().list(), facts.vitals); })
        .and_then([&] { return keep(profile.heartRate().readings(), facts.heartRates); })
        .and_then([&] { return readEntries(profile.sessionDiary(), facts); })
        .map([&] { return std::move(facts); });
}

} // namespace homeward::services
