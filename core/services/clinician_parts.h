#pragma once

#include "core/services/clinician_page.h"

/// The parts of the page, each a pure function. For clinician_page.cpp and its tests.
namespace homeward::services {

/// When a session began, on its own clock, or is planned to.
ZonedInstant startOf(const TreatmentSession& session);

/// The days of the page: those asked for, as far as there is anything on record.
storage::DayRange pageDays(const ClinicianFacts& facts, const PageRequest& request);

ScoreCard scoreCard(const Instrument& instrument, const ClinicianFacts& facts,
                    const storage::DayRange& days);

/// `moods` of the days of the page, in order.
MoodCourse moodCourse(const std::vector<rules::DayScore>& moods, const storage::DayRange& days);

std::vector<EffectRow> effectRows(const ClinicianFacts& facts, const storage::DayRange& days);

std::vector<PageVitals> pageVitals(const ClinicianFacts& facts, const storage::DayRange& days);

/// Those that were guided, of the days of the page.
std::vector<PageRest> pageRests(const ClinicianFacts& facts, const storage::DayRange& days);

inline bool holds(const storage::DayRange& days, LocalDay day)
{
    return day >= days.first && day <= days.last;
}

} // namespace homeward::services
