#pragma once

#include "core/base/zoned_instant.h"
#include "core/services/import/import_format.h"

#include <cstdint>
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

    ImportKind kind;
    std::int64_t fresh = 0;
    std::int64_t alreadyHere = 0; ///< on record, or the same as a row before in this file
    std::int64_t bad = 0;
    std::int64_t madePrivate = 0; ///< fresh diary entries that were shared where they come from
    std::vector<BadRow> badRows = {}; ///< the first of them
    std::optional<LocalDay> first = {}; ///< of the fresh ones; of sessions, as planned
    std::optional<LocalDay> last = {};
    std::vector<MoodWord> words = {}; ///< how words of another program were read
    std::vector<std::string> unknownWords = {}; ///< that have no score, at most a few

    friend bool operator==(const ImportPreview&, const ImportPreview&) = default;
};

} // namespace homeward::services
