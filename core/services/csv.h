#pragma once

#include "core/services/diary.h"

#include <string>
#include <vector>

namespace homeward::services {

/// Mood entries as CSV (RFC 4180, UTF-8, CRLF), one line each under a line of names with units.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe in front.
std::string moodCsv(const std::vector<DayView>& days);

} // namespace homeward::services
