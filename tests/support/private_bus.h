#pragma once

#include "tests/support/child_process.h"
#include "tests/support/environment_variable.h"
#include "tests/support/temporary_folder.h"

#include <cstdint>
#include <fstream>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace homeward::testing {

/// Which bus the private one stands in for.
enum class BusKind : std::uint8_t { Session, System };

/// A bus of its own for one test, for all that the test starts.
class PrivateBus {
public:
    /// `activated`, if any, is what the bus starts once somebody calls for notifications.
    explicit PrivateBus(const std::string& activated = {}, BusKind kind = BusKind::Session)
    {
        const auto config = m_folder.path() / "bus.conf";
        const std::string folder = m_folder.path().string();
        std::ofstream{config} << R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=)"
                              << folder << "</listen><servicedir>" << folder << R"(</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>)";
        if (!activated.empty())
            std::ofstream{m_folder.path() / "notifications.service"}
                << "[D-BUS Service]\nName=org.freedesktop.Notifications\nExec=" << activated
                << '\n';
        m_daemon = std::make_unique<ChildProcess>(std::vector<std::string>{
            "dbus-daemon", "--nofork", "--print-address", "--config-file=" + config.string()});
        const auto address = m_daemon->readLine();
        if (!address)
            throw std::runtime_error{"no bus"};
        m_address.emplace(kind == BusKind::System ? "DBUS_SYSTEM_BUS_ADDRESS"
                                                  : "DBUS_SESSION_BUS_ADDRESS",
                          *address);
    }

    ChildProcess& daemon() { return *m_daemon; }

private:
    TemporaryFolder m_folder;
    std::unique_ptr<ChildProcess> m_daemon;
    std::optional<EnvironmentVariable> m_address;
};

} // namespace homeward::testing
