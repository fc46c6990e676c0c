#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/open_day.h"
#include "core/base/rfc3339.h"
#include "core/services/preferences.h"

namespace homeward::cli {

namespace {

constexpr const char* kNotice =
    "Your recent entries are lower than your own usual. It may be worth "
    "telling your clinic.";
constexpr const char* kSilence = "No notice. That does not mean that all is well.";

struct NoticeOptions {
    bool isShown = false;
};

/// The region of crisis numbers in the preferences; empty without.
std::string regionFor(const Invocation& invocation)
{
    const auto folder = invocation.folder();
    return folder
        ? services::loadPreferences(invocation.surroundings().files, folder->preferences()).region
        : std::string{};
}

Answer noticeAnswer(bool isDue, const std::optional<LocalDay>& lastShown)
{
    return {.json = {{"due", isDue},
                     {"text", isDue ? Json(kNotice) : Json(nullptr)},
                     {"lastShown", lastShown ? Json(dayText(*lastShown)) : Json(nullptr)}},
            .text = std::string{isDue ? kNotice : kSilence} + '\n'};
}

Result<Answer, Failure> notice(const Invocation& invocation, const NoticeOptions& options)
{
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    services::TrendNotices& notices = day->profile->trendNotices();
    const auto isDue = explained(notices.isDue({*day->zone, regionFor(invocation)}));
    if (!isDue)
        return unexpected{isDue.error()};
    if (*isDue && options.isShown)
        if (const auto marked = explained(notices.markShown(*day->zone)); !marked)
            return unexpected{marked.error()};
    return explained(notices.lastShown()).map([&](const std::optional<LocalDay>& lastShown) {
        return noticeAnswer(*isDue, lastShown);
    });
}

void addNoticeOptions(CLI::App& command, NoticeOptions& options)
{
    command.add_flag("--shown", options.isShown,
                     "Notes that it was shown: the next one can be 14 days later");
}

} // namespace

void addNoticeCommand(CLI::App& mood, Action& chosen)
{
    addExamples(addCommand<NoticeOptions>(
                    mood, {"notice", "Says whether recent entries are lower than your own usual"},
                    chosen, addNoticeOptions, notice),
                "  homewardctl mood notice\n"
                "  homewardctl --json mood notice --shown");
}

} // namespace homeward::cli
