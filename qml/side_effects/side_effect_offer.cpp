#include "qml/side_effects/side_effect_offer.h"

#include <algorithm>

namespace homeward::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kEveningFrom = 18h;
constexpr auto kMorningFrom = 5h;
constexpr auto kMorningUntil = 12h;

/// When the time began in which it is offered; nothing outside of such a time.
std::optional<LocalTime> offerFrom(LocalDay sessionDay, LocalTime now)
{
    const LocalTime evening = sessionDay + kEveningFrom;
    const LocalTime nextDay = sessionDay + date::days{1};
    if (now >= evening && now < nextDay)
        return evening;
    if (now >= nextDay + kMorningFrom && now < nextDay + kMorningUntil)
        return nextDay + kMorningFrom;
    return std::nullopt;
}

} // namespace

bool isSideEffectOfferDue(const DayReading& day, std::span<const SideEffectReport> reports)
{
    const auto& session = day.status.session;
    if (!day.status.isPostSession() || day.status.stage == rules::DayStage::During || !session)
        return false;
    const Instant began = session->started ? session->started->at : session->plan.start.at();
    const LocalDay sessionDay = onClockOf(day.here, began).day();
    const auto from = offerFrom(sessionDay, day.now().local());
    return from && std::ranges::none_of(reports, [&](const SideEffectReport& report) {
               return onClockOf(day.here, report.recordedAt).local() >= *from;
           });
}

} // namespace homeward::ui
