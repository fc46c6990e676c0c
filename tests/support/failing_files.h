#pragma once

#include "core/base/durable_files.h"

#include <cstdlib>

namespace homeward::testing {

/// Real files, until a certain call that would change something: that one and all later ones fail,
/// as if the power had gone, or the process ends there.
class FailingFiles final : public DurableFiles {
public:
    /// Lets `working` calls through.
    FailingFiles(DurableFiles& files, int working) : m_files(files), m_left(working) { }

    /// Lets calls through again after the one that fails.
    void failOnlyOnce() { m_failsOnce = true; }

    /// Ends the process at the call that would fail, without a chance to tidy up.
    void dieInstead() { m_dies = true; }
    static constexpr int kDeath = 77; ///< the exit status by which it is told

    bool hasFailed() const { return m_hasFailed; }

    [[nodiscard]] Result<std::vector<std::byte>, FileError> read(const Path& path,
                                                                 std::size_t limit) const override
    {
        return m_files.read(path, limit);
    }
    [[nodiscard]] Result<void, FileError> replace(const Path& path,
                                                  std::span<const std::byte> bytes) override
    {
        return isFailing() ? unexpected{FileError::Io} : m_files.replace(path, bytes);
    }
    [[nodiscard]] Result<void, FileError> makeFolder(const Path& path) override
    {
        return isFailing() ? unexpected{FileError::Io} : m_files.makeFolder(path);
    }
    [[nodiscard]] Result<void, FileError> rename(const Path& from, const Path& to,
                                                 Existing existing) override
    {
        return isFailing() ? unexpected{FileError::Io} : m_files.rename(from, to, existing);
    }
    [[nodiscard]] Result<void, FileError> sync(const Path& path) override
    {
        return isFailing() ? unexpected{FileError::Io} : m_files.sync(path);
    }
    [[nodiscard]] Result<void, FileError> wipe(const Path& path) override
    {
        return isFailing() ? unexpected{FileError::Io} : m_files.wipe(path);
    }
    [[nodiscard]] Result<void, FileError> remove(const Path& path) override
    {
        return isFailing() ? unexpected{FileError::Io} : m_files.remove(path);
    }
    [[nodiscard]] Result<std::unique_ptr<Lock>, FileError> lock(const Path& path) override
    {
        if (isFailing())
            return unexpected{FileError::Io};
        return m_files.lock(path);
    }

private:
    bool isFailing()
    {
        if (m_hasFailed && m_failsOnce)
            return false;
        m_hasFailed = m_hasFailed || m_left-- <= 0;
        if (m_hasFailed && m_dies)
            std::_Exit(kDeath);
        return m_hasFailed;
    }

    DurableFiles& m_files;
    int m_left;
    bool m_failsOnce = false;
    bool m_dies = false;
    bool m_hasFailed = false;
};

} // namespace homeward::testing
