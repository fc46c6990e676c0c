#pragma once

#include "core/base/result.h"
#include "core/model/heart_rate.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// The samples of one minute as the few bytes that they are stored in.
///
///     kind       1 byte: bit 0 the times follow, else all steps are the same; bit 1 the rates are
///                half bytes, else varints; no other bits
///     samples    varint, at least 1
///     first      varint, kTick since the minute began
///     step       varint, kTick from one sample to the next
///     contacts   varints: 4 * how many in a row + SensorContact, until all samples have theirs
///     times      with bit 0, for each sample after the first: zigzag varint, its step less `step`
///     rates      zigzag varints of the change (the first from 0), or half bytes, the high one
///                first: 0 to 14 is a change of -7 to 7, 15 that the rate itself follows in four
///
/// What is cheaper is taken. Lossless to kTick. Nothing may follow, and no sample may be before the
/// one ahead of it.
namespace homeward::storage {

/// How finely the time of a sample is kept.
inline constexpr std::chrono::milliseconds kTick{10};
inline constexpr int kTicksInAMinute = 6000;
inline constexpr std::size_t kMostSamplesInAMinute = 60'000;
inline constexpr int kHighestRate = 65'535; ///< that a sensor can send

/// A sample within its minute.
struct MinuteSample {
    std::uint16_t tick; ///< below kTicksInAMinute
    std::uint16_t bpm;
    SensorContact contact;

    bool isValid() const { return HeartRateSample{{}, bpm, contact}.isValid(); }

    friend bool operator==(const MinuteSample&, const MinuteSample&) = default;
};

/// Why bytes are not the samples of a minute.
enum class BlobError : std::uint8_t {
    Short, ///< ends within a value, or a value is no 32 bits
    UnknownKind,
    Count, ///< no sample, or more than kMostSamplesInAMinute or than the bytes can hold
    Contact, ///< a contact that there is not, or for more samples than there are
    Time, ///< before the sample ahead of it, or outside of the minute
    Rate, ///< a rate outside of 16 bits
    Trailing, ///< something follows
};

/// `samples` are by time, at least one and at most kMostSamplesInAMinute.
std::vector<std::byte> encodeMinute(std::span<const MinuteSample> samples);

[[nodiscard]] Result<std::vector<MinuteSample>, BlobError>
decodeMinute(std::span<const std::byte> blob);

} // namespace homeward::storage
