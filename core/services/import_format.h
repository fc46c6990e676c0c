#pragma once

#include "core/base/result.h"
#include "core/model/mood_entry.h"
#include "core/services/import_key.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace homeward::services {

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
};

/// A row of a file as a check-in.
struct ImportRow {
    ImportKey key;
    std::optional<MoodEntryId> id; ///< if the row has one of ours
    ZonedInstant moment;
    MoodReading reading;
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

    /// The first line of a file; false if it is not one of this kind.
    virtual bool takeNames(const Fields& names) = 0;

    /// A later line, of as many fields as the first.
    [[nodiscard]] virtual Result<ImportRow, RowFault> rowOf(const Fields& fields) = 0;

    /// What words mean, for the person to look at. Empty where there are none.
    virtual std::vector<MoodWord> words() const { return {}; }

    /// Words that were met and have no score, at most a few.
    virtual std::vector<std::string> unknownWords() const { return {}; }
};

/// Where a column stands among the names of the first line; nothing if it is not there.
std::optional<std::size_t> columnOf(const ImportFormat::Fields& names, std::string_view name);

} // namespace homeward::services
