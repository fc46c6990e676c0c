#pragma once

#include <optional>
#include <string>

namespace homeward::platform {

/// What the program was started with under that name. Empty counts as absent. Read before there
/// are threads: nobody of ours changes the environment.
std::optional<std::string> environmentVariable(const char* name);

} // namespace homeward::platform
