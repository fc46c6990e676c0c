#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace homeward::testing {

/// A program that runs beside a test, and ends with it. What it says is read line by line.
class ChildProcess {
public:
    explicit ChildProcess(const std::vector<std::string>& words);
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    ~ChildProcess();

    /// Nothing once the program has ended, or after that long.
    std::optional<std::string> readLine(std::chrono::seconds patience = std::chrono::seconds{20});
    void writeLine(const std::string& line) const;

    void kill(); ///< and waits until it is gone
    void pause() const; ///< it answers nothing, and its connections stay

private:
    pid_t m_process = -1;
    int m_toIt = -1;
    int m_fromIt = -1;
    std::string m_unread;
};

} // namespace homeward::testing
