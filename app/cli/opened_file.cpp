#include "app/cli/opened_file.h"

#include <filesystem>

namespace homeward::cli {

Result<std::ifstream, Failure> openedFile(const std::string& file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return unexpected{notFound("noSuchFile", "There is no file of this name.")};
    if (std::filesystem::is_directory(file, ignored))
        return unexpected{failureOf(services::ImportError::Unreadable)};
    std::ifstream in{file, std::ios::binary};
    if (!in.is_open())
        return unexpected{failureOf(services::ImportError::Unreadable)};
    return in;
}

} // namespace homeward::cli
