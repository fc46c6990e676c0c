#pragma once

#include "qml/plan/plan_facts.h"

#include <QString>

/// What Today says of the plan: a line at most of each kind, and nothing while it is far away.
namespace homeward::ui {

/// A session within so many days is worth a line.
inline constexpr std::chrono::days kSessionIsNear{7};

/// "Your next session is in 3 days"; empty where none is near.
QString nearSessionTitle(const PlanFacts& facts, const ZonedInstant& now);

/// "Fri 14 Nov, 13:00. No ride yet."
QString nearSessionDetail(const PlanFacts& facts, const ZonedInstant& now);

/// The clinic's sentence, around its day; empty otherwise.
QString nearBoosterText(const PlanFacts& facts, const ZonedInstant& now);

} // namespace homeward::ui
