#pragma once

#include "core/base/zone.h"

#include <filesystem>

namespace homeward::platform {

/// The zone the system is set to, without Qt, looked up anew each time: people travel.
class SystemZone {
public:
    /// `link` is what names the zone of the system; another one only in tests.
    explicit SystemZone(std::filesystem::path link = "/etc/localtime");

    /// That of $TZ if it names an IANA zone, else the one that the link leads to. Fails if neither
    /// is in the database.
    [[nodiscard]] Result<const date::time_zone*, ZoneError> current() const;

private:
    std::filesystem::path m_link;
};

} // namespace homeward::platform
