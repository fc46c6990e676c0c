#pragma once

#include "tests/core/services/reminder_year/sleeping_device.h"

namespace homeward::testing {

/// What happens to somebody who lives in `home` and travels to `away` in 2026: a course, two
/// boosters, questionnaires, answers on some days, three weeks of silence, nights with the device
/// asleep, a week with it off, and a clock that is set back a day and forward a year.
YearCount livedYear(const date::time_zone& home, const date::time_zone& away);

} // namespace homeward::testing
