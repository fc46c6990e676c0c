#pragma once

#include "core/base/durable_files.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <filesystem>
#include <string_view>

namespace homeward::platform {

/// A secret is longer than this only by mistake.
inline constexpr std::size_t kMostSecretBytes = 4096;

/// All of the file without one newline at its end. May be a pipe or a link: the person named it.
[[nodiscard]] Result<SecretBytes, FileError> readSecret(const std::filesystem::path& file);

/// The same of standard input.
[[nodiscard]] Result<SecretBytes, FileError> readSecretFromStandardInput();

bool isStandardInputATerminal();

/// Asks on the terminal that is standard input, which shows nothing of what is typed.
[[nodiscard]] Result<SecretBytes, FileError> askSecret(std::string_view question);

} // namespace homeward::platform
