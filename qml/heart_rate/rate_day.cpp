#include "qml/heart_rate/rate_day.h"

#include "qml/heart_rate/reading_words.h"
#include "qml/heart_rate/sensor_words.h"
#include "qml/support/moment_text.h"
#include "qml/trends/trends_reading.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <map>
#include <utility>

namespace homeward::ui {

using services::DiaryError;
using services::Profile;

namespace {

/// The context of these words in the catalogues.
class RateDayWords {
    Q_DECLARE_TR_FUNCTIONS(RateDayWords)
};

using ByDay = std::map<LocalDay, RateDay, std::greater<>>;

Result<std::vector<NumberedSession>, DiaryError> sessionsHeld(Profile& profile)
{
    auto sessions = profile.sessions().list();
    if (!sessions)
        return unexpected{sessions.error()};
    std::erase_if(*sessions, [](const TreatmentSession& session) {
        return !session.started || session.cancelled;
    });
    std::ranges::stable_sort(*sessions, {},
                             [](const TreatmentSession& session) { return session.started->at; });
    std::vector<NumberedSession> numbered;
    for (TreatmentSession& session : *sessions)
        numbered.push_back({static_cast<int>(numbered.size()) + 1, std::move(session)});
    return numbered;
}

RateDay& dayIn(ByDay& days, LocalDay day)
{
    return days.try_emplace(day, RateDay{.day = day}).first->second;
}

void markSessions(ByDay& days, const std::vector<NumberedSession>& sessions)
{
    for (const NumberedSession& one : sessions)
        if (const auto found = days.find(dayOfSession(one.session)); found != days.end())
            found->second.sessions.push_back(one);
}

std::vector<RateDay> inOrder(ByDay days)
{
    std::vector<RateDay> list;
    for (auto& entry : days) {
        std::ranges::reverse(entry.second.readings); // both come newest first
        std::ranges::reverse(entry.second.recordings);
        list.push_back(std::move(entry.second));
    }
    return list;
}

ZonedInstant endOf(const HeartRateRecording& recording)
{
    using std::chrono::duration_cast;
    using std::chrono::seconds;
    return onClockOf(recording.start,
                     recording.start.at() + duration_cast<seconds>(*recording.length));
}

Line lineOf(const HeartRateReading& reading)
{
    return {.glyph = QStringLiteral("heart-pulse"),
            .title = readingText(reading),
            .detail = qualityText(reading)};
}

Line lineOf(const HeartRateRecording& recording)
{
    const QString start = timeText(recording.start);
    QStringList parts{sensorName(recording.sensor.name) + u'.'};
    if (recording.gaps > 0)
        parts << RateDayWords::tr("%n gaps.", nullptr, recording.gaps);
    return {.glyph = QStringLiteral("chart-spline"),
            .title = recording.length
                ? RateDayWords::tr("Recorded from %1 to %2.").arg(start, timeText(endOf(recording)))
                : RateDayWords::tr("Recording since %1.").arg(start),
            .detail = parts.join(u' ')};
}

QString restText(const RateDay& day)
{
    QStringList rates;
    for (const HeartRateReading& reading : day.readings)
        if (reading.isResting())
            rates << QString::number(reading.bpm);
    return rates.isEmpty()
        ? QString{}
        : RateDayWords::tr("At rest: %1.").arg(QLocale{}.createSeparatedList(rates));
}

QString typedText(const RateDay& day)
{
    QStringList rates;
    for (const HeartRateReading& reading : day.readings)
        if (!reading.isResting())
            rates << QString::number(reading.bpm);
    return rates.isEmpty()
        ? QString{}
        : RateDayWords::tr("Written down: %1.").arg(QLocale{}.createSeparatedList(rates));
}

QString recordedText(const RateDay& day)
{
    std::chrono::milliseconds all{};
    for (const HeartRateRecording& recording : day.recordings)
        all += recording.length.value_or(std::chrono::milliseconds{});
    return day.recordings.empty() ? QString{}
                                  : RateDayWords::tr("Recorded: %1.").arg(lengthText(all));
}

} // namespace

Result<std::vector<RateDay>, DiaryError> readRateDays(Profile& profile)
{
    const auto readings = profile.heartRate().readings();
    if (!readings)
        return unexpected{readings.error()};
    const auto recordings = profile.heartRate().recordings();
    if (!recordings)
        return unexpected{recordings.error()};
    const auto sessions = sessionsHeld(profile);
    if (!sessions)
        return unexpected{sessions.error()};
    ByDay days;
    for (const HeartRateReading& reading : *readings)
        dayIn(days, reading.moment.day()).readings.push_back(reading);
    for (const HeartRateRecording& recording : *recordings)
        dayIn(days, recording.start.day()).recordings.push_back(recording);
    markSessions(days, *sessions);
    return inOrder(std::move(days));
}

QString dayText(const RateDay& day)
{
    QStringList parts{restText(day), typedText(day), recordedText(day)};
    parts.removeAll(QString{});
    return parts.join(u' ');
}

QString sessionsText(const RateDay& day)
{
    QStringList numbers;
    for (const NumberedSession& one : day.sessions)
        numbers << RateDayWords::tr("Session %1").arg(one.number);
    return QLocale{}.createSeparatedList(numbers);
}

std::vector<Line> linesOf(const RateDay& day)
{
    std::vector<std::pair<Instant, Line>> lines;
    for (const HeartRateReading& reading : day.readings)
        lines.emplace_back(reading.moment.at(), lineOf(reading));
    for (const HeartRateRecording& recording : day.recordings)
        lines.emplace_back(recording.start.at(), lineOf(recording));
    std::ranges::stable_sort(lines, {}, &std::pair<Instant, Line>::first);
    std::vector<Line> ordered;
    ordered.reserve(lines.size());
    for (auto& line : lines)
        ordered.push_back(std::move(line.second));
    return ordered;
}

} // namespace homeward::ui
