#pragma once

#include "core/base/time.h"

namespace homeward {

/// Whether the zone database knows the clock changes of the year of `now` and of the next ten.
///
/// date 3.0.1 ignores the rule at the end of a zone file: with "slim" files summer time is missing
/// today, with Debian's "fat" ones from 2038. Times would then be an hour wrong without a word, so
/// the program asks at start and says so. Looks at zones that have long had two changes a year.
bool zoneDataCovers(Instant now);

} // namespace homeward
