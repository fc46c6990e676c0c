#include "qml/diary/day_model.h"

#include "qml/support/moment_text.h"

#include <QLocale>
#include <QStringList>

namespace homeward::ui {

namespace {

QString detailOf(const MoodReading& reading)
{
    QStringList parts;
    if (reading.energy)
        parts << DayModel::tr("Energy %1.").arg(reading.energy->value());
    if (reading.sleep) {
        const double hours = static_cast<double>(reading.sleep->duration().count()) / 60;
        parts << DayModel::tr("Slept %1 hours.").arg(QLocale().toString(hours, 'g', 4));
    }
    return parts.join(u' ');
}

DayRow dayRowOf(const MoodEntry& entry, bool counts, const ZonedInstant& now)
{
    const auto& note = entry.reading.note;
    return {.entryId = QString::fromStdString(entry.id.text()),
            .time = timeAndPlaceText(entry.moment, now),
            .score = entry.reading.score.value(),
            .detail = detailOf(entry.reading),
            .note = note ? QString::fromStdString(note->text()) : QString{},
            .counts = counts};
}

} // namespace

void DayModel::show(const services::DayView& day, const ZonedInstant& now)
{
    std::vector<DayRow> rows;
    for (auto entry = day.entries.rbegin(); entry != day.entries.rend(); ++entry)
        rows.push_back(dayRowOf(*entry, entry == day.entries.rbegin(), now));
    setRows(std::move(rows));
}

QHash<int, QByteArray> DayModel::roleNames() const
{
    return {{EntryIdRole, "entryId"}, {TimeRole, "time"}, {ScoreRole, "score"},
            {DetailRole, "detail"},   {NoteRole, "note"}, {CountsRole, "counts"}};
}

QVariant DayModel::valueOf(const DayRow& row, int role) const
{
    switch (role) {
    case EntryIdRole:
        return row.entryId;
    case TimeRole:
        return row.time;
    case ScoreRole:
        return row.score;
    case DetailRole:
        return row.detail;
    case NoteRole:
        return row.note;
    case CountsRole:
        return row.counts;
    default:
        return {};
    }
}

} // namespace homeward::ui
