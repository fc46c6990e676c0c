#include "app/cli/command_line.h"
#include "app/cli/invocation.h"
#include "app/cli/output.h"
#include "platform/posix/posix_files.h"
#include "platform/posix/process_hardening.h"
#include "platform/posix/sodium_random.h"
#include "platform/posix/system_boot_clock.h"
#include "platform/posix/system_clock.h"

#include <exception>
#include <iostream>

namespace homeward::cli {

namespace {

Result<Answer, Failure> run(CommandLine& commandLine, std::vector<std::string> arguments)
{
    const auto action = commandLine.parse(std::move(arguments));
    if (!action)
        return unexpected{action.error()};
    const GlobalOptions& options = commandLine.options();
    std::optional<Instant> asked;
    if (options.now) {
        const auto now = explained(parseRfc3339(*options.now));
        if (!now)
            return unexpected{now.error()};
        asked = *now;
    }

    // The composition root: everything lives until the answer is there.
    const platform::SystemClock deviceClock;
    const AskedClock clock{deviceClock, asked};
    platform::SodiumRandom random;
    platform::PosixFiles files;
    const platform::SystemZone deviceZone;
    const platform::SystemBootClock bootClock;
    const WayToStrap way{app::bluetoothStrap(bootClock), bootClock};
    const Invocation invocation{options, {clock, random, files}, deviceZone, way};
    if (const auto checked = invocation.check(); !checked)
        return unexpected{checked.error()};
    return (*action)(invocation);
}

/// What no layer has foreseen, without a word of it: it may hold anything.
Result<Answer, Failure> runSafely(CommandLine& commandLine, std::vector<std::string> arguments)
{
    try {
        return run(commandLine, std::move(arguments));
    } catch (const std::bad_alloc&) {
        return unexpected{failureOf(services::ProfileError::OutOfMemory)};
    } catch (const std::exception&) {
        return unexpected{failureOf(services::ProfileError::Failed)};
    }
}

int runProgram(int count, char* const* arguments)
{
    platform::hardenProcess();
    CommandLine commandLine;
    const auto result = runSafely(commandLine, argumentsOf(count, arguments));
    Output output{std::cout, std::cerr, commandLine.wantsJson() ? Form::Document : Form::Text};
    return static_cast<int>(output.show(result));
}

} // namespace

} // namespace homeward::cli

int main(int argc, char* argv[])
{
    try {
        return homeward::cli::runProgram(argc, argv);
    } catch (...) {
        return static_cast<int>(homeward::cli::ExitCode::Storage); // too little memory to say so
    }
}
