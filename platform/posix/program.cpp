#include "platform/posix/program.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <string_view>
#include <system_error>
#include <thread>

namespace homeward::platform {

namespace {

constexpr std::string_view kWaylandToken = "XDG_ACTIVATION_TOKEN=";
constexpr std::string_view kX11Token = "DESKTOP_STARTUP_ID=";

/// Our own environment with the token in place of one that was meant for this process.
std::vector<std::string> environmentWith(const std::string& token)
{
    std::vector<std::string> made;
    for (char** variable = ::environ; variable != nullptr && *variable != nullptr; ++variable) {
        const std::string_view text = *variable;
        if (!text.starts_with(kWaylandToken) && !text.starts_with(kX11Token))
            made.emplace_back(text);
    }
    if (!token.empty()) {
        made.push_back(std::string{kWaylandToken} + token);
        made.push_back(std::string{kX11Token} + token);
    }
    return made;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    pointers.reserve(texts.size() + 1);
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// Files that are open here are closed there (all are O_CLOEXEC); the session is its own, so that a
/// terminal that goes takes only us; it hears the signals that we hold back.
class StartAttributes {
public:
    StartAttributes()
    {
        ::posix_spawnattr_init(&m_attributes);
        sigset_t none{};
        ::sigemptyset(&none);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK);
    }
    StartAttributes(const StartAttributes&) = delete;
    StartAttributes& operator=(const StartAttributes&) = delete;
    ~StartAttributes() { ::posix_spawnattr_destroy(&m_attributes); }

    const posix_spawnattr_t* get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes{};
};

} // namespace

std::optional<std::filesystem::path> runningProgram()
{
    std::error_code failed;
    auto program = std::filesystem::read_symlink("/proc/self/exe", failed);
    if (failed)
        return std::nullopt;
    return program;
}

bool startProgram(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                  const std::string& activationToken)
{
    std::vector<std::string> words{program.native()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    auto environment = environmentWith(activationToken);
    const StartAttributes attributes;
    pid_t started = 0;
    if (::posix_spawn(&started, program.c_str(), nullptr, attributes.get(),
                      pointersTo(words).data(), pointersTo(environment).data())
        != 0)
        return false;
    // Waits for its end, so that it does not stay on as a dead entry of the process table.
    std::thread{[started] { ::waitpid(started, nullptr, 0); }}.detach();
    return true;
}

} // namespace homeward::platform
