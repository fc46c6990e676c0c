#include "core/storage/heart_rate_blob.h"

#include "core/storage/heart_rate_blob_parts.h"

namespace homeward::storage {

namespace {

constexpr std::uint8_t kHasTimes = 1;
constexpr std::uint8_t kHasHalfBytes = 2;

/// What stands ahead of the samples.
struct BlobHead {
    std::uint8_t kind;
    std::size_t count;
};

Result<BlobHead, BlobError> headOf(PackedReader& reader)
{
    const auto kind = reader.byte();
    const auto count = kind ? reader.varint() : std::nullopt;
    if (!count)
        return unexpected{BlobError::Short};
    if ((*kind & ~(kHasTimes | kHasHalfBytes)) != 0)
        return unexpected{BlobError::UnknownKind};
    // Each rate takes half a byte at least: nobody makes us allocate what was not sent.
    if (*count == 0 || *count > kMostSamplesInAMinute || *count > 2 * reader.left())
        return unexpected{BlobError::Count};
    return BlobHead{*kind, *count};
}

Result<void, BlobError> readParts(PackedReader& reader, std::uint8_t kind,
                                  std::span<MinuteSample> samples)
{
    const auto times = readTimeGrid(reader);
    if (!times)
        return unexpected{times.error()};
    if (const auto read = readContacts(reader, samples); !read)
        return read;
    const auto timed =
        (kind & kHasTimes) != 0 ? readTimes(reader, *times, samples) : spreadTimes(*times, samples);
    if (!timed)
        return timed;
    return (kind & kHasHalfBytes) != 0 ? readHalfByteRates(reader, samples)
                                       : readVarintRates(reader, samples);
}

} // namespace

std::vector<std::byte> encodeMinute(std::span<const MinuteSample> samples)
{
    const TimeGrid grid = timeGridOf(samples);
    const PackedBytes halfBytes = halfByteRates(samples);
    const PackedBytes varints = varintRates(samples);
    const bool isHalf = halfBytes.size() < varints.size();
    const bool isFixed = isOnGrid(grid, samples);

    PackedBytes blob;
    blob.push_back(std::byte((isFixed ? 0U : kHasTimes) | (isHalf ? kHasHalfBytes : 0U)));
    appendVarint(blob, static_cast<std::uint32_t>(samples.size()));
    appendVarint(blob, grid.first);
    appendVarint(blob, grid.step);
    appendContacts(blob, samples);
    if (!isFixed)
        appendTimes(blob, grid, samples);
    const PackedBytes& rates = isHalf ? halfBytes : varints;
    blob.insert(blob.end(), rates.begin(), rates.end());
    return blob;
}

Result<std::vector<MinuteSample>, BlobError> decodeMinute(std::span<const std::byte> blob)
{
    PackedReader reader{blob};
    const auto head = headOf(reader);
    if (!head)
        return unexpected{head.error()};
    std::vector<MinuteSample> samples(head->count);
    if (const auto read = readParts(reader, head->kind, samples); !read)
        return unexpected{read.error()};
    if (reader.left() != 0)
        return unexpected{BlobError::Trailing};
    return samples;
}

} // namespace homeward::storage
