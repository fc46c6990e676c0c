#pragma once

#include "core/base/zoned_instant.h"

#include <string>
#include <string_view>

namespace homeward::services {

/// A text with an apostrophe in front, if it could be taken for a formula. So does one that begins
/// with apostrophes and would be one without them: taking one away always gives the text back.
std::string guarded(std::string_view text);

/// What `guarded` was given.
std::string unguarded(std::string_view text);

/// A line of CSV while it is made.
class CsvLine {
public:
    CsvLine& plain(std::string_view text); ///< that needs no quotes: a number, an id, a moment
    CsvLine& text(std::string_view text); ///< anything at all: guarded, in quotes
    CsvLine& optionalText(std::string_view text); ///< the same; nothing at all for an empty one

    /// Moment, zone and local day, as three fields.
    CsvLine& moment(const ZonedInstant& moment);

    /// The line with its end.
    std::string end() const { return m_line + "\r\n"; }

private:
    std::string m_line;
    bool m_isFirst = true;
};

} // namespace homeward::services
