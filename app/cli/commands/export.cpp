#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/values.h"
#include "core/services/csv.h"

#include <span>

namespace homeward::cli {

namespace {

struct ExportOptions {
    std::string file;
    RangeTexts range;
};

std::size_t entriesIn(const std::vector<services::DayView>& days)
{
    std::size_t count = 0;
    for (const services::DayView& day : days)
        count += day.entries.size();
    return count;
}

Result<Answer, Failure> exportCsv(const Invocation& invocation, const ExportOptions& options)
{
    const auto range = parseRange(options.range);
    if (!range)
        return unexpected{range.error()};
    const auto file = invocation.outputFile(options.file);
    if (!file)
        return unexpected{file.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    const auto days = explained((*profile)->diary().days(range->days));
    if (!days)
        return unexpected{days.error()};
    const std::string csv = services::moodCsv(*days);
    const auto written =
        invocation.surroundings().files.replace(*file, std::as_bytes(std::span{csv}));
    if (!written)
        return unexpected{outputFailureOf(written.error())};
    const auto count = entriesIn(*days);
    return Answer{.json = {{"file", options.file}, {"entries", count}},
                  .text = "Wrote " + std::to_string(count) + " entries to " + options.file
                      + ". Anyone who can read this file can read your diary.\n"};
}

void addOptions(CLI::App& command, ExportOptions& options)
{
    command.add_option("--out", options.file, "File to write; one that is there is replaced")
        ->type_name(kFile)
        ->required();
    addRange(command, options.range);
}

} // namespace

void addExportCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "export", "Writes the diary for other programs, unencrypted");
    addExamples(addCommand<ExportOptions>(group, {"csv", "Writes check-ins as a table"}, chosen,
                                          addOptions, exportCsv),
                "  homewardctl export csv --out diary.csv\n"
                "  homewardctl export csv --out march.csv --from 2026-03-01 --to 2026-03-31");
}

} // namespace homeward::cli
