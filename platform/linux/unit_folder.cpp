#include "platform/linux/unit_folder.h"

#include "platform/posix/home_folders.h"

#include <cstddef>
#include <set>
#include <span>
#include <system_error>
#include <utility>

namespace homeward::platform {

namespace {

TimerError timerErrorOf(FileError error)
{
    return error == FileError::NotAllowed ? TimerError::NotAllowed : TimerError::Failed;
}

TimerError timerErrorOf(const std::error_code& code)
{
    const bool isForbidden = code == std::errc::permission_denied
        || code == std::errc::operation_not_permitted || code == std::errc::read_only_file_system;
    return isForbidden ? TimerError::NotAllowed : TimerError::Failed;
}

} // namespace

std::optional<SystemdFolders> SystemdFolders::ofThisUser()
{
    const auto config = configFolder();
    const auto data = dataFolder();
    if (!config || !data)
        return std::nullopt;
    return SystemdFolders{.units = *config / "systemd" / "user",
                          .stamps = *data / "systemd" / "timers"};
}

UnitFolder::UnitFolder(SystemdFolders folders, UnitNames names, DurableFiles& files)
    : m_folders(std::move(folders)),
      m_names(std::move(names)),
      m_files(files)
{
}

std::vector<std::string> UnitFolder::ids() const
{
    std::set<std::string> found;
    for (const auto& folder : {m_folders.units, wants()}) {
        std::error_code failed;
        std::filesystem::directory_iterator entry{folder, failed};
        for (; !failed && entry != std::filesystem::directory_iterator{}; entry.increment(failed))
            if (auto id = m_names.idOfTimer(entry->path().filename().native()))
                found.insert(std::move(*id));
    }
    return {found.begin(), found.end()};
}

Result<bool, TimerError> UnitFolder::put(const std::string& name, std::string_view text)
{
    const auto path = m_folders.units / name;
    const auto wanted = std::as_bytes(std::span{text});
    const auto there = m_files.read(path, text.size());
    if (there && std::ranges::equal(*there, wanted))
        return false;
    auto written = m_files.makeFolder(m_folders.units);
    if (written)
        written = m_files.replace(path, wanted);
    if (!written)
        return unexpected{timerErrorOf(written.error())};
    return true;
}

/// As `systemctl enable` does, so that it holds after the next start of the device.
Result<bool, TimerError> UnitFolder::enable(const std::string& name)
{
    const auto link = wants() / name;
    const auto target = m_folders.units / name;
    std::error_code failed;
    if (std::filesystem::read_symlink(link, failed) == target)
        return false;
    if (const auto made = m_files.makeFolder(wants()); !made)
        return unexpected{timerErrorOf(made.error())};
    std::filesystem::remove(link, failed);
    std::filesystem::create_symlink(target, link, failed);
    if (failed)
        return unexpected{timerErrorOf(failed)};
    if (const auto synced = m_files.sync(wants()); !synced)
        return unexpected{timerErrorOf(synced.error())};
    return true;
}

Result<bool, TimerError> UnitFolder::putTimer(std::string_view id, std::string_view text)
{
    const std::string name = m_names.timer(id);
    const auto isWritten = put(name, text);
    if (!isWritten)
        return isWritten;
    const auto isLinked = enable(name);
    if (!isLinked)
        return isLinked;
    return *isWritten || *isLinked;
}

Result<bool, TimerError> UnitFolder::putService(std::string_view text)
{
    return put(m_names.service(), text);
}

Result<bool, TimerError> UnitFolder::remove(const std::filesystem::path& path)
{
    const auto removed = m_files.remove(path);
    if (!removed && removed.error() != FileError::NotFound)
        return unexpected{timerErrorOf(removed.error())};
    return removed.has_value();
}

Result<void, TimerError> UnitFolder::removeTimer(std::string_view id)
{
    const std::string name = m_names.timer(id);
    // The link first: without its unit it would be a complaint in the person's journal.
    for (const auto& path :
         {wants() / name, m_folders.units / name, m_folders.stamps / ("stamp-" + name)})
        if (const auto removed = remove(path); !removed)
            return unexpected{removed.error()};
    return {};
}

Result<bool, TimerError> UnitFolder::removeService()
{
    return remove(m_folders.units / m_names.service());
}

} // namespace homeward::platform
