#include "platform/posix/default_profile.h"

#include "platform/posix/environment.h"

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace homeward::platform {

namespace {

std::optional<std::filesystem::path> homeFolder()
{
    if (const auto home = environmentVariable("HOME"))
        return *home;
    constexpr std::size_t kMostBytes = 1U << 14U;
    std::array<char, kMostBytes> texts{};
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, texts.data(), texts.size(), &found) != 0
        || found == nullptr)
        return std::nullopt;
    return found->pw_dir;
}

} // namespace

std::optional<std::filesystem::path> defaultProfileFolder()
{
    if (const auto profile = environmentVariable("HOMEWARD_PROFILE"))
        return *profile;
    // The XDG base directory specification: a relative path is to be ignored.
    const auto data = environmentVariable("XDG_DATA_HOME");
    if (data && std::filesystem::path{*data}.is_absolute())
        return std::filesystem::path{*data} / "homeward";
    const auto home = homeFolder();
    if (!home)
        return std::nullopt;
    return *home / ".local" / "share" / "homeward";
}

} // namespace homeward::platform
