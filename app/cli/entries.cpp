#include "app/cli/entries.h"

#include "app/cli/mood_answer.h"

namespace homeward::cli {

Result<std::vector<MoodEntry>, Failure> entriesIn(const Invocation& invocation,
                                                  const RangeTexts& texts)
{
    const auto range = parseRange(texts);
    if (!range)
        return unexpected{range.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    return explained((*profile)->diary().days(range->candidates())).map([&](const auto& days) {
        return newestFirst(days, *range);
    });
}

} // namespace homeward::cli
