#include "qml/diary/diary_model.h"

#include "qml/diary/hit_text.h"
#include "qml/diary/writing_words.h"
#include "qml/support/moment_text.h"

#include <algorithm>

namespace homeward::ui {

DiaryRow rowOf(const services::DayView& day)
{
    const MoodEntry& counted = day.counted();
    const auto lastNote =
        std::ranges::find_if(day.entries.rbegin(), day.entries.rend(),
                             [](const MoodEntry& entry) { return entry.reading.note.has_value(); });
    return {.day = day.day,
            .entryId = QString::fromStdString(counted.id.text()),
            .title = shortDayText(day.day),
            .note = lastNote == day.entries.rend() ? QString{}
                                                   : firstWords(lastNote->reading.note->text()),
            .score = counted.reading.score.value(),
            .entries = static_cast<int>(day.entries.size())};
}

DiaryRow rowOf(const MoodEntry& hit, const QString& words)
{
    const auto& note = hit.reading.note;
    const Excerpt excerpt = note ? excerptAround(note->text(), words) : Excerpt{};
    return {.day = hit.moment.day(),
            .entryId = QString::fromStdString(hit.id.text()),
            .title = shortDayText(hit.moment.day()),
            .note = excerpt.plain,
            .marked = excerpt.marked,
            .score = hit.reading.score.value()};
}

DiaryRow rowOf(const DiaryEntry& entry, int number)
{
    return {.day = entry.moment.day(),
            .entryId = QString::fromStdString(entry.id.text()),
            .title = writingTitle(entry.moment.day(), entry.stage, number),
            .note = firstWords(entry.text.text()),
            .isShared = entry.isShared};
}

DiaryRow rowOf(const DiaryDraft& draft, int number)
{
    return {.day = draft.moment.day(),
            .entryId = QString::fromStdString(draft.entry.text()),
            .title = writingTitle(draft.moment.day(), draft.stage, number),
            .note = firstWords(draft.text)};
}

DiaryRow rowOf(const services::DiaryHit& hit, int number)
{
    DiaryRow row = rowOf(hit.entry, number);
    const Excerpt excerpt = excerptOf(hit);
    row.note = excerpt.plain;
    row.marked = excerpt.marked;
    return row;
}

QHash<int, QByteArray> DiaryModel::roleNames() const
{
    return {{DayRole, "day"},         {EntryIdRole, "entryId"},     {TitleRole, "title"},
            {NoteRole, "note"},       {MarkedRole, "marked"},       {ScoreRole, "score"},
            {EntriesRole, "entries"}, {IsWritingRole, "isWriting"}, {IsSharedRole, "isShared"}};
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
    case MarkedRole:
        return row.marked;
    case ScoreRole:
        return row.score;
    case EntriesRole:
        return row.entries;
    case IsWritingRole:
        return row.isWriting();
    case IsSharedRole:
        return row.isShared;
    default:
        return {};
    }
}

} // namespace homeward::ui
