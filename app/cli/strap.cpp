#include "app/cli/strap.h"

#include <algorithm>
#include <iterator>

namespace homeward::cli {

namespace {

constexpr std::chrono::milliseconds kGlance{100};
constexpr std::chrono::seconds kLook{5}; ///< so that a second one of the same name is heard
constexpr std::chrono::seconds kPatience{20};

std::vector<FoundWearable> fitting(const std::vector<FoundWearable>& found,
                                   const OptionalText& device)
{
    std::vector<FoundWearable> some;
    std::ranges::copy_if(found, std::back_inserter(some), [&](const FoundWearable& one) {
        return !device || one.name == *device || one.address == *device;
    });
    return some;
}

Failure noneFound(const WearableStatus& status)
{
    return failureOf(status.problem.value_or(WearableProblem::NothingFound));
}

Failure severalFound()
{
    return invalid("sensorAmbiguous",
                   "More than one sensor fits. Name one with --device, by its address if need be: "
                   "\"hr scan\" shows them.");
}

Failure brokenOff()
{
    return notFound("interrupted", "Ended before a heart rate came. Nothing was recorded.");
}

Result<std::string, Failure> findAddress(Strap& strap, const OptionalText& device)
{
    strap.wearable().look();
    const auto begin = strap.clock().sinceBoot();
    while (strap.goesOn()) {
        const auto waited = strap.clock().sinceBoot() - begin;
        if (waited < kLook)
            continue;
        const WearableStatus status = strap.news().status();
        const auto some = fitting(status.found, device);
        if (some.size() > 1)
            return unexpected{severalFound()};
        if (!some.empty())
            return some.front().address;
        if (status.stage == WearableStage::Blocked || waited >= kPatience)
            return unexpected{noneFound(status)};
    }
    return unexpected{brokenOff()};
}

} // namespace

Strap::Strap(const WayToStrap& way) : m_clock(way.clock), m_wearable(way.make())
{
    m_wearable->tell(m_news);
}

bool Strap::goesOn()
{
    return !m_signals.comeWithin(kGlance);
}

Result<void, Failure> connect(Strap& strap, const OptionalText& device)
{
    const auto address = findAddress(strap, device);
    if (!address)
        return unexpected{address.error()};
    strap.wearable().choose(*address);
    const auto begin = strap.clock().sinceBoot();
    while (strap.goesOn()) {
        if (!strap.news().take().empty())
            return {};
        if (strap.clock().sinceBoot() - begin >= kPatience)
            return unexpected{
                failureOf(strap.news().status().problem.value_or(WearableProblem::NoAnswer))};
    }
    return unexpected{brokenOff()};
}

} // namespace homeward::cli
