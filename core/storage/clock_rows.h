#pragma once

#include "core/base/clock_reading.h"
#include "core/storage/rows.h"

/// How moments look in the database: three columns each.
namespace homeward::storage {

/// Reads the columns at, zone, utc_offset from `column` on.
inline ZonedInstant momentOf(const Statement& row, int column)
{
    return {instantOf(row.integer(column)), row.text(column + 1),
            std::chrono::seconds{row.integer(column + 2)}};
}

/// Reads the columns recorded_at, boot, since_boot_ms from `column` on.
inline ClockReading readingOf(const Statement& row, int column)
{
    return {.wall = instantOf(row.integer(column)),
            .boot = row.text(column + 1),
            .sinceBoot = std::chrono::milliseconds{row.integer(column + 2)}};
}

} // namespace homeward::storage
