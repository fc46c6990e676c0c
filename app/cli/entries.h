#pragma once

#include "app/cli/invocation.h"
#include "app/cli/values.h"
#include "core/model/mood_entry.h"

#include <vector>

namespace homeward::cli {

/// The diary's entries in the range, newest first; of all there are if the range is open.
[[nodiscard]] Result<std::vector<MoodEntry>, Failure> entriesIn(const Invocation& invocation,
                                                                const RangeTexts& texts);

} // namespace homeward::cli
