#pragma once

#include "core/storage/heart_rate_blob.h"
#include "core/storage/packed_bytes.h"

/// The columns of a minute's blob, each both ways. For heart_rate_blob alone.
namespace homeward::storage {

/// Where samples would be if they came at equal steps. In kTick.
struct TimeGrid {
    std::uint32_t first;
    std::uint32_t step;
};

TimeGrid timeGridOf(std::span<const MinuteSample> samples);
bool isOnGrid(const TimeGrid& grid, std::span<const MinuteSample> samples);
void appendTimes(PackedBytes& bytes, const TimeGrid& grid, std::span<const MinuteSample> samples);

using PartRead = Result<void, BlobError>;

[[nodiscard]] Result<TimeGrid, BlobError> readTimeGrid(PackedReader& reader);
[[nodiscard]] PartRead readTimes(PackedReader& reader, const TimeGrid& grid,
                                 std::span<MinuteSample> samples);
[[nodiscard]] PartRead spreadTimes(const TimeGrid& grid, std::span<MinuteSample> samples);

void appendContacts(PackedBytes& bytes, std::span<const MinuteSample> samples);
[[nodiscard]] PartRead readContacts(PackedReader& reader, std::span<MinuteSample> samples);

PackedBytes varintRates(std::span<const MinuteSample> samples);
[[nodiscard]] PartRead readVarintRates(PackedReader& reader, std::span<MinuteSample> samples);

PackedBytes halfByteRates(std::span<const MinuteSample> samples);
[[nodiscard]] PartRead readHalfByteRates(PackedReader& reader, std::span<MinuteSample> samples);

} // namespace homeward::storage
