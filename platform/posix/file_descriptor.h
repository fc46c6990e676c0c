#pragma once

#include <unistd.h>

#include <utility>

namespace homeward::platform {

/// An open file of the system, closed when dropped.
class FileDescriptor {
public:
    explicit FileDescriptor(int number) : m_number(number) { }
    FileDescriptor(FileDescriptor&& other) noexcept
        : m_number(std::exchange(other.m_number, -1)) { }
    FileDescriptor& operator=(FileDescriptor&&) = delete;
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    ~FileDescriptor()
    {
        if (isOpen())
            ::close(m_number);
    }

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

} // namespace homeward::platform
