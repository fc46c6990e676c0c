#include "core/rules/notice_region.h"

#include <algorithm>
#include <array>

namespace homeward::rules {

namespace {

constexpr bool kIsBuilt = HOMEWARD_TREND_NOTICE != 0;

// The regions that are outside the EU and the UK for certain; "ZZ" could be anywhere.
constexpr std::array<std::string_view, 4> kRegions{"AU", "CA", "NZ", "US"};

} // namespace

bool mayNotifyIn(std::string_view regionId)
{
    return kIsBuilt && std::ranges::find(kRegions, regionId) != kRegions.end();
}

} // namespace homeward::rules
