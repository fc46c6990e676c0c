#pragma once

#include "core/base/time.h"

#include <chrono>
#include <filesystem>

namespace homeward::bench {

inline constexpr std::chrono::days kYear{365};
inline constexpr Instant kYearFrom{std::chrono::days{19'723}}; ///< 2024-01-01
inline constexpr Instant kYearUntil{kYearFrom + kYear};

/// An encrypted diary with a year of heart rate, a sample a second, made once per process: in
/// minutes as the program keeps it and, the same, in rows (heart_rate_rows.h).
const std::filesystem::path& yearOfHeartRate();

} // namespace homeward::bench
