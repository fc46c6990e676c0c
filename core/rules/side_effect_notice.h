#pragma once

#include "core/base/zoned_instant.h"
#include "core/model/side_effect.h"

#include <span>

namespace homeward::rules {

/// Whether the person is to be asked to tell their clinic what they have reported about `session`:
/// something severe, feeling unreal or seeing things on a later day than `sessionDay`, or something
/// about the bladder in this session and in another one.
///
/// `reports` as storage lists them: of two with the same recordedAt, the later one first.
///
/// Nothing is scored. Source: clinical-rules.md, "Side effects".
bool isForTheClinic(std::span<const SideEffectReport> reports, const SessionId& session,
                    LocalDay sessionDay);

} // namespace homeward::rules
