#pragma once

#include "core/base/zoned_instant.h"
#include "core/model/heart_rate.h"
#include "core/model/instrument.h"
#include "core/model/side_effect.h"
#include "core/model/treatment_session.h"
#include "core/model/vital_signs.h"
#include "core/rules/mood_trend.h"
#include "core/services/questionnaires.h"
#include "core/storage/mood_store.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a clinician reads in a minute, as values. It goes to the clinic alone: it may name response
/// and remission, which the person's own pages never do.
/// Source: clinical-rules.md, "The page for the clinic".
namespace homeward::services {

/// What somebody asks to have on the page.
struct PageRequest {
    std::string identity; ///< in the person's words; may be empty
    storage::DayRange days; ///< on the clock of each entry; both ends may lie beyond the record
    ZonedInstant now; ///< on the clock of the person's wall
};

/// Everything the page is made from, as on record, whatever the days that were asked for.
struct ClinicianFacts {
    AnsweredList answered;
    std::vector<rules::DayScore> moods; ///< that count for their days, in order
    std::vector<TreatmentSession> sessions;
    std::vector<SideEffectReport> sideEffects; ///< newest first
    std::vector<VitalsRecord> vitals; ///< newest first
    std::vector<HeartRateReading> heartRates; ///< newest first
    std::vector<LocalDay> privateEntries; ///< of the session diary
    std::vector<LocalDay> sharedEntries;
};

/// A complete score on its day.
struct ScorePoint {
    LocalDay day;
    int total;
    std::optional<ScoreBand> band; ///< of the total, as published

    friend bool operator==(const ScorePoint&, const ScorePoint&) = default;
};

/// What became of a score since the baseline.
struct ScoreChange {
    int points; ///< latest less baseline: a fall is negative
    std::optional<int> percentFall; ///< absent where the baseline is 0
    bool isResponse = false; ///< a fall of at least half
    bool isRemission = false; ///< below the instrument's limit

    friend bool operator==(const ScoreChange&, const ScoreChange&) = default;
};

/// The item whose answers open the help page.
struct WatchedItem {
    std::string id; ///< "9"
    std::optional<int> latest; ///< absent where it was declined
    int above = 0; ///< responses in which it was above 0
    int asked = 0; ///< responses

    friend bool operator==(const WatchedItem&, const WatchedItem&) = default;
};

/// One questionnaire over the days of the page.
struct ScoreCard {
    const Instrument* instrument; ///< of the directory; never null
    /// The last complete score before the first session of all; may lie before the days of the
    /// page. Absent before there is a session.
    std::optional<ScorePoint> baseline = {};
    std::vector<ScorePoint> totals = {}; ///< oldest first
    int withoutTotal = 0; ///< responses in which an item was left out by choice
    std::optional<ScoreChange> change = {}; ///< of the latest total, if it is after the baseline
    std::optional<WatchedItem> watched = {};

    friend bool operator==(const ScoreCard&, const ScoreCard&) = default;
};

/// The mean of some days.
struct MoodMean {
    double mean;
    int days; ///< with a check-in

    friend bool operator==(const MoodMean&, const MoodMean&) = default;
};

/// Mood by week, or by several weeks where the days are many.
struct MoodCourse {
    static constexpr int kMostPoints = 105; ///< two years of weeks
    static constexpr std::chrono::days kSpan{28};

    int weeksPerPoint = 1;
    std::vector<rules::TrendPoint> points = {};
    std::optional<MoodMean> latest = {}; ///< of the last 28 days of the page
    std::optional<MoodMean> before = {}; ///< of the 28 days before them

    friend bool operator==(const MoodCourse&, const MoodCourse&) = default;
};

/// A session that began.
struct PageSession {
    LocalDay day; ///< on the session's own clock
    Route route;
    SessionKind kind;
    std::optional<std::chrono::minutes> dosing; ///< absent where nobody wrote down its end

    friend bool operator==(const PageSession&, const PageSession&) = default;
};

/// When a side effect was noticed.
enum class EffectTime : std::uint8_t {
    NotKnown, ///< no session, or nobody wrote down the end of its dosing
    DuringDosing,
    TwoHours, ///< up to 2 h after its end
    FirstDay, ///< up to 24 h
    Later,
};
inline constexpr std::size_t kEffectTimes = 5;

/// In how many sessions it was noticed, by severity.
struct EffectCount {
    int mild = 0;
    int moderate = 0;
    int severe = 0;

    int sum() const { return mild + moderate + severe; }

    friend bool operator==(const EffectCount&, const EffectCount&) = default;
};

/// One item of the checklist: of each session and time, what was said last.
struct EffectRow {
    const SideEffectItem* item; ///< never null
    std::array<EffectCount, kEffectTimes> counts{}; ///< by EffectTime

    EffectCount total() const;

    friend bool operator==(const EffectRow&, const EffectRow&) = default;
};

/// Vital signs and how long after the end of dosing they were read.
struct PageVitals {
    LocalDay day;
    std::chrono::minutes time; ///< of that day
    VitalSigns signs;
    std::optional<std::chrono::minutes> afterDosing; ///< negative before its end

    friend bool operator==(const PageVitals&, const PageVitals&) = default;
};

/// A guided rest reading that the person took.
struct PageRest {
    LocalDay day;
    std::chrono::minutes time; ///< of that day
    int bpm; ///< per minute
    std::optional<std::chrono::minutes> afterDosing; ///< of a session of that day

    friend bool operator==(const PageRest&, const PageRest&) = default;
};

/// What the person has on record and the page does not show.
struct LeftOut {
    int privateEntries = 0;
    int sharedEntries = 0;
    int otherResponses = 0; ///< to questionnaires that have no card
    int unreadableResponses = 0; ///< of all days: where they cannot be read, no day is known

    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

/// The page.
struct ClinicianPage {
    std::string identity;
    storage::DayRange days; ///< from the first day on record to today, where no other was asked for
    ZonedInstant made;
    std::vector<ScoreCard> cards; ///< PHQ-9 and GAD-7, in that order
    MoodCourse mood;
    std::vector<PageSession> sessions; ///< oldest first
    std::vector<EffectRow> effects; ///< the most severe first, then the most frequent
    std::vector<PageVitals> vitals; ///< newest first
    std::vector<PageRest> rests; ///< newest first
    LeftOut leftOut;
    int entries = 0; ///< how many of the record's are on it
};

/// A pure function of the facts.
ClinicianPage clinicianPage(const ClinicianFacts& facts, const PageRequest& request);

} // namespace homeward::services
