#pragma once

#include "core/base/zone.h"
#include "core/model/clinic_policy.h"
#include "core/model/side_effect.h"
#include "core/model/treatment_session.h"

#include <span>

namespace homeward::rules {

/// Whether the person is asked about bladder and memory now: if the clinic has enabled it, from 8
/// weeks after the start of the first session on, and again a month after the last answer about
/// the bladder. Days are those of `zone`, where the person is.
///
/// Source: clinical-rules.md, "Side effects".
bool bladderQuestionDue(const ClinicPolicy* policy, std::span<const TreatmentSession> sessions,
                        std::span<const SideEffectReport> reports, Instant now,
                        const date::time_zone& zone);

/// The items of the checklist that are asked about then.
bool isOfBladderQuestion(const SideEffectItem& item);

} // namespace homeward::rules
