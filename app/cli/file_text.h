#pragma once

#include "app/cli/failure.h"
#include "app/cli/invocation.h"

#include <cstddef>
#include <string>

namespace homeward::cli {

/// All of a file that the person named, or of standard input for "-", without one newline at its
/// end. One byte more than `mostBytes` is enough to see that there is more: what that means is the
/// reader's question.
[[nodiscard]] Result<std::string, Failure>
readFileText(const Invocation& invocation, const std::string& file, std::size_t mostBytes);

} // namespace homeward::cli
