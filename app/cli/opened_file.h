#pragma once

#include "app/cli/failure.h"

#include <fstream>
#include <string>

namespace homeward::cli {

/// A file that the person named, to be read piece by piece.
[[nodiscard]] Result<std::ifstream, Failure> openedFile(const std::string& file);

} // namespace homeward::cli
