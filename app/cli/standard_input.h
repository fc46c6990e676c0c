#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace homeward::cli {

/// Why standard input gave no text.
enum class InputError : std::uint8_t { TooLong, Failed };

/// All of standard input without one newline at its end.
[[nodiscard]] Result<std::string, InputError> readStandardInput(std::size_t mostBytes);

} // namespace homeward::cli
