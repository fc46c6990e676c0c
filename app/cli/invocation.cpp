#include "app/cli/invocation.h"

#include "app/cli/secrets.h"
#include "platform/posix/default_profile.h"

#include <algorithm>

namespace homeward::cli {

namespace {

using services::ProfilePresence;
using std::filesystem::path;

/// Where the file will really be. Empty if the system cannot say.
path resolved(const path& file)
{
    std::error_code failed;
    const auto absolute = std::filesystem::absolute(file, failed);
    return failed ? path{} : std::filesystem::weakly_canonical(absolute, failed);
}

bool isInside(const path& file, const path& folder)
{
    const path inner = resolved(file);
    const path outer = resolved(folder);
    return std::ranges::mismatch(outer, inner).in1 == outer.end();
}

} // namespace

Invocation::Invocation(const GlobalOptions& options, services::Surroundings surroundings,
                       const platform::SystemZone& deviceZone, const WayToStrap& way)
    : m_options(options),
      m_surroundings(surroundings),
      m_deviceZone(deviceZone),
      m_way(way)
{
}

Result<void, Failure> Invocation::check() const
{
    if (m_options.zone)
        if (const auto zone = findZone(*m_options.zone); !zone)
            return unexpected{failureOf(zone.error())};
    if (m_options.profile && m_options.profile->empty())
        return unexpected{usage("--profile needs the name of a folder.")};
    return {};
}

Result<services::ProfileFolder, Failure> Invocation::folder() const
{
    if (m_options.profile)
        return services::ProfileFolder{*m_options.profile};
    const auto usual = platform::defaultProfileFolder();
    if (!usual)
        return unexpected{usage("The system knows no home folder. Name the diary's folder with "
                                "--profile.")};
    return services::ProfileFolder{*usual};
}

Result<const date::time_zone*, Failure> Invocation::zone() const
{
    return explained(m_options.zone ? findZone(*m_options.zone) : m_deviceZone.current());
}

Result<ZonedInstant, Failure> Invocation::momentAt(const OptionalText& at) const
{
    const auto instant = at ? explained(parseRfc3339(*at)) : m_surroundings.clock.now();
    if (!instant)
        return unexpected{instant.error()};
    return zone().map([&](const date::time_zone* zone) { return ZonedInstant{*instant, *zone}; });
}

Result<std::unique_ptr<services::Profile>, Failure> Invocation::openProfile() const
{
    const auto found = folder();
    if (!found)
        return unexpected{found.error()};
    // Asked first: nobody should type a passphrase for a diary that is not there.
    switch (services::presenceOf(*found, m_surroundings.files)) {
    case ProfilePresence::Unknown:
        return unexpected{failureOf(services::ProfileError::Failed)};
    case ProfilePresence::None:
        return unexpected{failureOf(services::ProfileError::NoProfile)};
    case ProfilePresence::Present:
        break;
    }
    const auto secret = secretFrom(m_options);
    if (!secret)
        return unexpected{secret.error()};
    return explained(services::Profile::open(*found, *secret, m_surroundings));
}

Result<WayToStrap, Failure> Invocation::wayToStrap() const
{
    if (!m_way.make)
        return unexpected{
            Failure{ExitCode::Network, "noBluetooth", "This program was built without Bluetooth."}};
    return m_way;
}

Result<path, Failure> Invocation::outputFile(const std::string& text) const
{
    const auto own = folder();
    if (!own)
        return unexpected{own.error()};
    if (text.empty())
        return unexpected{invalid("invalidPath", "--out needs the name of a file.")};
    if (isInside(text, own->path))
        return unexpected{invalid("insideProfile",
                                  "The folder of the diary is kept for the diary. "
                                  "Choose another place.")};
    return path{text};
}

} // namespace homeward::cli
