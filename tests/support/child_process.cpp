#include "tests/support/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <stdexcept>
#include <utility>

namespace homeward::testing {

namespace {

/// What is written to it, and what it says.
struct Pipes {
    std::array<int, 2> in{-1, -1};
    std::array<int, 2> out{-1, -1};
};

Pipes openPipes()
{
    Pipes pipes;
    if (::pipe2(pipes.in.data(), O_CLOEXEC) != 0 || ::pipe2(pipes.out.data(), O_CLOEXEC) != 0)
        throw std::runtime_error{"no pipe"};
    return pipes;
}

} // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& words)
{
    std::vector<std::string> texts = words;
    std::vector<char*> arguments;
    for (std::string& text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    const Pipes pipes = openPipes();
    posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, pipes.in[0], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, pipes.out[1], STDOUT_FILENO);
    const int failed = ::posix_spawnp(&m_process, arguments.front(), &actions, nullptr,
                                      arguments.data(), ::environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(pipes.in[0]);
    ::close(pipes.out[1]);
    m_toIt = pipes.in[1];
    m_fromIt = pipes.out[0];
    if (failed != 0)
        throw std::runtime_error{"could not start " + words.front()};
}

ChildProcess::~ChildProcess()
{
    kill();
    ::close(m_toIt);
    ::close(m_fromIt);
}

void ChildProcess::kill()
{
    const pid_t process = std::exchange(m_process, -1);
    if (process <= 0)
        return;
    ::kill(process, SIGKILL);
    ::waitpid(process, nullptr, 0);
}

void ChildProcess::pause() const
{
    ::kill(m_process, SIGSTOP);
}

void ChildProcess::writeLine(const std::string& line) const
{
    const std::string text = line + "\n";
    if (::write(m_toIt, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        throw std::runtime_error{"it does not listen"};
}

std::optional<std::string> ChildProcess::readLine(std::chrono::seconds patience)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    for (;;) {
        if (const auto end = m_unread.find('\n'); end != std::string::npos) {
            std::string line = m_unread.substr(0, end);
            m_unread.erase(0, end + 1);
            return line;
        }
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        pollfd file{.fd = m_fromIt, .events = POLLIN, .revents = 0};
        if (left.count() <= 0 || ::poll(&file, 1, static_cast<int>(left.count())) <= 0)
            return std::nullopt;
        std::array<char, 4096> text{};
        const auto got = ::read(m_fromIt, text.data(), text.size());
        if (got <= 0)
            return std::nullopt;
        m_unread.append(text.data(), static_cast<std::size_t>(got));
    }
}

} // namespace homeward::testing
