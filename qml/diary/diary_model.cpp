#include "qml/diary/diary_model.h"

#include "qml/support/moment_text.h"

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr qsizetype kExcerptLength = 240; // three lines on a phone; the page cuts the rest

QString excerptOf(const MoodEntry& entry)
{
    if (!entry.reading.note)
        return {};
    const auto& text = entry.reading.note->text();
    // Four bytes a character at most, so that a huge note is not converted as a whole.
    return QString::fromUtf8(
               text.data(),
               std::min<qsizetype>(static_cast<qsizetype>(text.size()), 4 * kExcerptLength))
        .left(kExcerptLength);
}

} // namespace

DiaryRow rowOf(const services::DayView& day)
{
    DiaryRow row = rowOf(day.counted());
    row.entries = static_cast<int>(day.entries.size());
    const auto lastNote =
        std::ranges::find_if(day.entries.rbegin(), day.entries.rend(),
                             [](const MoodEntry& entry) { return entry.reading.note.has_value(); });
    if (lastNote != day.entries.rend())
        row.note = excerptOf(*lastNote);
    return row;
}

DiaryRow rowOf(const MoodEntry& hit)
{
    return {.day = hit.moment.day(),
            .entryId = QString::fromStdString(hit.id.text()),
            .title = shortDayText(hit.moment.day()),
            .note = excerptOf(hit),
            .score = hit.reading.score.value(),
            .entries = 1};
}

QHash<int, QByteArray> DiaryModel::roleNames() const
{
    return {{DayRole, "day"},   {EntryIdRole, "entryId"}, {TitleRole, "title"},
            {NoteRole, "note"}, {ScoreRole, "score"},     {EntriesRole, "entries"}};
}

QVariant DiaryModel::valueOf(const DiaryRow& row, int role) const
{
    switch (role) {
    case DayRole:
        return row.day.time_since_epoch().count();
    case EntryIdRole:
        return row.entryId;
    case TitleRole:
        return row.title;
    case NoteRole:
        return row.note;
    case ScoreRole:
        return row.score;
    case EntriesRole:
        return row.entries;
    default:
        return {};
    }
}

} // namespace homeward::ui
