#include "qml/support/moment_text.h"
#include "qml/trends/trend_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <map>
#include <optional>

namespace homeward::ui {

namespace {

struct MoodWords {
    Q_DECLARE_TR_FUNCTIONS(MoodWords)
};

constexpr date::days kWeek{7};

/// Lowest and highest score, and the number of days.
struct MoodSpread {
    int lowest;
    int highest;
    int days;
};

std::optional<MoodSpread> spreadOf(const TrendsReading& reading, LocalDay first, LocalDay last)
{
    std::optional<MoodSpread> spread;
    for (const rules::TrendPoint& day : reading.days) {
        if (day.start < first || day.start > last)
            continue;
        const int score = day.highest.value();
        if (!spread)
            spread = MoodSpread{score, score, 0};
        spread->lowest = std::min(spread->lowest, score);
        spread->highest = std::max(spread->highest, score);
        ++spread->days;
    }
    return spread;
}

QString spreadText(const std::optional<MoodSpread>& spread)
{
    if (!spread)
        return MoodWords::tr("no entry");
    if (spread->lowest == spread->highest)
        return QString::number(spread->lowest);
    return MoodWords::tr("between %1 and %2").arg(spread->lowest).arg(spread->highest);
}

QString dateText(LocalDay day, bool withYear)
{
    return QLocale().toString(QDate{1970, 1, 1}.addDays(day.time_since_epoch().count()),
                              withYear ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM"));
}

/// "Last 4 weeks", or from when to when.
QString windowName(const TrendWindow& window)
{
    if (!window.endsToday())
        return MoodWords::tr("%1 to %2").arg(firstDateText(window), lastDateText(window));
    switch (window.range()) {
    case TrendWindow::FourWeeks:
        return MoodWords::tr("Last 4 weeks");
    case TrendWindow::ThreeMonths:
        return MoodWords::tr("Last 3 months");
    case TrendWindow::Year:
        return MoodWords::tr("Last year");
    case TrendWindow::All:
        break;
    }
    return MoodWords::tr("All");
}

bool needsYear(const TrendWindow& window)
{
    const auto yearOf = [](LocalDay day) { return date::year_month_day{day}.year(); };
    return yearOf(window.firstDay()) != yearOf(window.today());
}

/// The sessions by day, each with its number.
std::map<LocalDay, QString> sessionsIn(const TrendsReading& reading, const TrendWindow& window)
{
    std::map<LocalDay, QString> sessions;
    int number = 0;
    for (const TreatmentSession& session : reading.sessions) {
        ++number;
        const LocalDay day = dayOfSession(session);
        if (day < window.firstDay() || day > window.lastDay())
            continue;
        const QString text = session.plan.kind == SessionKind::Booster
            ? MoodWords::tr("%1, booster").arg(number)
            : QString::number(number);
        QString& all = sessions[day];
        all = all.isEmpty() ? text : MoodWords::tr("%1; %2").arg(all, text);
    }
    return sessions;
}

TableLine moodLine(LocalDay day, std::optional<int> score, const QString& session)
{
    TableLine line{.first = shortDayText(day),
                   .second = score ? QString::number(*score) : MoodWords::tr("No entry"),
                   .third = session,
                   .spoken = {}};
    line.spoken = score ? MoodWords::tr("%1, mood %2 of 10").arg(line.first, line.second)
                        : MoodWords::tr("%1, no entry").arg(line.first);
    if (!session.isEmpty())
        line.spoken = MoodWords::tr("%1, session %2").arg(line.spoken, session);
    return line;
}

} // namespace

QString moodSentence(const TrendsReading& reading, const TrendWindow& window)
{
    QString whole = MoodWords::tr("%1: %2.").arg(
        windowName(window), spreadText(spreadOf(reading, window.firstDay(), window.lastDay())));
    if (!window.endsToday())
        return whole;
    const LocalDay today = window.today();
    const QString lately = spreadText(spreadOf(reading, today - kWeek + date::days{1}, today));
    return MoodWords::tr("Last 7 days: %1. %2").arg(lately, whole);
}

QString moodDetail(const TrendsReading& reading, const TrendWindow& window)
{
    const auto spread = spreadOf(reading, window.firstDay(), window.lastDay());
    const int days = spread ? spread->days : 0;
    QString text = days == 1 ? MoodWords::tr("1 day with an entry.")
                             : MoodWords::tr("%1 days with an entry.").arg(days);
    const auto sessions = sessionsIn(reading, window);
    if (sessions.empty())
        return MoodWords::tr("%1 No session.").arg(text);
    constexpr std::size_t kMostSpoken = 6;
    if (sessions.size() > kMostSpoken)
        return MoodWords::tr("%1 %2 sessions, the last on %3.")
            .arg(text, QString::number(sessions.size()), briefDayText(sessions.rbegin()->first));
    for (const auto& [day, number] : sessions)
        text = MoodWords::tr("%1 Session %2 on %3.").arg(text, number, briefDayText(day));
    return text;
}

std::vector<TableLine> moodTable(const TrendsReading& reading, const TrendWindow& window)
{
    const auto sessions = sessionsIn(reading, window);
    std::map<LocalDay, std::optional<int>> scores;
    for (const auto& [day, number] : sessions)
        scores[day] = std::nullopt;
    for (const rules::TrendPoint& day : reading.days)
        if (day.start >= window.firstDay() && day.start <= window.lastDay())
            scores[day.start] = day.highest.value();
    std::vector<TableLine> lines;
    lines.reserve(scores.size());
    for (const auto& [day, score] : scores) {
        const auto session = sessions.find(day);
        lines.push_back(
            moodLine(day, score, session == sessions.end() ? QString{} : session->second));
    }
    std::ranges::reverse(lines);
    return lines;
}

QString firstDateText(const TrendWindow& window)
{
    return dateText(window.firstDay(), needsYear(window));
}

QString lastDateText(const TrendWindow& window)
{
    return window.endsToday() ? MoodWords::tr("Today")
                              : dateText(window.lastDay(), needsYear(window));
}

} // namespace homeward::ui
