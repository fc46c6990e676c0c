#pragma once

#include "core/services/import/import_fields.h"

#include <date/tz.h>

#include <set>

namespace homeward::services {

/// The export of the mood diary Daylio: full_date, time, mood, and if they are there activities,
/// note_title and note; other columns are passed over. Its times are readings of a wall clock, with
/// or without am and pm; its five moods become the middles of five equal parts of our scale.
class DaylioExport final : public ImportFormat {
public:
    /// The times are meant in `zone`, which must outlive this. `more` are words for moods that the
    /// person made up or renamed, or Daylio's own in another language; the last of a word counts.
    DaylioExport(const date::time_zone& zone, const std::vector<MoodWord>& more);

    /// Whether such an export begins with these names.
    static bool isNamedBy(const Fields& names);

    ImportKind kind() const override { return ImportKind::Daylio; }
    bool takeNames(const Fields& names) override;
    [[nodiscard]] Result<ImportRow, RowFault> rowOf(const Fields& fields,
                                                    const ClockReading& now) override;
    std::vector<MoodWord> words() const override { return m_words; }
    std::vector<std::string> unknownWords() const override;

private:
    [[nodiscard]] Result<Score, RowFault> scoreOf(const std::string& word);
    [[nodiscard]] Result<MoodReading, RowFault> readingOf(const Fields& fields);

    const date::time_zone& m_zone;
    std::vector<MoodWord> m_words; ///< in lower case
    std::set<std::string> m_unknown;
    Column m_date;
    Column m_time;
    Column m_mood;
    Column m_activities;
    Column m_title;
    Column m_note;
};

} // namespace homeward::services
