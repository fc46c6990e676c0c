#pragma once

#include "app/cli/answer.h"
#include "core/model/instrument.h"
#include "core/services/questionnaire_asking.h"
#include "core/services/questionnaires.h"

#include <date/tz.h>

#include <cstddef>
#include <string>
#include <vector>

/// How questionnaires look, to scripts and to people. People read the name of a range and never
/// what it would mean for them.
namespace homeward::cli {

/// {id, instrument, version, at, zone, answers, total, band, declined, showHelp, recordedAt}
Json questionnaireJson(const services::ScoredResponse& scored);

/// When, what, and the total with the name of its range, on one line.
std::string questionnaireLine(const services::ScoredResponse& scored, const date::time_zone& here);

/// How many are on record and could not be read, on one line; empty for none.
std::string unreadableText(std::size_t count);

inline constexpr const char* kNoDiagnosis = "This is not a diagnosis.\n";

/// {id, version, name, stem, recallDays, offered, items, scoring, highest, bands, credit, licence}
Answer instrumentAnswer(const Instrument& instrument);

/// An array of {instrument, isDue, day, notBefore, reason}.
Answer askedAnswer(const std::vector<services::AskedQuestionnaire>& asked, const ZonedInstant& now);

} // namespace homeward::cli
