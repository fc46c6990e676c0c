#include "qml/plan/course_date_model.h"

#include "qml/plan/session_words.h"
#include "qml/support/local_moment.h"

#include <algorithm>

namespace homeward::ui {

namespace {

QString noteOf(const std::vector<CourseDate>& dates, const CourseDate& date,
               const ZonedInstant& start, const ZonedInstant& now)
{
    if (start.at() < now.at())
        return CourseDateModel::tr("This time has passed.");
    const auto onThatDay =
        std::ranges::count(dates, date.day, [](const CourseDate& other) { return other.day; });
    return onThatDay > 1 ? CourseDateModel::tr("Two are on this day.") : QString{};
}

} // namespace

std::vector<CourseDateRow> courseDateRows(const std::vector<CourseDate>& dates,
                                          const ZonedInstant& now)
{
    std::vector<CourseDateRow> rows;
    for (const CourseDate& date : dates) {
        const ZonedInstant start = momentAt(localTimeOf(date.day, date.minutes), now);
        rows.push_back(
            {.title = sessionTimeText(start, now),
             .caption = CourseDateModel::tr("%1 of %2").arg(rows.size() + 1).arg(dates.size()),
             .note = noteOf(dates, date, start, now)});
    }
    return rows;
}

QHash<int, QByteArray> CourseDateModel::roleNames() const
{
    return {{TitleRole, "title"}, {CaptionRole, "caption"}, {NoteRole, "note"}};
}

QVariant CourseDateModel::valueOf(const CourseDateRow& row, int role) const
{
    switch (role) {
    case TitleRole:
        return row.title;
    case CaptionRole:
        return row.caption;
    case NoteRole:
        return row.note;
    default:
        return {};
    }
}

} // namespace homeward::ui
