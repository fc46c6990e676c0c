#include "core/storage/heart_rate_blob_parts.h"

#include <algorithm>

namespace homeward::storage {

void appendContacts(PackedBytes& bytes, std::span<const MinuteSample> samples)
{
    for (auto left = samples; !left.empty();) {
        const auto next = std::ranges::find_if(left, [&](const MinuteSample& sample) {
            return sample.contact != left.front().contact;
        });
        const auto run = static_cast<std::uint32_t>(next - left.begin());
        appendVarint(bytes, run << 2U | static_cast<std::uint32_t>(left.front().contact));
        left = left.subspan(run);
    }
}

PartRead readContacts(PackedReader& reader, std::span<MinuteSample> samples)
{
    constexpr auto kLast = static_cast<std::uint32_t>(SensorContact::Contact);
    for (auto left = samples; !left.empty();) {
        const auto value = reader.varint();
        if (!value)
            return unexpected{BlobError::Short};
        const std::uint32_t contact = *value & 3U;
        const std::uint32_t run = *value >> 2U;
        if (contact > kLast || run == 0 || run > left.size())
            return unexpected{BlobError::Contact};
        for (MinuteSample& sample : left.first(run))
            sample.contact = static_cast<SensorContact>(contact);
        left = left.subspan(run);
    }
    return {};
}

} // namespace homeward::storage
