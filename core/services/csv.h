#pragma once

#include "core/model/diary_entry.h"
#include "core/model/heart_rate.h"
#include "core/model/side_effect.h"
#include "core/model/treatment_session.h"
#include "core/model/vital_signs.h"
#include "core/services/diary.h"
#include "core/services/questionnaires.h"

#include <span>
#include <string>
#include <vector>

/// What is on record as tables for other programs: CSV (RFC 4180, UTF-8, CRLF), one line a record
/// in the order in which they are given, under a line of names with units. Every moment is RFC 3339
/// with the offset of the person's clock, and its zone stands beside it.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe in front (csv_text.h).
/// What was not said is an empty field.
namespace homeward::services {

std::string moodCsv(const std::vector<DayView>& days);

/// An item that was declined says "declined"; one that is not of that instrument is empty.
std::string questionnaireCsv(std::span<const ScoredResponse> responses);

std::string sideEffectCsv(std::span<const SideEffectReport> reports);
std::string vitalsCsv(std::span<const VitalsRecord> records);

/// Readings alone, guided or not; recordings have their samples elsewhere.
std::string heartRateCsv(std::span<const HeartRateReading> readings);

std::string sessionCsv(std::span<const TreatmentSession> sessions);

/// For the person's own use: all entries, private ones too, each saying which it is.
std::string diaryCsv(std::span<const DiaryEntry> entries);

} // namespace homeward::services
