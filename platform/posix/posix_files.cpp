#include "platform/posix/posix_files.h"

#include "platform/posix/file_descriptor.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>

namespace homeward::platform {

namespace {

constexpr mode_t kOwnerFile = 0600;
constexpr mode_t kOwnerFolder = 0700;

FileError errorOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return FileError::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return FileError::NotAllowed;
    case ENOSPC:
    case EDQUOT:
        return FileError::DiskFull;
    case EWOULDBLOCK:
    case EEXIST:
        return FileError::InUse;
    default:
        return FileError::Io;
    }
}

tl::unexpected<FileError> lastError()
{
    return unexpected{errorOf(errno)};
}

FileDescriptor openFile(const std::filesystem::path& path, int flags)
{
    return FileDescriptor{::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, kOwnerFile)};
}

Result<void, FileError> writeAll(const FileDescriptor& file, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return lastError();
        if (written > 0)
            bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

/// A rename is only for good once its folder is on disk.
Result<void, FileError> syncFolderOf(const std::filesystem::path& path)
{
    const auto parent = path.has_parent_path() ? path.parent_path() : std::filesystem::path{"."};
    const FileDescriptor folder{::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!folder.isOpen() || ::fsync(folder.number()) != 0)
        return lastError();
    return {};
}

/// Zeros from where the file stands, `size` of them.
Result<void, FileError> writeZeros(const FileDescriptor& file, std::uintmax_t size)
{
    static constexpr std::array<std::byte, 65536> kZeros{};
    while (size > 0) {
        const std::size_t piece = std::min<std::uintmax_t>(size, kZeros.size());
        if (auto written = writeAll(file, std::span{kZeros}.first(piece)); !written)
            return written;
        size -= piece;
    }
    return {};
}

class FileLock final : public DurableFiles::Lock {
public:
    explicit FileLock(FileDescriptor file) : m_file(std::move(file)) { }

private:
    FileDescriptor m_file; // the lock goes with it
};

} // namespace

Result<std::vector<std::byte>, FileError> PosixFiles::read(const Path& path,
                                                           std::size_t limit) const
{
    const FileDescriptor file = openFile(path, O_RDONLY);
    if (!file.isOpen())
        return lastError();
    std::vector<std::byte> bytes(limit + 1); // one more, to notice what is too large
    std::size_t size = 0;
    while (size < bytes.size()) {
        const auto got = ::read(file.number(), bytes.data() + size, bytes.size() - size);
        if (got < 0 && errno != EINTR)
            return lastError();
        if (got == 0)
            break;
        if (got > 0)
            size += static_cast<std::size_t>(got);
    }
    if (size > limit)
        return unexpected{FileError::TooLarge};
    bytes.resize(size);
    return bytes;
}

Result<void, FileError> PosixFiles::replace(const Path& path, std::span<const std::byte> bytes)
{
    const auto temporary = Path{path} += ".part";
    std::error_code ignored;
    std::filesystem::remove(temporary, ignored); // the rest of a write that was cut off
    {
        const FileDescriptor file = openFile(temporary, O_WRONLY | O_CREAT | O_EXCL);
        if (!file.isOpen())
            return lastError();
        auto written = writeAll(file, bytes);
        if (written && ::fsync(file.number()) != 0)
            written = lastError();
        if (!written) {
            std::filesystem::remove(temporary, ignored);
            return written;
        }
    }
    return rename(temporary, path, Existing::Replace);
}

Result<void, FileError> PosixFiles::makeFolder(const Path& path)
{
    Path made;
    for (const Path& part : path) {
        made /= part;
        if (::mkdir(made.c_str(), kOwnerFolder) == 0 || errno == EEXIST || errno == EISDIR)
            continue;
        const FileError reason = errorOf(errno); // before the next call changes it
        if (!std::filesystem::is_directory(made))
            return unexpected{reason};
    }
    if (std::filesystem::is_directory(path))
        return {};
    return unexpected{FileError::NotAllowed};
}

Result<void, FileError> PosixFiles::rename(const Path& from, const Path& to, Existing existing)
{
    const unsigned flags = existing == Existing::Keep ? RENAME_NOREPLACE : 0U;
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags) != 0)
        return lastError();
    return syncFolderOf(to);
}

Result<void, FileError> PosixFiles::sync(const Path& path)
{
    const FileDescriptor file = openFile(path, O_RDONLY);
    if (!file.isOpen() || ::fsync(file.number()) != 0)
        return lastError();
    return syncFolderOf(path);
}

Result<void, FileError> PosixFiles::wipe(const Path& path)
{
    const FileDescriptor file = openFile(path, O_WRONLY | O_NONBLOCK); // waits for no pipe's reader
    struct stat found { };
    if (!file.isOpen() || ::fstat(file.number(), &found) != 0)
        return lastError();
    if (!S_ISREG(found.st_mode))
        return unexpected{FileError::Io};
    auto wiped = writeZeros(file, static_cast<std::uintmax_t>(found.st_size));
    if (wiped && ::fsync(file.number()) != 0)
        wiped = lastError();
    return wiped;
}

Result<void, FileError> PosixFiles::remove(const Path& path)
{
    if (::remove(path.c_str()) != 0)
        return lastError();
    return syncFolderOf(path);
}

Result<std::unique_ptr<DurableFiles::Lock>, FileError> PosixFiles::lock(const Path& path)
{
    FileDescriptor file = openFile(path, O_RDWR | O_CREAT);
    if (!file.isOpen() || ::flock(file.number(), LOCK_EX | LOCK_NB) != 0)
        return lastError();
    return std::make_unique<FileLock>(std::move(file));
}

} // namespace homeward::platform
