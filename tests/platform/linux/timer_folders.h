#pragma once

#include "platform/linux/systemd_timers.h"
#include "tests/support/temporary_folder.h"

#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>

namespace homeward::testing {

inline const std::string kFirst = "aaaaaaaaaaaaaaaaaaaaaa";
inline const std::string kSecond = "bbbbbbbbbbbbbbbbbbbbbb";

inline ReminderTimer timerOf(const std::string& id, int minutes = 0)
{
    return {.id = id, .at = Instant{std::chrono::seconds{2'120'100'000 + 60 * minutes}}};
}

/// Where systemd would look for the timers of a person, for one test.
class TimerFolders {
public:
    platform::ReminderProgram program() const
    {
        return {.program = "/bin/true", .profile = "/a profile"};
    }
    platform::UnitNames names() const { return platform::UnitNames{program().profile}; }
    platform::SystemdFolders systemd() const
    {
        return {.units = units(), .stamps = m_folder.path() / "stamps"};
    }
    std::filesystem::path units() const { return m_folder.path() / "systemd" / "user"; }
    std::filesystem::path wants() const { return units() / "timers.target.wants"; }
    std::filesystem::path autostart() const { return m_folder.path() / "autostart"; }

    std::set<std::string> unitFiles() const { return namesIn(units()); }
    std::set<std::string> links() const { return namesIn(wants()); }
    std::set<std::string> stamps() const { return namesIn(systemd().stamps); }

    void put(const std::string& name) const { write(units() / name); }
    void stamp(const std::string& unit) const { write(systemd().stamps / ("stamp-" + unit)); }
    void unlink(const std::string& name) const { std::filesystem::remove(wants() / name); }

    /// Another one after the file was written again.
    ino_t inode(const std::string& name) const
    {
        struct stat found { };
        ::stat((units() / name).c_str(), &found);
        return found.st_ino;
    }

private:
    static void write(const std::filesystem::path& path)
    {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream{path} << "[Unit]\n";
    }

    /// Of files and links, not of folders.
    static std::set<std::string> namesIn(const std::filesystem::path& folder)
    {
        std::set<std::string> names;
        std::error_code none;
        for (const auto& entry : std::filesystem::directory_iterator{folder, none})
            if (!entry.is_directory())
                names.insert(entry.path().filename().string());
        return names;
    }

    TemporaryFolder m_folder;
};

} // namespace homeward::testing
