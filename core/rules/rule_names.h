#pragma once

#include "core/model/booster_plan.h"
#include "core/model/clinic_policy.h"
#include "core/model/course.h"
#include "core/model/diary_entry.h"
#include "core/model/instrument.h"
#include "core/model/preparation.h"
#include "core/model/ride_home.h"
#include "core/model/safety_plan.h"
#include "core/model/side_effect.h"
#include "core/model/treatment_session.h"
#include "core/rules/restrictions.h"
#include "core/rules/session_outlook.h"

#include <optional>
#include <string_view>

/// The names under which things leave the program: in policies, on the command line, in JSON.
/// Stable (docs/homewardctl.md). Each `...Named` is absent for a name that is none.
namespace homeward::rules {

std::string_view nameOf(RuleKind kind); ///< "noDriving"
std::string_view nameOf(BeforeKind kind); ///< "food"
std::string_view nameOf(ObservationMode mode); ///< "planned"
std::string_view nameOf(Route route); ///< "iv", "im", "esketamine", "oral"
std::string_view nameOf(SessionKind kind); ///< "induction"
std::string_view nameOf(SessionStatus status); ///< "dosingEnded"
std::string_view nameOf(RestrictionState state); ///< "awaitingSleep"
std::string_view nameOf(RideMethod method); ///< "publicTransport"
std::string_view nameOf(RideState state); ///< "notArranged"
std::string_view nameOf(NoRideChoice choice); ///< "companionTaxi"
std::string_view nameOf(HandOverProof proof); ///< "staffCode"
std::string_view nameOf(Severity severity); ///< "mild"
std::string_view nameOf(Scoring scoring); ///< "sum"
std::string_view nameOf(ScoreBand band); ///< "moderatelySevere"
std::string_view nameOf(SafetyHeading heading); ///< "noticeFirst"
std::string_view nameOf(DiaryStage stage); ///< "integration"
std::string_view nameOf(PreparationState state); ///< "askClinic"
std::string_view nameOf(AfterCourse after); ///< "review"
std::string_view nameOf(BoosterSource source); ///< "clinicMessage"
std::string_view nameOf(SessionOutlook outlook); ///< "upcoming"

std::optional<RuleKind> ruleKindNamed(std::string_view name);
std::optional<BeforeKind> beforeKindNamed(std::string_view name);
std::optional<ObservationMode> observationModeNamed(std::string_view name);
std::optional<Route> routeNamed(std::string_view name);
std::optional<SessionKind> sessionKindNamed(std::string_view name);
std::optional<RideMethod> rideMethodNamed(std::string_view name);
std::optional<RideState> rideStateNamed(std::string_view name);
std::optional<NoRideChoice> noRideChoiceNamed(std::string_view name);
std::optional<HandOverProof> handOverProofNamed(std::string_view name);
std::optional<Severity> severityNamed(std::string_view name);
std::optional<Scoring> scoringNamed(std::string_view name);
std::optional<ScoreBand> scoreBandNamed(std::string_view name);
std::optional<SafetyHeading> safetyHeadingNamed(std::string_view name);
std::optional<DiaryStage> diaryStageNamed(std::string_view name);
std::optional<PreparationState> preparationStateNamed(std::string_view name);
std::optional<AfterCourse> afterCourseNamed(std::string_view name);
std::optional<BoosterSource> boosterSourceNamed(std::string_view name);

} // namespace homeward::rules
