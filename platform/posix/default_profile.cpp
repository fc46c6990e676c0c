#include "platform/posix/default_profile.h"

#include "platform/posix/environment.h"
#include "platform/posix/home_folders.h"

namespace homeward::platform {

std::optional<std::filesystem::path> defaultProfileFolder()
{
    if (const auto profile = environmentVariable("HOMEWARD_PROFILE"))
        return *profile;
    const auto data = dataFolder();
    if (!data)
        return std::nullopt;
    return *data / "homeward";
}

} // namespace homeward::platform
