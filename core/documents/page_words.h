#pragma once

#include "core/base/zoned_instant.h"
#include "core/model/instrument.h"
#include "core/model/route.h"

#include <functional>
#include <string>

namespace homeward::documents {

/// Every word of the page for the clinic, so that the app can hand it those of its own language.
/// %1, %2 ... are filled in. What stands here is the English page.
struct PageWords {
    std::string title = "Homeward summary";
    std::string period = "%1 to %2";
    std::string disclaimer = "Recorded by the patient. Not a diagnosis.";
    std::string made = "Made %1, %2, %3 (UTC%4)"; ///< day, time, zone, offset
    std::string anonymous = "No name was given";

    std::string scale = "0 to %1, lower is better";
    std::string noAnswers = "No complete answers in these days";
    std::string latest = "range named %1";
    std::string baseline = "Baseline %1 (%2), last before the first session"; ///< total, day
    std::string noBaseline = "No baseline: no complete answers before a first session";
    std::string change = "%1 points since baseline (%2 %)";
    std::string changePlain = "%1 points since baseline";
    std::string noChange = "No answers since the first session to compare";
    std::string response = "Response: a fall of at least half";
    std::string noResponse = "No response: no fall of at least half";
    std::string remission = "In the remission range (below %1)";
    std::string watched = "Item %1: latest %2, above 0 in %3 of %4";
    std::string watchedDeclined = "Item %1: latest not answered, above 0 in %3 of %4";
    std::string withoutTotal = "%1 more without a total: an item was left out by choice";

    std::string mood = "Mood by week";
    std::string moodLong = "Mood by %1 weeks";
    std::string moodScale = "own scale, 0 very low to 10 very good";
    std::string moodLatest = "Last 28 days: mean %1 (%2 days)";
    std::string moodBefore = "28 days before: mean %1 (%2 days)";
    std::string moodLegend = "Line: mean. Bars: range. Triangles: sessions.";
    std::string noMood = "No check-ins in these days";

    std::string sessions = "Sessions";
    std::string sessionCount = "%1 in these days";
    std::string noSessions = "No sessions in these days";
    std::string dosing = "%1 min";
    std::string dosingUnknown = "end not recorded";
    std::string booster = "booster";
    std::string moreSessions = "and %1 earlier, from %2 to %3";
    std::string routeIv = "Intravenous ketamine";
    std::string routeIm = "Intramuscular ketamine";
    std::string routeEsketamine = "Esketamine nasal";
    std::string routeOral = "Oral ketamine, in clinic";

    std::string vitals = "Vital signs, as staff read them out";
    std::string noVitals = "None recorded in these days";
    std::string pressureHead = "mmHg";
    std::string heartRateHead = "Heart rate";
    std::string saturationHead = "SpO2 %";
    std::string afterDosingHead = "After dosing";
    std::string beforeDosing = "before"; ///< its end
    std::string hours = "%1 h %2"; ///< hours and minutes
    std::string moreVitals = "%1 earlier: %2";
    std::string pressureRange = "%1–%2 over %3–%4 mmHg";
    std::string heartRateRange = "%1–%2/min";
    std::string saturationRange = "SpO2 %1–%2 %";

    std::string rests = "Heart rate at rest, taken by the patient";
    std::string rest = "%1/min at rest";
    std::string restAfterDosing = "%1/min at rest, %2 after dosing";

    std::string effects = "Side effects";
    std::string effectsHelp =
        "sessions in which each was reported, by time after the end of dosing";
    std::string noEffects = "None reported in these days";
    std::string duringDosing = "During dosing";
    std::string twoHours = "Up to 2 h";
    std::string firstDay = "2 to 24 h";
    std::string later = "Later";
    std::string timeNotKnown = "Time not known";
    std::string mild = "%1 mild";
    std::string moderate = "%1 moderate";
    std::string severe = "%1 severe";
    std::string moreEffects = "and %1 more: %2";

    std::string notShown = "Not on this page";
    std::string privateEntries = "%1 diary entries are private and not part of this page.";
    std::string sharedEntries = "%1 shared diary entries: their words are not repeated here.";
    std::string otherResponses = "%1 answers to other questionnaires.";
    std::string unreadableResponses = "%1 answered questionnaires on record could not be read.";
    std::string neverShown = "Notes to check-ins, other heart rates, the safety plan and rides "
                             "home are never part of it.";
    std::string empty =
        "Where nothing stands, nothing was recorded. That says nothing about how it was.";

    std::function<std::string(LocalDay)> day; ///< "24 Nov 2026"
    std::function<std::string(LocalDay)> month; ///< "Nov 2026"
    std::function<std::string(ScoreBand)> band; ///< "moderately severe"
    std::function<std::string(std::string_view)> effect; ///< of a code of the checklist
    std::function<std::string(double)> decimal; ///< "5.2"

    PageWords(); ///< the English ones

    const std::string& route(Route route) const;
};

} // namespace homeward::documents
