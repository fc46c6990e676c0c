#pragma once

#include "core/base/zoned_instant.h"
#include "core/model/treatment_session.h"
#include "core/rules/mood_trend.h"

#include <chrono>
#include <optional>
#include <span>
#include <string_view>

/// Whether a person is told that their entries are lower than their own usual.
///
/// Source: clinical-rules.md, "Trend notice". No notice means nothing: about one fall in three goes
/// unnoticed, and about one notice in four is needless.
namespace homeward::rules {

/// What the PHQ-9 added up to at some time; absent where an item was declined.
struct TotalAt {
    Instant at;
    std::optional<int> total;
};

/// A notice that was shown.
struct ShownNotice {
    LocalDay day; ///< on the clocks of that place
    Instant at;

    friend bool operator==(const ShownNotice&, const ShownNotice&) = default;
};

/// What a notice is judged by. Whether the clinic wants notices at all comes before it.
struct TrendFacts {
    std::span<const DayScore> days; ///< in order, at most one a day
    std::span<const TreatmentSession> sessions; ///< in any order
    std::span<const TotalAt> phq9; ///< oldest first
    std::optional<ShownNotice> lastShown = {}; ///< of the latest day
};

/// A person's own usual: their days from the 2nd to the 21st after their last session.
struct MoodReference {
    int count; ///< of days with an entry
    int sum; ///< of their scores
    double deviation; ///< standard deviation of the sample, at least kLeastDeviation

    double mean() const { return static_cast<double>(sum) / count; }

    friend bool operator==(const MoodReference&, const MoodReference&) = default;
};

inline constexpr double kLeastDeviation = 0.8;
inline constexpr int kLeastReferenceDays = 10;
inline constexpr std::chrono::days kReferenceFrom{2}; ///< after the day of the last session
inline constexpr std::chrono::days kReferenceTo{21};
inline constexpr std::chrono::hours kSilenceAroundSession{48};
inline constexpr std::chrono::days kBetweenNotices{14};
inline constexpr std::chrono::days kNewAnswer{14}; ///< so old an answer may be to be a reason

/// Absent where there are fewer than kLeastReferenceDays in it.
std::optional<MoodReference> moodReference(std::span<const DayScore> days, LocalDay lastSession);

/// Whether the days after the reference, up to `today`, are lower than it: on the weighted line and
/// by the median of the last seven days.
bool isMoodLower(std::span<const DayScore> days, LocalDay lastSession, LocalDay today);

/// Whether the newest PHQ-9 is far above the lowest since treatment began. Never where the newest
/// has no total.
bool isPhq9Higher(std::span<const TotalAt> phq9, Instant treatmentBegan);

/// Whether the newest PHQ-9 may be the reason of a notice at `now`: it is no older than kNewAnswer,
/// and was answered after the last notice, since an answer is the reason of one notice at most.
bool isPhq9New(const TrendFacts& facts, Instant now);

/// Whether a session is, was or will be within kSilenceAroundSession.
bool isNearSession(std::span<const TreatmentSession> sessions, Instant now);

/// Whether a notice is to be shown at `now`.
bool isTrendNoticeDue(const TrendFacts& facts, const ZonedInstant& now);

} // namespace homeward::rules
