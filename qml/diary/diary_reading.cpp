#include "qml/diary/diary_reading.h"

#include "qml/plan/session_count.h"

#include <algorithm>
#include <iterator>

namespace homeward::ui {

namespace {

using services::DayView;
using services::DiaryError;
using services::DiaryHit;
using services::Profile;

/// Sessions by their numbers, as they stand now.
struct Numbers {
    std::vector<TreatmentSession> sessions;
    Instant now;

    int of(const std::optional<SessionId>& session) const
    {
        return session ? sessionNumber(sessions, *session, now) : 0;
    }
};

Result<Numbers, DiaryError> readNumbers(Profile& profile, Instant now)
{
    return profile.sessions().list().map([now](std::vector<TreatmentSession> sessions) {
        return Numbers{std::move(sessions), now};
    });
}

template <class Written>
DiaryRows rowsOf(const std::vector<Written>& written, const Numbers& numbers)
{
    DiaryRows rows;
    std::ranges::transform(written, std::back_inserter(rows), [&numbers](const Written& one) {
        return rowOf(one, numbers.of(one.session));
    });
    return rows;
}

DiaryRows rowsOf(const std::vector<DiaryHit>& hits, const Numbers& numbers)
{
    DiaryRows rows;
    std::ranges::transform(hits, std::back_inserter(rows), [&numbers](const DiaryHit& hit) {
        return rowOf(hit, numbers.of(hit.entry.session));
    });
    return rows;
}

/// Both are newest first, and so is what comes of them.
DiaryRows together(DiaryRows checkIns, DiaryRows writings)
{
    DiaryRows rows;
    std::ranges::merge(std::move(checkIns), std::move(writings), std::back_inserter(rows),
                       std::ranges::greater{}, &DiaryRow::day, &DiaryRow::day);
    return rows;
}

/// After the last row of either kind that is shown.
DiaryPlace placeAfter(const DiaryRows& rows, DiaryPlace place)
{
    for (const DiaryRow& row : rows)
        if (!row.isWriting())
            place.beforeDay = row.day;
        else if (const auto id = DiaryEntryId::parse(row.entryId.toStdString()))
            place.beforeEntry = *id;
    return place;
}

Result<DiaryRows, DiaryError> readCheckIns(Profile& profile, const DiaryQuestion& question)
{
    if (question.stage)
        return DiaryRows{};
    return profile.diary()
        .daysBefore(question.place.beforeDay, question.limit)
        .map([](const std::vector<DayView>& days) {
            DiaryRows rows;
            std::ranges::transform(days, std::back_inserter(rows),
                                   [](const DayView& day) { return rowOf(day); });
            return rows;
        });
}

Result<DiaryRows, DiaryError> findCheckIns(Profile& profile, const DiaryQuestion& question,
                                           const QString& words)
{
    if (question.stage)
        return DiaryRows{};
    return profile.diary()
        .search(words.toStdString(), question.limit)
        .map([&words](const std::vector<MoodEntry>& hits) {
            DiaryRows rows;
            std::ranges::transform(hits, std::back_inserter(rows),
                                   [&words](const MoodEntry& hit) { return rowOf(hit, words); });
            return rows;
        });
}

} // namespace

Result<DiaryStretch, DiaryError> readStretch(Profile& profile, const DiaryQuestion& question)
{
    const auto numbers = readNumbers(profile, question.now);
    auto checkIns = readCheckIns(profile, question);
    const auto written =
        profile.sessionDiary().list(question.stage, question.place.beforeEntry, question.limit);
    const auto drafts = profile.sessionDiary().drafts();
    if (!numbers || !checkIns)
        return unexpected{!numbers ? numbers.error() : checkIns.error()};
    if (!written || !drafts)
        return unexpected{!written ? written.error() : drafts.error()};
    DiaryRows rows = together(std::move(*checkIns), rowsOf(*written, *numbers));
    const bool hasMore = rows.size() >= static_cast<std::size_t>(question.limit);
    if (hasMore)
        rows.erase(rows.begin() + question.limit, rows.end());
    DiaryPlace next = placeAfter(rows, question.place);
    return DiaryStretch{std::move(rows), next, hasMore, rowsOf(*drafts, *numbers)};
}

Result<DiaryRows, DiaryError> findRows(Profile& profile, const DiaryQuestion& question,
                                       const QString& words)
{
    const auto numbers = readNumbers(profile, question.now);
    auto checkIns = findCheckIns(profile, question, words);
    auto hits = profile.sessionDiary().search(words.toStdString(), question.limit);
    if (!numbers || !checkIns)
        return unexpected{!numbers ? numbers.error() : checkIns.error()};
    if (!hits)
        return unexpected{hits.error()};
    if (question.stage)
        std::erase_if(
            *hits, [&question](const DiaryHit& hit) { return hit.entry.stage != *question.stage; });
    return together(std::move(*checkIns), rowsOf(*hits, *numbers));
}

Result<DiaryRows, DiaryError> readRowsOf(Profile& profile, const SessionId& session, Instant now)
{
    const auto numbers = readNumbers(profile, now);
    const auto entries = profile.sessionDiary().ofSession(session);
    if (!numbers || !entries)
        return unexpected{!numbers ? numbers.error() : entries.error()};
    return rowsOf(*entries, *numbers);
}

} // namespace homeward::ui
