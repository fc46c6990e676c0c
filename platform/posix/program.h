#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace homeward::platform {

/// The file of the program that is running; nothing where the system does not say.
std::optional<std::filesystem::path> runningProgram();

/// Starts a program that goes on when this one ends. False if it could not be started.
///
/// `activationToken` is what a desktop hands on so that a new window may come to the front; empty
/// where none was given.
[[nodiscard]] bool startProgram(const std::filesystem::path& program,
                                const std::vector<std::string>& arguments,
                                const std::string& activationToken = {});

} // namespace homeward::platform
