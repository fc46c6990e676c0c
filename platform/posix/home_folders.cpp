#include "platform/posix/home_folders.h"

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

std::optional<std::filesystem::path> folderOf(const char* variable, const char* inHome)
{
    const auto named = environmentVariable(variable);
    if (named && std::filesystem::path{*named}.is_absolute())
        return *named;
    const auto home = homeFolder();
    if (!home)
        return std::nullopt;
    return *home / inHome;
}

} // namespace

std::optional<std::filesystem::path> dataFolder()
{
    return folderOf("XDG_DATA_HOME", ".local/share");
}

std::optional<std::filesystem::path> configFolder()
{
    return folderOf("XDG_CONFIG_HOME", ".config");
}

} // namespace homeward::platform
