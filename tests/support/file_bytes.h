#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace homeward::testing {

inline std::string bytesOfFile(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

inline void writeFile(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream out{file, std::ios::binary | std::ios::trunc};
    out << bytes;
}

/// Every file below `folder` by its name there, with what is in it.
inline std::map<std::string, std::string> contentsOf(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> contents;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder})
        if (entry.is_regular_file())
            contents[entry.path().lexically_relative(folder).string()] = bytesOfFile(entry.path());
    return contents;
}

} // namespace homeward::testing
