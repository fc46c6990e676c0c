#pragma once

#include "core/base/durable_files.h"

namespace homeward::platform {

/// Durable files on a POSIX system. Holds nothing; safe to use from any thread.
class PosixFiles final : public DurableFiles {
public:
    [[nodiscard]] Result<std::vector<std::byte>, FileError> read(const Path& path,
                                                                 std::size_t limit) const override;
    [[nodiscard]] Result<void, FileError> replace(const Path& path,
                                                  std::span<const std::byte> bytes) override;
    [[nodiscard]] Result<void, FileError> makeFolder(const Path& path) override;
    [[nodiscard]] Result<void, FileError> rename(const Path& from, const Path& to,
                                                 Existing existing) override;
    [[nodiscard]] Result<void, FileError> sync(const Path& path) override;
    [[nodiscard]] Result<void, FileError> wipe(const Path& path) override;
    [[nodiscard]] Result<void, FileError> remove(const Path& path) override;
    [[nodiscard]] Result<std::unique_ptr<Lock>, FileError> lock(const Path& path) override;
};

} // namespace homeward::platform
