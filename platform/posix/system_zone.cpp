#include "platform/posix/system_zone.h"

#include "platform/posix/environment.h"

#include <string>
#include <string_view>
#include <utility>

namespace homeward::platform {

namespace {

/// "/usr/share/zoneinfo/Europe/Berlin" -> "Europe/Berlin"; other texts stay as they are.
std::string_view ianaNameIn(std::string_view path)
{
    constexpr std::string_view kFolder = "/zoneinfo/";
    const auto at = path.rfind(kFolder);
    if (at == std::string_view::npos)
        return path;
    path.remove_prefix(at + kFolder.size());
    for (const std::string_view edition : {"posix/", "right/"})
        if (path.starts_with(edition))
            path.remove_prefix(edition.size());
    return path;
}

} // namespace

SystemZone::SystemZone(std::filesystem::path link) : m_link(std::move(link)) { }

Result<const date::time_zone*, ZoneError> SystemZone::current() const
{
    if (const auto variable = environmentVariable("TZ")) {
        std::string_view name = *variable;
        if (name.front() == ':') // POSIX: "as the system likes", which means a file everywhere
            name.remove_prefix(1);
        if (const auto zone = findZone(ianaNameIn(name)))
            return zone;
    }
    std::error_code failed;
    const auto target = std::filesystem::read_symlink(m_link, failed);
    if (failed)
        return unexpected{ZoneError::NotInDatabase};
    return findZone(ianaNameIn(target.native()));
}

} // namespace homeward::platform
