#include "platform/posix/posix_files.h"
#include "tests/crash/oracle.h"
#include "tests/support/manual_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_folder.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <exception>
#include <iostream>
#include <optional>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>

// Kills crash_writer at random moments and compares what is on disk with what it had acknowledged.

namespace homeward::crash {
namespace {

using Moment = std::chrono::steady_clock::time_point;
using namespace std::chrono_literals;

constexpr int kCyclesOfOneProfile = 50;

/// The writer as a process, with a pipe from its standard output.
class Writer {
public:
    Writer(const std::string& program, const std::string& folder, const std::string& seed)
    {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            throw std::runtime_error{"no pipe"};
        m_process = ::fork();
        if (m_process < 0)
            throw std::runtime_error{"no process"};
        if (m_process == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::close(ends[0]);
            ::close(ends[1]);
            ::execl(program.c_str(), program.c_str(), folder.c_str(), seed.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(ends[1]);
        m_pipe = ends[0];
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer() { ::close(m_pipe); }

    /// Takes in what the writer says until `end`, or until it has said so many lines.
    void listenUntil(Moment end, std::uint64_t lines = UINT64_MAX)
    {
        while (linesSaid() < lines) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(
                end - std::chrono::steady_clock::now());
            pollfd wait{.fd = m_pipe, .events = POLLIN, .revents = 0};
            if (left <= 0ms || ::poll(&wait, 1, static_cast<int>(left.count())) <= 0 || !takeIn())
                return;
        }
    }

    /// Everything that it said. Throws if it had ended by itself.
    std::string kill()
    {
        ::kill(m_process, SIGKILL);
        while (takeIn()) { }
        int status = 0;
        ::waitpid(m_process, &status, 0);
        if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL)
            throw std::runtime_error{"the writer ended by itself"};
        return m_said;
    }

private:
    std::uint64_t linesSaid() const
    {
        return static_cast<std::uint64_t>(std::ranges::count(m_said, '\n'));
    }

    bool takeIn()
    {
        std::array<char, 1U << 16U> piece{};
        const auto got = ::read(m_pipe, piece.data(), piece.size());
        if (got > 0)
            m_said.append(piece.data(), static_cast<std::size_t>(got));
        return got > 0;
    }

    pid_t m_process = -1;
    int m_pipe = -1;
    std::string m_said;
};

/// What a whole campaign has seen.
struct Tally {
    int cycles = 0;
    int acknowledged = 0;
    Losses losses;
};

/// Lets the writer run for a random while and kills it: one time in four counted from its start, so
/// that making and opening a profile are cut off, otherwise from one of its first changes.
std::string runAndKill(const std::string& program, const std::string& folder,
                       testing::SeededRandom& chance)
{
    Writer writer{program, folder, std::to_string(chance.below(1U << 30U))};
    const bool fromStart = chance.below(4) == 0;
    if (!fromStart)
        writer.listenUntil(std::chrono::steady_clock::now() + 10s, chance.below(40));
    const std::chrono::microseconds span{chance.below(fromStart ? 25'000 : 2'000)};
    writer.listenUntil(std::chrono::steady_clock::now() + span);
    return writer.kill();
}

Tally campaign(const std::string& program, int cycles, testing::SeededRandom& chance)
{
    const testing::ManualClock clock{std::chrono::sys_days{std::chrono::year{2026} / 1 / 1}};
    platform::PosixFiles files;
    Tally tally;
    std::optional<testing::TemporaryFolder> temporary;
    Oracle oracle;
    while (tally.cycles < cycles && !tally.losses.any()) {
        if (tally.cycles++ % kCyclesOfOneProfile == 0) {
            temporary.emplace();
            oracle = {};
        }
        const services::ProfileFolder folder{temporary->path() / "profile"};
        std::istringstream said{runAndKill(program, folder.path.string(), chance)};
        for (std::string line; std::getline(said, line); ++tally.acknowledged)
            oracle.acknowledge(Acknowledgement::parse(line));
        tally.losses += oracle.compare(folder, {clock, chance, files});
    }
    return tally;
}

int run(int count, char** arguments)
{
    CLI::App options{"Kills a writing program again and again and looks for what was lost"};
    std::string program;
    int cycles = 1000;
    std::uint64_t seed = std::random_device{}();
    options.add_option("--writer", program, "the program crash_writer")->required();
    options.add_option("--cycles", cycles, "how often to kill it");
    options.add_option("--seed", seed, "of the moments; by chance if not given");
    CLI11_PARSE(options, count, arguments);

    std::cout << "crash campaign: seed " << seed << '\n';
    testing::SeededRandom chance{seed};
    const auto [done, acknowledged, losses] = campaign(program, cycles, chance);
    std::cout << "crash campaign: " << done << " cycles, " << acknowledged
              << " acknowledged entries, " << losses.lost << " lost, " << losses.half << " half, "
              << losses.corrupt << " corrupt\n";
    return losses.any() ? 1 : 0;
}

} // namespace
} // namespace homeward::crash

int main(int count, char** arguments)
{
    try {
        return homeward::crash::run(count, arguments);
    } catch (const std::exception& problem) {
        std::cerr << "crash campaign: " << problem.what() << '\n';
        return 2;
    }
}
