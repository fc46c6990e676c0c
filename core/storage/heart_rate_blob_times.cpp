#include "core/storage/heart_rate_blob_parts.h"

#include <algorithm>

namespace homeward::storage {

namespace {

bool isInMinute(std::int64_t tick)
{
    return tick >= 0 && tick < kTicksInAMinute;
}

} // namespace

TimeGrid timeGridOf(std::span<const MinuteSample> samples)
{
    const std::uint32_t first = samples.front().tick;
    if (samples.size() == 1)
        return {first, 0};
    const auto steps = static_cast<std::uint32_t>(samples.size() - 1);
    return {first, (samples.back().tick - first + steps / 2) / steps};
}

bool isOnGrid(const TimeGrid& grid, std::span<const MinuteSample> samples)
{
    std::uint32_t expected = grid.first;
    return std::ranges::all_of(samples, [&](const MinuteSample& sample) {
        const bool is = sample.tick == expected;
        expected += grid.step;
        return is;
    });
}

void appendTimes(PackedBytes& bytes, const TimeGrid& grid, std::span<const MinuteSample> samples)
{
    for (std::size_t i = 1; i < samples.size(); ++i) {
        const int step = samples[i].tick - samples[i - 1].tick;
        appendVarint(bytes, zigzag(step - static_cast<int>(grid.step)));
    }
}

Result<TimeGrid, BlobError> readTimeGrid(PackedReader& reader)
{
    const auto first = reader.varint();
    const auto step = first ? reader.varint() : std::nullopt;
    if (!step)
        return unexpected{BlobError::Short};
    if (!isInMinute(*first) || !isInMinute(*step))
        return unexpected{BlobError::Time};
    return TimeGrid{*first, *step};
}

PartRead readTimes(PackedReader& reader, const TimeGrid& grid, std::span<MinuteSample> samples)
{
    std::int64_t tick = grid.first;
    samples.front().tick = static_cast<std::uint16_t>(tick);
    for (MinuteSample& sample : samples.subspan(1)) {
        const auto change = reader.varint();
        if (!change)
            return unexpected{BlobError::Short};
        const std::int64_t step = std::int64_t{grid.step} + unzigzag(*change);
        tick += step;
        if (step < 0 || !isInMinute(tick))
            return unexpected{BlobError::Time};
        sample.tick = static_cast<std::uint16_t>(tick);
    }
    return {};
}

PartRead spreadTimes(const TimeGrid& grid, std::span<MinuteSample> samples)
{
    std::int64_t tick = grid.first;
    for (MinuteSample& sample : samples) {
        if (!isInMinute(tick))
            return unexpected{BlobError::Time};
        sample.tick = static_cast<std::uint16_t>(tick);
        tick += grid.step;
    }
    return {};
}

} // namespace homeward::storage
