#pragma once

#include "app/bluetooth.h"
#include "app/cli/failure.h"
#include "app/cli/options.h"
#include "core/base/boot_clock.h"
#include "core/base/zoned_instant.h"
#include "core/services/profile.h"
#include "platform/posix/system_zone.h"

#include <memory>
#include <optional>

namespace homeward::cli {

/// The device's clock, or the moment that the person asks about.
class AskedClock final : public Clock {
public:
    /// `device` must outlive this.
    AskedClock(const Clock& device, std::optional<Instant> asked) : m_device(device), m_asked(asked)
    {
    }

    Instant now() const override { return m_asked ? *m_asked : m_device.now(); }

    /// A moment that was asked for stands on no boot clock.
    ClockReading read() const override
    {
        return m_asked ? ClockReading{.wall = *m_asked} : m_device.read();
    }

private:
    const Clock& m_device;
    std::optional<Instant> m_asked;
};

/// How a strap is come by, and the clock of what it sends.
struct WayToStrap {
    app::StrapMaker make; ///< empty where this build has no Bluetooth
    const BootClock& clock;
};

/// One run of the program: what was asked for every command, and what the device gives.
class Invocation {
public:
    /// All must outlive this.
    Invocation(const GlobalOptions& options, services::Surroundings surroundings,
               const platform::SystemZone& deviceZone, const WayToStrap& way);

    const GlobalOptions& options() const { return m_options; }
    const services::Surroundings& surroundings() const { return m_surroundings; }

    /// Judges what every command can be given, before any of it is used.
    [[nodiscard]] Result<void, Failure> check() const;

    [[nodiscard]] Result<services::ProfileFolder, Failure> folder() const;

    /// That of --zone or of the device. Never null.
    [[nodiscard]] Result<const date::time_zone*, Failure> zone() const;

    /// --at, or now, on the clock of --zone or of the device.
    [[nodiscard]] Result<ZonedInstant, Failure> momentAt(const OptionalText& at) const;

    [[nodiscard]] Result<std::unique_ptr<services::Profile>, Failure> openProfile() const;

    /// Fails where this build has no Bluetooth.
    [[nodiscard]] Result<WayToStrap, Failure> wayToStrap() const;

    /// A path to write to that is not one of the profile's own files.
    [[nodiscard]] Result<std::filesystem::path, Failure> outputFile(const std::string& text) const;

private:
    const GlobalOptions& m_options;
    services::Surroundings m_surroundings;
    const platform::SystemZone& m_deviceZone;
    const WayToStrap& m_way;
};

} // namespace homeward::cli
