#include "platform/posix/environment.h"

#include <cstdlib>

namespace homeward::platform {

std::optional<std::string> environmentVariable(const char* name)
{
    // Says nothing to a program that runs with more rights than its caller.
    const char* value = ::secure_getenv(name);
    if (value == nullptr || *value == '\0')
        return std::nullopt;
    return value;
}

} // namespace homeward::platform
