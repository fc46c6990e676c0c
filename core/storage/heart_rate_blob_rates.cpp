#include "core/storage/heart_rate_blob_parts.h"

#include <array>
#include <optional>
#include <utility>

namespace homeward::storage {

namespace {

constexpr int kSmallest = -7; ///< change that half a byte holds
constexpr int kLargest = 7;
constexpr unsigned kRateFollows = 15;
constexpr std::array<unsigned, 4> kShifts{12, 8, 4, 0}; ///< of a rate's half bytes

/// Half bytes, one after the other.
class HalfByteWriter {
public:
    void append(unsigned half)
    {
        if (m_isHigh)
            m_bytes.push_back(std::byte(half << 4U));
        else
            m_bytes.back() |= std::byte(half);
        m_isHigh = !m_isHigh;
    }

    PackedBytes take() { return std::move(m_bytes); }

private:
    PackedBytes m_bytes;
    bool m_isHigh = true;
};

/// The same, back again.
class HalfByteReader {
public:
    explicit HalfByteReader(PackedReader& reader) : m_reader(reader) { }

    std::optional<unsigned> next()
    {
        if (m_hasLow) {
            m_hasLow = false;
            return m_low;
        }
        const auto byte = m_reader.byte();
        if (!byte)
            return std::nullopt;
        m_low = *byte & 15U;
        m_hasLow = true;
        return *byte >> 4U;
    }

    /// Whether nothing but filling is left of the last byte.
    bool isDone() const { return !m_hasLow || m_low == 0; }

private:
    PackedReader& m_reader;
    bool m_hasLow = false;
    unsigned m_low = 0;
};

Result<int, BlobError> nextRate(HalfByteReader& reader, int before)
{
    const auto half = reader.next();
    if (!half)
        return unexpected{BlobError::Short};
    if (*half != kRateFollows)
        return before + static_cast<int>(*half) + kSmallest;
    unsigned rate = 0;
    for (std::size_t i = 0; i < kShifts.size(); ++i) {
        const auto digit = reader.next();
        if (!digit)
            return unexpected{BlobError::Short};
        rate = rate << 4U | *digit;
    }
    return static_cast<int>(rate);
}

bool isRate(std::int64_t rate)
{
    return rate >= 0 && rate <= kHighestRate;
}

} // namespace

PackedBytes varintRates(std::span<const MinuteSample> samples)
{
    PackedBytes bytes;
    bytes.reserve(samples.size() + 2);
    int before = 0;
    for (const MinuteSample& sample : samples) {
        appendVarint(bytes, zigzag(sample.bpm - before));
        before = sample.bpm;
    }
    return bytes;
}

PartRead readVarintRates(PackedReader& reader, std::span<MinuteSample> samples)
{
    std::int64_t rate = 0;
    for (MinuteSample& sample : samples) {
        const auto change = reader.varint();
        if (!change)
            return unexpected{BlobError::Short};
        rate += unzigzag(*change);
        if (!isRate(rate))
            return unexpected{BlobError::Rate};
        sample.bpm = static_cast<std::uint16_t>(rate);
    }
    return {};
}

PackedBytes halfByteRates(std::span<const MinuteSample> samples)
{
    HalfByteWriter writer;
    int before = 0;
    for (const MinuteSample& sample : samples) {
        const int change = sample.bpm - before;
        before = sample.bpm;
        if (change >= kSmallest && change <= kLargest) {
            writer.append(static_cast<unsigned>(change - kSmallest));
            continue;
        }
        writer.append(kRateFollows);
        for (const unsigned shift : kShifts)
            writer.append(unsigned{sample.bpm} >> shift & 15U);
    }
    return writer.take();
}

PartRead readHalfByteRates(PackedReader& reader, std::span<MinuteSample> samples)
{
    HalfByteReader halves{reader};
    int before = 0;
    for (MinuteSample& sample : samples) {
        const auto rate = nextRate(halves, before);
        if (!rate)
            return unexpected{rate.error()};
        if (!isRate(*rate))
            return unexpected{BlobError::Rate};
        before = *rate;
        sample.bpm = static_cast<std::uint16_t>(*rate);
    }
    if (!halves.isDone())
        return unexpected{BlobError::Trailing};
    return {};
}

} // namespace homeward::storage
