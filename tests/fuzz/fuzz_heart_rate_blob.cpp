#include "core/storage/heart_rate_blob.h"
#include "tests/fuzz/claim.h"

#include <algorithm>

/// What could be read can be written, and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace homeward;
    const auto samples = storage::decodeMinute(fuzz::bytesOf(data, size));
    if (!samples)
        return 0;
    fuzz::claim(!samples->empty() && samples->size() <= storage::kMostSamplesInAMinute);
    fuzz::claim(std::ranges::is_sorted(*samples, {}, &storage::MinuteSample::tick));
    fuzz::claim(samples->back().tick < storage::kTicksInAMinute);
    fuzz::claim(storage::decodeMinute(storage::encodeMinute(*samples)) == samples);
    return 0;
}
