#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace homeward {

/// Why a file could not be read, written or locked.
enum class FileError : std::uint8_t {
    NotFound,
    NotAllowed, ///< no permission, or a read-only file system
    DiskFull,
    InUse, ///< another process holds the lock
    TooLarge, ///< over the limit of the call
    Io, ///< anything else the system says
};

/// Files whose content survives a power cut. The port that core asks; platform/posix implements it.
class DurableFiles {
public:
    using Path = std::filesystem::path;

    virtual ~DurableFiles() = default;

    [[nodiscard]] virtual Result<std::vector<std::byte>, FileError>
    read(const Path& path, std::size_t limit) const = 0;

    /// The file is the old one or the new one at any moment, and the new one for good once this
    /// returns: temporary file, sync, rename, sync of the folder. Only the owner may read it.
    [[nodiscard]] virtual Result<void, FileError> replace(const Path& path,
                                                          std::span<const std::byte> bytes) = 0;

    /// Makes a folder (and those above it) that only its owner may enter. An existing one is fine.
    [[nodiscard]] virtual Result<void, FileError> makeFolder(const Path& path) = 0;

    /// What `rename` does where the new name is taken.
    enum class Existing : std::uint8_t {
        Keep, ///< fails with InUse
        Replace,
    };

    /// Gives a file or folder another name in the same file system, durably.
    [[nodiscard]] virtual Result<void, FileError> rename(const Path& from, const Path& to,
                                                         Existing existing) = 0;

    /// What others wrote into a file or made in a folder is there for good once this returns.
    [[nodiscard]] virtual Result<void, FileError> sync(const Path& path) = 0;

    /// Writes zeros over every byte of a file, as far as the file system lets: on disk once this
    /// returns. Its size stays. Follows no link, and fails for what is not a file.
    [[nodiscard]] virtual Result<void, FileError> wipe(const Path& path) = 0;

    /// Takes away a file, a link or an empty folder for good.
    [[nodiscard]] virtual Result<void, FileError> remove(const Path& path) = 0;

    /// A lock among processes, held as long as the returned object lives or the process does.
    class Lock {
    public:
        virtual ~Lock() = default;
    };
    [[nodiscard]] virtual Result<std::unique_ptr<Lock>, FileError> lock(const Path& path) = 0;
};

} // namespace homeward
