#pragma once

#include "core/base/clock_reading.h"
#include "core/base/result.h"
#include "core/model/diary_entry.h"
#include "core/model/heart_rate.h"
#include "core/model/mood_entry.h"
#include "core/model/questionnaire_response.h"
#include "core/model/side_effect.h"
#include "core/model/treatment_session.h"
#include "core/model/vital_signs.h"
#include "core/services/import/import_key.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace homeward::services {

/// What the rows of a file are.
enum class ImportKind : std::uint8_t {
    CheckIns,
    Questionnaires,
    SideEffects,
    VitalSigns,
    HeartRates,
    Sessions,
    DiaryEntries,
    Daylio, ///< check-ins of that program
};

/// Why one row of a file is left out.
enum class RowFault : std::uint8_t {
    Quotes,
    TooLong,
    NotUtf8,
    Columns, ///< another number of fields than the first line
    Id,
    Time,
    Zone,
    InTheFuture,
    Score,
    Energy,
    Sleep,
    Note,
    UnknownMood, ///< a word that nobody has given a score
    Instrument, ///< a questionnaire, or a version of one, that is not known here
    Answers, ///< one that the item does not offer, none at all, or one too many
    Effect, ///< is not of the checklist
    Severity,
    Vitals, ///< no numbers that vital signs can be
    HeartRate, ///< not a whole number that a rate can be
    Rest, ///< some of the three numbers of a guided reading, or none that they can be
    SinceDosing, ///< no number of minutes
    Words, ///< a name or a place that is too long, or has a NUL character
    NoSession, ///< its session is not on record: sessions come in first
    Route,
    SessionKind, ///< neither of the first course nor a booster
    Length, ///< of the dosing
    Overlaps, ///< planned for a time that another session has
    Steps, ///< in an order in which they cannot happen, or other ones than the status says
    Stage,
    Text, ///< of a diary entry: empty, too long, or with a NUL character
};

/// A record as a row of a file has it. Its id counts if the row says so.
using ImportedRecord = std::variant<MoodEntry, QuestionnaireResponse, SideEffectReport,
                                    VitalsRecord, TreatmentSession, DiaryEntry, HeartRateReading>;

/// A row of a file as a record.
struct ImportRow {
    ImportKey key;
    bool hasId; ///< one of ours; else the record gets a new one
    ImportedRecord record; ///< written down now
    bool wasShared = false; ///< a diary entry, where it comes from
};

/// A word of another program, and the score that it is read as.
struct MoodWord {
    std::string word;
    Score score;

    friend bool operator==(const MoodWord&, const MoodWord&) = default;
};

/// How the rows of one kind of file are read.
class ImportFormat {
public:
    using Fields = std::vector<std::string>;

    virtual ~ImportFormat() = default;

    virtual ImportKind kind() const = 0;

    /// The first line of a file; false if it is not one of this kind.
    virtual bool takeNames(const Fields& names) = 0;

    /// A later line, of as many fields as the first, read at `now`.
    [[nodiscard]] virtual Result<ImportRow, RowFault> rowOf(const Fields& fields,
                                                            const ClockReading& now) = 0;

    /// What words mean, for the person to look at. Empty where there are none.
    virtual std::vector<MoodWord> words() const { return {}; }

    /// Words that were met and have no score, at most a few.
    virtual std::vector<std::string> unknownWords() const { return {}; }
};

} // namespace homeward::services
