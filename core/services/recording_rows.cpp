#include "core/services/recording_rows.h"

#include <algorithm>

namespace homeward::services {

namespace {

using std::chrono::milliseconds;
using storage::HeartRateSamples;
using storage::HeartRateStore;
using storage::KnownRecording;
using storage::StorageError;

milliseconds lastOf(const RecordedPart& part)
{
    milliseconds last = part.length.value_or(milliseconds{0});
    if (!part.samples.empty())
        last = std::max(last, part.samples.back().at);
    for (const HeartRateGap& gap : part.gaps)
        last = std::max(last, gap.until);
    return last;
}

/// Until when rows of a recording may lie.
Instant lastInstantOf(const storage::RecordingRow& recording, std::optional<milliseconds> length)
{
    const milliseconds longest = length.value_or(kLongestRecording);
    return recording.start + std::chrono::ceil<std::chrono::seconds>(longest);
}

} // namespace

Result<PartRows, StorageError> rowsOf(storage::Database& database, const KnownRecording& recording,
                                      const RecordedPart& part, Instant now)
{
    PartRows rows{.part = &part};
    HeartRateStore store{database};
    const auto isThere = store.hasPart(recording.row.seq, part.number);
    if (!isThere)
        return unexpected{isThere.error()};
    rows.isThere = *isThere;
    if (!recording.isEnded) {
        if (part.length)
            rows.end = {lastOf(part), now};
        return rows;
    }
    const auto length = store.lengthOf(recording.row.seq);
    if (!length)
        return unexpected{length.error()};
    if (lastOf(part) > length->value_or(milliseconds{0}))
        rows.end = {lastOf(part), now};
    return rows;
}

Result<void, StorageError> insertRows(storage::Database& database,
                                      const storage::RecordingRow& recording, const PartRows& rows)
{
    const RecordedPart& part = *rows.part;
    HeartRateStore store{database};
    return store.insertPart(recording.seq, part.number, part.samples.size())
        .and_then([&] { return HeartRateSamples{database}.insert(recording, part.samples); })
        .and_then([&] { return store.insertGaps(recording.seq, part.gaps); })
        .and_then([&]() -> Result<void, StorageError> {
            return rows.end ? store.insertEnd(recording.seq, *rows.end)
                            : Result<void, StorageError>{};
        });
}

Result<LastMoment, StorageError> lastMomentOf(storage::Database& database, HeartRateRecordingId id)
{
    HeartRateStore store{database};
    const auto known = store.known(id);
    if (!known || !*known)
        return unexpected{known ? StorageError::Corrupt : known.error()};
    const auto sample = HeartRateSamples{database}.lastOf((*known)->row);
    const auto gaps = store.gapsOf((*known)->row.seq);
    if (!sample || !gaps)
        return unexpected{sample ? gaps.error() : sample.error()};
    milliseconds last = sample->value_or(milliseconds{0});
    for (const HeartRateGap& gap : *gaps)
        last = std::max(last, gap.until);
    return LastMoment{(*known)->row.seq, last};
}

Result<std::optional<RecordedSamples>, StorageError> samplesOf(storage::Database& database,
                                                               HeartRateRecordingId id)
{
    HeartRateStore store{database};
    const auto known = store.known(id);
    if (!known || !*known)
        return known ? Result<std::optional<RecordedSamples>, StorageError>{std::nullopt}
                     : unexpected{known.error()};
    const auto& row = (*known)->row;
    const auto length = store.lengthOf(row.seq);
    if (!length)
        return unexpected{length.error()};
    auto samples = HeartRateSamples{database}.list(row, lastInstantOf(row, *length));
    auto gaps = store.gapsOf(row.seq);
    if (!samples || !gaps)
        return unexpected{samples ? gaps.error() : samples.error()};
    return RecordedSamples{std::move(*samples), std::move(*gaps)};
}

} // namespace homeward::services
