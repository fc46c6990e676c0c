#pragma once

#include <string_view>

namespace homeward::rules {

/// Whether this build may show a trend notice to somebody who has chosen that region of crisis
/// numbers ("US"). Never in the EU and the UK, nor where the region is not known or could be there;
/// a build made without HOMEWARD_WITH_TREND_NOTICE never does.
///
/// Source: clinical-rules.md, "Trend notice".
bool mayNotifyIn(std::string_view regionId);

} // namespace homeward::rules
