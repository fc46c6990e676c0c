#pragma once

#include "core/base/durable_files.h"
#include "core/base/reminder_timers.h"
#include "platform/linux/unit_names.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::platform {

/// Where systemd looks for the units of a person, and where it notes when a timer last elapsed.
struct SystemdFolders {
    std::filesystem::path units; ///< $XDG_CONFIG_HOME/systemd/user
    std::filesystem::path stamps; ///< $XDG_DATA_HOME/systemd/timers

    /// Nothing if the system knows no home for this user.
    static std::optional<SystemdFolders> ofThisUser();
};

/// The unit files of one profile, and nothing else that lies there.
class UnitFolder {
public:
    /// `files` must outlive this.
    UnitFolder(SystemdFolders folders, UnitNames names, DurableFiles& files);

    const UnitNames& names() const { return m_names; }

    /// The ids of all timers of this profile of which anything is there.
    std::vector<std::string> ids() const;

    /// True if it had to be written: another text, or none, was there, or it was not enabled.
    [[nodiscard]] Result<bool, TimerError> putTimer(std::string_view id, std::string_view text);
    [[nodiscard]] Result<bool, TimerError> putService(std::string_view text);

    /// With its link, and with what systemd noted of it.
    [[nodiscard]] Result<void, TimerError> removeTimer(std::string_view id);
    [[nodiscard]] Result<bool, TimerError> removeService(); ///< true if there was one

private:
    std::filesystem::path wants() const { return m_folders.units / "timers.target.wants"; }
    [[nodiscard]] Result<bool, TimerError> put(const std::string& name, std::string_view text);
    [[nodiscard]] Result<bool, TimerError> enable(const std::string& name);
    [[nodiscard]] Result<bool, TimerError> remove(const std::filesystem::path& path);

    SystemdFolders m_folders;
    UnitNames m_names;
    DurableFiles& m_files;
};

} // namespace homeward::platform
