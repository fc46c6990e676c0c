#pragma once

#include "app/cli/answer.h"
#include "app/cli/open_day.h"
#include "core/model/clinic_policy.h"

/// How the treatment day stands, to scripts and to people.
namespace homeward::cli {

/// {kind, name, version}
Json sourceJson(const PolicyOrigin& origin);

/// {mode, stage, provenAt, clockDoubtful, session, restrictions, observation, others,
/// medicineLines, bringLines, nextChange}
[[nodiscard]] Result<Answer, Failure> statusAnswer(const OpenDay& day);

} // namespace homeward::cli
