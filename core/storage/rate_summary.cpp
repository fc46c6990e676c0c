#include "core/storage/rate_summary.h"

#include "core/storage/packed_bytes.h"

namespace homeward::storage {

namespace {

/// The mean lies between the two, which are rates that a living heart can have.
bool isPossible(const RateSummary& summary)
{
    return isPlausibleRate(summary.lowest) && isPlausibleRate(summary.highest)
        && std::uint64_t{summary.lowest} * summary.valid <= summary.sum
        && summary.sum <= std::uint64_t{summary.highest} * summary.valid;
}

Result<RateSummary, BlobError> nextSummary(PackedReader& reader)
{
    RateSummary summary;
    const auto valid = reader.varint();
    if (!valid)
        return unexpected{BlobError::Short};
    if (*valid == 0)
        return summary;
    const auto lowest = reader.byte();
    const auto highest = lowest ? reader.byte() : std::nullopt;
    const auto sum = highest ? reader.varint() : std::nullopt;
    if (!sum)
        return unexpected{BlobError::Short};
    summary = {.valid = *valid, .sum = *sum, .lowest = *lowest, .highest = *highest};
    if (!isPossible(summary))
        return unexpected{BlobError::Rate};
    return summary;
}

} // namespace

RateSummary summaryOf(const MinuteSample& sample)
{
    if (!sample.isValid())
        return {};
    const auto rate = static_cast<std::uint8_t>(sample.bpm);
    return {.valid = 1, .sum = rate, .lowest = rate, .highest = rate};
}

RateSummary summaryOf(std::span<const MinuteSample> samples)
{
    RateSummary summary;
    for (const MinuteSample& sample : samples)
        summary.add(summaryOf(sample));
    return summary;
}

std::vector<std::byte> encodeSummaries(std::span<const RateSummary> summaries)
{
    PackedBytes bytes;
    for (const RateSummary& summary : summaries) {
        appendVarint(bytes, summary.valid);
        if (summary.valid == 0)
            continue;
        bytes.push_back(std::byte{summary.lowest});
        bytes.push_back(std::byte{summary.highest});
        appendVarint(bytes, summary.sum);
    }
    return bytes;
}

Result<void, BlobError> decodeSummaries(std::span<const std::byte> blob,
                                        std::span<RateSummary> summaries)
{
    PackedReader reader{blob};
    for (RateSummary& summary : summaries) {
        const auto next = nextSummary(reader);
        if (!next)
            return unexpected{next.error()};
        summary = *next;
    }
    if (reader.left() != 0)
        return unexpected{BlobError::Trailing};
    return {};
}

} // namespace homeward::storage
