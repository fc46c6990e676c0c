#include "core/services/trend_notices.h"

#include "core/rules/notice_region.h"
#include "core/rules/trend_notice.h"
#include "core/services/record_change.h"
#include "core/storage/mood_store.h"
#include "core/storage/trend_notice_store.h"

#include <algorithm>
#include <vector>

namespace homeward::services {

namespace {

constexpr std::string_view kPhq9 = "phq9";

/// Oldest first; of the same moment, the one written down later is the newer.
std::vector<rules::TotalAt> phq9Totals(const std::vector<ScoredResponse>& newestFirst)
{
    std::vector<rules::TotalAt> totals;
    for (const ScoredResponse& each : newestFirst)
        if (each.response.instrument == kPhq9)
            totals.push_back({each.response.moment.at(), each.score.total});
    std::ranges::reverse(totals);
    return totals;
}

std::vector<rules::DayScore> scoresOf(const std::vector<rules::TrendPoint>& days)
{
    std::vector<rules::DayScore> scores;
    scores.reserve(days.size());
    for (const rules::TrendPoint& day : days)
        scores.push_back({day.start, day.highest}); // one a day: lowest and highest are the same
    return scores;
}

} // namespace

TrendNotices::TrendNotices(storage::Store& store, const Clock& clock, NoticeSources sources)
    : m_store(store),
      m_clock(clock),
      m_sources(sources)
{
}

Result<bool, DiaryError> TrendNotices::isDue(const NoticePlace& place)
{
    const auto wanted = isWanted(place.region);
    if (!wanted || !*wanted)
        return wanted;
    return judged(ZonedInstant{m_clock.now(), place.zone});
}

Result<bool, DiaryError> TrendNotices::isWanted(std::string_view region)
{
    if (!rules::mayNotifyIn(region))
        return false;
    return m_sources.policies.current().map([](const std::optional<ClinicPolicy>& policy) {
        return policy && policy->allowsTrendNotice;
    });
}

Result<bool, DiaryError> TrendNotices::judged(const ZonedInstant& now)
{
    const auto days =
        m_sources.diary.trend({LocalDay::min(), now.day()}, rules::TrendStep::Day).map(scoresOf);
    if (!days)
        return unexpected{days.error()};
    const auto sessions = m_sources.sessions.list();
    if (!sessions)
        return unexpected{sessions.error()};
    const auto totals = m_sources.questionnaires.list().map(
        [](const AnsweredList& list) { return phq9Totals(list.responses); });
    if (!totals)
        return unexpected{totals.error()};
    const auto shown = translated(storage::TrendNoticeStore{m_store.reader()}.last());
    if (!shown)
        return unexpected{shown.error()};
    return rules::isTrendNoticeDue(
        {.days = *days, .sessions = *sessions, .phq9 = *totals, .lastShown = *shown}, now);
}

Result<void, DiaryError> TrendNotices::markShown(const date::time_zone& zone)
{
    const ZonedInstant now{m_clock.now(), zone};
    return recordChange(m_store.writer(), {now.at()}, [&now](storage::Database& database) {
        return storage::TrendNoticeStore{database}.insert(now.day(), now.at());
    });
}

Result<std::optional<LocalDay>, DiaryError> TrendNotices::lastShown()
{
    return translated(storage::TrendNoticeStore{m_store.reader()}.last())
        .map([](const std::optional<rules::ShownNotice>& shown) {
            return shown ? std::optional{shown->day} : std::nullopt;
        });
}

} // namespace homeward::services
