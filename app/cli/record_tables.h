#pragma once

#include "app/cli/failure.h"
#include "core/services/profile.h"
#include "sync/fhir/bundle.h"

#include <cstddef>
#include <string>
#include <string_view>

/// What of a diary goes into a file for other programs: the records of a span of local days.
namespace homeward::cli {

/// A table, and how many records it holds.
struct Table {
    std::string csv;
    std::size_t records;
    std::size_t unreadable = 0; ///< records of that kind on record, of any day, that are not in it
};

/// Records for a bundle.
struct BundledRecords {
    fhir::Records records;
    std::size_t unreadable = 0; ///< questionnaires on record, of any day, that are not in it
};

/// "moods", "questionnaires", ...: what `--kind` takes, in the order in which help names them.
inline constexpr std::string_view kTableKinds =
    "moods|questionnaires|side-effects|vitals|heart-rate|sessions|diary";

bool isTableKind(std::string_view kind);

/// `kind` is one of them. Oldest first.
[[nodiscard]] Result<Table, Failure> tableOf(std::string_view kind, services::Profile& profile,
                                             const storage::DayRange& days);

/// What a clinic may be given: no note of a check-in, no diary entry that is not shared.
[[nodiscard]] Result<BundledRecords, Failure> recordsFor(services::Profile& profile,
                                                         const storage::DayRange& days);

} // namespace homeward::cli
