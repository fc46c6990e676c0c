#include "qml/plan/timeline.h"

#include "qml/plan/session_count.h"
#include "qml/plan/session_words.h"
#include "qml/support/local_moment.h"
#include "qml/support/moment_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>

namespace homeward::ui {

namespace {

/// Gives the words below a context for translators.
struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

TimelineMark markOf(const TreatmentSession& session, Instant now)
{
    switch (session.status()) {
    case SessionStatus::Planned:
        return hasLapsed(session, now) ? TimelineMark::Passed : TimelineMark::Coming;
    case SessionStatus::Cancelled:
        return TimelineMark::Cancelled;
    case SessionStatus::Discharged:
        return TimelineMark::Held;
    case SessionStatus::Started:
    case SessionStatus::DosingEnded:
    case SessionStatus::Observed:
        break;
    }
    return TimelineMark::Now;
}

QString movedText(const TreatmentSession& session)
{
    if (!session.movedFrom)
        return {};
    const ZonedInstant& before = *session.movedFrom;
    const bool isSameDay = before.day() == session.plan.start.day();
    return Timeline::tr("was %1").arg(isSameDay ? timeText(before) : briefDayText(before.day()));
}

QString statusOf(const TreatmentSession& session, TimelineMark mark)
{
    if (mark == TimelineMark::Coming)
        return Timeline::tr("Planned");
    return mark == TimelineMark::Passed ? QString{} : sessionStatusText(session.status());
}

/// Makes the rows one after the other, and counts on the way.
class Writer {
public:
    explicit Writer(const TimelineFacts& facts)
        : m_facts(facts),
          m_places(coursePlaces(facts.sessions, facts.courses))
    {
    }

    TimelineRow row(const TreatmentSession& session)
    {
        const TimelineMark mark = markOf(session, m_facts.now.at());
        const bool counts = mark != TimelineMark::Cancelled && mark != TimelineMark::Passed;
        m_number += counts ? 1 : 0;
        return {.sessionId = QString::fromStdString(session.id.text()),
                .title = sessionTimeText(session.plan.start, m_facts.now),
                .caption = caption(session, counts),
                .status = statusOf(session, mark),
                .mark = mark};
    }

private:
    QString name(const TreatmentSession& session, bool counts) const
    {
        if (const auto place = m_places.find(session.id); place != m_places.end())
            return Timeline::tr("Session %1 of %2")
                .arg(place->second.number)
                .arg(place->second.count);
        return counts ? Timeline::tr("Session %1").arg(m_number) : Timeline::tr("Session");
    }

    QString caption(const TreatmentSession& session, bool counts) const
    {
        const QString moved = movedText(session);
        const QString named = name(session, counts);
        return moved.isEmpty() ? named : Timeline::tr("%1, %2").arg(named, moved);
    }

    const TimelineFacts& m_facts;
    std::map<SessionId, CoursePlace> m_places;
    int m_number = 0;
};

/// A clinic that has seen the person since knows already.
void markQuestion(std::vector<TimelineRow>& rows)
{
    TimelineRow* question = nullptr;
    for (TimelineRow& row : rows) {
        if (row.mark == TimelineMark::Passed)
            question = &row;
        else if (row.mark == TimelineMark::Held)
            question = nullptr;
    }
    if (question)
        question->asksClinic = true;
}

TimelineRow todayRow(const ZonedInstant& now)
{
    return {.title = Timeline::tr("Today, %1").arg(briefDayText(now.day())),
            .mark = TimelineMark::Now};
}

} // namespace

std::vector<TimelineRow> timelineRows(const TimelineFacts& facts)
{
    if (facts.sessions.empty())
        return {};
    const Instant midnight = momentAt(LocalTime{facts.now.day()}, facts.now).at();
    Writer writer{facts};
    std::vector<TimelineRow> rows;
    for (const TreatmentSession& session : facts.sessions)
        rows.push_back(writer.row(session));
    markQuestion(rows);
    const auto firstFromToday =
        std::ranges::find_if(facts.sessions, [&](const TreatmentSession& session) {
            return session.plan.start.at() >= midnight;
        });
    rows.insert(rows.begin() + std::distance(facts.sessions.begin(), firstFromToday),
                todayRow(facts.now));
    return rows;
}

TimelinePart partOf(std::vector<TimelineRow> rows, const TimelineCut& cut)
{
    const auto today =
        std::ranges::find_if(rows, [](const TimelineRow& row) { return row.sessionId.isEmpty(); });
    if (today == rows.end())
        return {};
    const auto before = static_cast<std::size_t>(std::distance(rows.begin(), today));
    const std::size_t after = rows.size() - before - 1;
    const std::size_t hiddenEarlier = before - std::min(before, cut.earlier);
    const std::size_t hiddenLater = after - std::min(after, cut.later);
    rows.resize(rows.size() - hiddenLater);
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(hiddenEarlier));
    int place = 0;
    for (TimelineRow& row : rows)
        row.place = row.sessionId.isEmpty() ? -1 : place++;
    return {.rows = std::move(rows),
            .hiddenEarlier = static_cast<int>(hiddenEarlier),
            .hiddenLater = static_cast<int>(hiddenLater)};
}

} // namespace homeward::ui
