#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/services/import_format.h"
#include "core/services/problem.h"
#include "core/storage/store.h"

#include <cstdint>
#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace homeward::services {

/// Why a file was not taken in at all.
enum class ImportError : std::uint8_t {
    Unreadable,
    NotUtf8Text, ///< UTF-16, or no text
    Empty,
    OtherNames, ///< its first line is not that of such a file
};

/// A row that was left out.
struct BadRow {
    std::int64_t line; ///< of the file
    RowFault fault;

    friend bool operator==(const BadRow&, const BadRow&) = default;
};

/// What a file holds, seen from what is on record: before it is taken in, or after.
struct ImportPreview {
    static constexpr std::size_t kMostBadRows = 100; ///< that are named; all are counted

    std::int64_t fresh = 0;
    std::int64_t alreadyHere = 0; ///< on record, or the same as a row before in this file
    std::int64_t bad = 0;
    std::vector<BadRow> badRows = {}; ///< the first of them
    std::optional<LocalDay> first = {}; ///< of the fresh ones
    std::optional<LocalDay> last = {};
    std::vector<MoodWord> words = {}; ///< how words of another program were read
    std::vector<std::string> unknownWords = {};

    friend bool operator==(const ImportPreview&, const ImportPreview&) = default;
};

/// Takes check-ins in from files. A row that was taken in once never is again: not if the entry was
/// corrected or taken back since, and not under another file name. Rows that cannot be read are
/// left out and named; the rest goes in as one change, or not at all.
///
/// Lives on the thread of its store. Who shows the diary reads it anew afterwards.
class MoodImport {
public:
    /// All three must outlive this.
    MoodImport(storage::Store& store, const Clock& clock, Random& random);

    /// What `apply` would say. Writes nothing.
    [[nodiscard]] Result<ImportPreview, Problem<ImportError>> preview(std::istream& file,
                                                                      ImportFormat& format);

    [[nodiscard]] Result<ImportPreview, Problem<ImportError>> apply(std::istream& file,
                                                                    ImportFormat& format);

private:
    storage::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
};

} // namespace homeward::services
