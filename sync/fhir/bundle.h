#pragma once

#include "core/model/diary_entry.h"
#include "core/model/heart_rate.h"
#include "core/model/mood_entry.h"
#include "core/model/side_effect.h"
#include "core/model/treatment_session.h"
#include "core/model/vital_signs.h"
#include "sync/fhir/answered_questionnaire.h"
#include "sync/fhir/context.h"
#include "sync/fhir/resource.h"

#include <optional>
#include <string>
#include <vector>

namespace homeward::fhir {

/// A recording with all its samples, by time.
struct RecordedHeartRate {
    HeartRateRecording recording;
    std::vector<HeartRateSample> samples;
};

/// What one person leaves to be read elsewhere.
struct Records {
    std::vector<MoodEntry> moods;
    std::vector<AnsweredQuestionnaire> questionnaires;
    std::vector<VitalsRecord> vitals;
    std::vector<HeartRateReading> heartRates = {};
    std::vector<RecordedHeartRate> recordings = {};
    std::vector<SideEffectReport> sideEffects;
    std::vector<TreatmentSession> sessions;
    std::vector<DiaryEntry> diary; ///< private ones among them stay out
    /// Start of the first session of all, whether it is part of this or not: the baseline of a
    /// questionnaire lies before it.
    std::optional<Instant> firstSession;
};

/// A bundle, and how many records went into it.
struct Collection {
    Json bundle;
    std::size_t records; ///< without the Patient; a record counts once, whatever it becomes
};

/// Everything in one Bundle of type collection, each part oldest first, under `patient` (made for
/// the file: an identifier, no name). A total is held against its baseline if that is part of this.
Collection collectionOf(const Records& records, const Uuid& patient, Instant now,
                        const Context& context);

/// The text of a file.
std::string textOf(const Json& json);

} // namespace homeward::fhir
