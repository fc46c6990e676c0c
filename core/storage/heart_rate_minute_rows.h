#pragma once

#include "core/storage/heart_rate_samples.h"
#include "core/storage/rows.h"

/// How the rows of heart_rate_minute are read.
namespace homeward::storage {

/// A minute of UTC, by its number since 1970.
struct MinuteNumber {
    std::int64_t value;

    std::int64_t hour() const { return std::chrono::floor<std::chrono::hours>(span()).count(); }
    std::int64_t day() const { return std::chrono::floor<std::chrono::days>(span()).count(); }
    std::chrono::minutes span() const { return std::chrono::minutes{value}; }

    std::size_t inHour() const ///< which of HourOfMinutes it is
    {
        return static_cast<std::size_t>((span() - std::chrono::hours{hour()}).count());
    }
    std::size_t hourInDay() const ///< which of DayOfHours its hour is
    {
        const auto hours = std::chrono::hours{hour()} - std::chrono::days{day()};
        return static_cast<std::size_t>(hours.count());
    }
};

/// A row, unpacked.
struct MinuteRow {
    std::int64_t place;
    std::vector<MinuteSample> samples;

    std::chrono::milliseconds momentOf(const MinuteSample& sample) const ///< since 1970
    {
        return minute().span() + sample.tick * kTick;
    }

    MinuteNumber minute() const
    {
        const auto inMinute = (place % kPlacesInAMinute + kPlacesInAMinute) % kPlacesInAMinute;
        return {(place - inMinute) / kPlacesInAMinute};
    }
};

/// The first place of the minute.
inline std::int64_t placeOf(Instant at)
{
    return std::chrono::floor<std::chrono::minutes>(at).time_since_epoch().count()
        * kPlacesInAMinute;
}

/// Reads the columns place and samples.
inline Row<MinuteRow> minuteRowOf(const Statement& row)
{
    auto samples = decodeMinute(row.blob(1));
    if (!samples)
        return unexpected{StorageError::Corrupt};
    return MinuteRow{.place = row.integer(0), .samples = std::move(*samples)};
}

} // namespace homeward::storage
