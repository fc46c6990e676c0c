#include "app/cli/commands.h"
#include "app/cli/open_day.h"
#include "core/calendar/ics_writing.h"
#include "core/calendar/upcoming.h"

#include <span>

namespace homeward::cli {

namespace {

struct IcsOptions {
    std::string file;
};

Result<Answer, Failure> exportIcs(const Invocation& invocation, const IcsOptions& options)
{
    const auto file = invocation.outputFile(options.file);
    if (!file)
        return unexpected{file.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    const Instant now = invocation.surroundings().clock.now();
    const auto appointments =
        explained(calendar::upcomingAppointments(*day->profile, day->onOwnClock(now)));
    if (!appointments)
        return unexpected{appointments.error()};
    const std::string text = calendar::icsText(*appointments, now);
    const auto written =
        invocation.surroundings().files.replace(*file, std::as_bytes(std::span{text}));
    if (!written)
        return unexpected{outputFailureOf(written.error())};
    return Answer{.json = {{"file", options.file}, {"entries", appointments->size()}},
                  .text = "Wrote " + std::to_string(appointments->size()) + " appointments to "
                      + options.file + ". They say when, and not what for.\n"};
}

} // namespace

void addExportIcs(CLI::App& group, Action& chosen)
{
    const auto options = [](CLI::App& command, IcsOptions& values) {
        command.add_option("--out", values.file, "File to write; one that is there is replaced")
            ->type_name(kFile)
            ->required();
    };
    addExamples(addCommand<IcsOptions>(
                    group, {"ics", "Writes appointments to come for a calendar, without a word"},
                    chosen, options, exportIcs),
                "  homewardctl export ics --out appointments.ics");
}

} // namespace homeward::cli
