#include "core/rules/side_effect_screens.h"

#include "core/base/zoned_instant.h"

#include <algorithm>
#include <array>

namespace homeward::rules {

namespace {

using namespace std::chrono_literals;

/// A time of the day after which a screen is offered, and until when.
struct ScreenTime {
    SideEffectScreen screen;
    date::days after; ///< the day of the session
    std::chrono::hours from;
    std::chrono::hours until; ///< not included
};
constexpr std::array kTimes{ScreenTime{SideEffectScreen::Evening, date::days{0}, 18h, 24h},
                            ScreenTime{SideEffectScreen::NextMorning, date::days{1}, 5h, 12h}};

} // namespace

std::optional<SideEffectScreen> sideEffectScreenDue(const TreatmentSession& session,
                                                    std::span<const SideEffectReport> reports,
                                                    Instant now, const date::time_zone& zone)
{
    if (session.cancelled || !session.dosingEnded || now < session.dosingEnded->at)
        return std::nullopt;
    const LocalDay sessionDay = ZonedInstant{session.dosingEnded->at, zone}.day();
    const LocalTime here = ZonedInstant{now, zone}.local();
    for (const auto& [screen, after, from, until] : kTimes) {
        const LocalTime begin = sessionDay + after + from;
        if (here < begin || here >= sessionDay + after + until)
            continue;
        const bool isAnswered = std::ranges::any_of(reports, [&](const SideEffectReport& report) {
            return report.session == session.id
                && ZonedInstant{report.recordedAt, zone}.local() >= begin;
        });
        return isAnswered ? std::nullopt : std::optional{screen};
    }
    return std::nullopt;
}

} // namespace homeward::rules
