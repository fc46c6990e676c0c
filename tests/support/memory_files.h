#pragma once

#include "core/base/durable_files.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace homeward::testing {

/// Files that live in memory, on a disk that fails and a machine that loses power when told to.
///
/// A step is a call that changes something: replace, makeFolder, rename, sync, wipe, remove. Each
/// happens as a whole or not at all, as DurableFiles promises.
class MemoryFiles final : public DurableFiles {
public:
    using Bytes = std::vector<std::byte>;

    /// The `step`th step from now (1 is the next one) fails with `error` and changes nothing.
    void failAt(int step, FileError error) { m_failure = {m_steps + step, error}; }

    /// Power is cut once `steps` more steps are done: whatever comes later does not happen.
    void crashAfter(int steps) { m_lastStep = m_steps + steps; }
    void restart() { m_lastStep = kNoCrash; } ///< with the files as the crash left them

    void failReading(const Path& path, FileError error) { m_unreadable[path] = error; }

    int steps() const { return m_steps; } ///< that were asked for so far

    /// What is on the disk. A test may change it as a bad sector would.
    std::map<Path, Bytes>& content() { return m_content; }

    Result<Bytes, FileError> read(const Path& path, std::size_t limit) const override
    {
        if (const auto failure = m_unreadable.find(path); failure != m_unreadable.end())
            return unexpected{failure->second};
        const auto file = m_content.find(path);
        if (file == m_content.end())
            return unexpected{FileError::NotFound};
        if (file->second.size() > limit)
            return unexpected{FileError::TooLarge};
        return file->second;
    }

    Result<void, FileError> replace(const Path& path, std::span<const std::byte> bytes) override
    {
        return step([&]() -> Result<void, FileError> {
            m_content[path] = {bytes.begin(), bytes.end()};
            m_unreadable.erase(path);
            return {};
        });
    }

    Result<void, FileError> makeFolder(const Path& path) override
    {
        return step([&]() -> Result<void, FileError> {
            m_folders.insert(path);
            return {};
        });
    }

    Result<void, FileError> rename(const Path& from, const Path& to, Existing existing) override
    {
        return step([&]() -> Result<void, FileError> {
            if (!m_content.contains(from))
                return unexpected{FileError::NotFound};
            if (existing == Existing::Keep && m_content.contains(to))
                return unexpected{FileError::InUse};
            m_content[to] = std::exchange(m_content[from], {});
            m_content.erase(from);
            if (auto failure = m_unreadable.extract(from)) {
                failure.key() = to;
                m_unreadable.insert(std::move(failure));
            }
            return {};
        });
    }

    Result<void, FileError> sync(const Path& path) override
    {
        return step([&]() -> Result<void, FileError> {
            if (!m_content.contains(path) && !m_folders.contains(path))
                return unexpected{FileError::NotFound};
            return {};
        });
    }

    Result<void, FileError> wipe(const Path& path) override
    {
        return step([&]() -> Result<void, FileError> {
            const auto file = m_content.find(path);
            if (file == m_content.end())
                return unexpected{FileError::NotFound};
            std::ranges::fill(file->second, std::byte{0});
            return {};
        });
    }

    Result<void, FileError> remove(const Path& path) override
    {
        return step([&]() -> Result<void, FileError> {
            const bool wasThere = m_content.erase(path) + m_folders.erase(path) > 0;
            return wasThere ? Result<void, FileError>{} : unexpected{FileError::NotFound};
        });
    }

    Result<std::unique_ptr<Lock>, FileError> lock(const Path& path) override
    {
        if (!m_locked->insert(path).second)
            return unexpected{FileError::InUse};
        return std::make_unique<HeldLock>(m_locked, path);
    }

private:
    static constexpr int kNoCrash = std::numeric_limits<int>::max();

    using Paths = std::set<Path>;

    class HeldLock final : public Lock {
    public:
        HeldLock(std::shared_ptr<Paths> locked, Path path)
            : m_locked(std::move(locked)),
              m_path(std::move(path))
        {
        }
        HeldLock(const HeldLock&) = delete;
        HeldLock& operator=(const HeldLock&) = delete;
        ~HeldLock() override { m_locked->erase(m_path); }

    private:
        std::shared_ptr<Paths> m_locked;
        Path m_path;
    };

    template <class Change>
    Result<void, FileError> step(const Change& change)
    {
        ++m_steps;
        if (m_steps > m_lastStep)
            return unexpected{FileError::Io};
        if (m_failure && m_failure->first == m_steps)
            return unexpected{m_failure->second};
        return change();
    }

    std::map<Path, Bytes> m_content;
    std::map<Path, FileError> m_unreadable;
    Paths m_folders;
    std::shared_ptr<Paths> m_locked = std::make_shared<Paths>();
    std::optional<std::pair<int, FileError>> m_failure;
    int m_steps = 0;
    int m_lastStep = kNoCrash;
};

} // namespace homeward::testing
