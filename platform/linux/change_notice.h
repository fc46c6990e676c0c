#pragma once

#include "platform/posix/file_descriptor.h"

#include <filesystem>
#include <optional>

namespace homeward::platform {

/// Notices that a file of a folder was put in place or taken away, and that a link leads somewhere
/// else. Both may come into being later. What is written beside its place, and locks, are no news.
class ChangeNotice {
public:
    ChangeNotice(std::filesystem::path folder, std::filesystem::path link);

    /// For poll(); not open where the system has no such thing.
    int file() const { return m_notices.number(); }

    /// Takes what has come in, and looks where to look from now on: what replaces something is
    /// another one.
    void renew();

private:
    void watchFolder();

    std::filesystem::path m_folder;
    std::filesystem::path m_link;
    FileDescriptor m_notices;
    std::optional<int> m_ancestor; ///< looked at for want of the folder
};

} // namespace homeward::platform
