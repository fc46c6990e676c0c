#include "app/cli/commands.h"
#include "app/cli/open_day.h"
#include "app/cli/plan_answer.h"
#include "app/cli/values.h"
#include "core/base/rfc3339.h"

namespace homeward::cli {

namespace {

struct BoosterOptions {
    OptionalText date;
    OptionalText weeks;
};

Result<BoosterTime, Failure> parseBooster(const BoosterOptions& options)
{
    if (options.date)
        return explained(parseDay(*options.date)).map([](LocalDay day) {
            return BoosterTime{BoosterDate{day}};
        });
    const auto weeks = parseWhole(options.weeks.value_or(""));
    if (!weeks)
        return unexpected{failureOf(rules::BoosterError::WeeksOutOfRange)};
    return BoosterTime{BoosterInterval{*weeks}};
}

Result<Answer, Failure> writeBooster(const Invocation& invocation, const BoosterTime& when)
{
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    const auto plan =
        explained(day->profile->plans().setBooster(when, BoosterSource::Person, *day->zone));
    if (!plan)
        return unexpected{plan.error()};
    return explained(day->profile->sessions().list())
        .map([&](const std::vector<TreatmentSession>& sessions) {
            return boosterAnswer(*plan, sessions,
                                 day->onOwnClock(invocation.surroundings().clock.now()));
        });
}

Result<Answer, Failure> setBooster(const Invocation& invocation, const BoosterOptions& options)
{
    const auto when = parseBooster(options);
    if (!when)
        return unexpected{when.error()};
    return writeBooster(invocation, *when);
}

Result<Answer, Failure> clearBooster(const Invocation& invocation)
{
    return writeBooster(invocation, NoBooster{});
}

void addBoosterOptions(CLI::App& command, BoosterOptions& options)
{
    auto& either = *command.add_option_group("When", "What the clinic has said");
    addText(either, "--date", options.date, "The day that the clinic named", "DAY");
    addText(either, "--every-weeks", options.weeks,
            "The weeks from one session to the next that it named, 1 to 52", "N");
    either.require_option(1);
}

} // namespace

void addBoosterCommands(CLI::App& plan, Action& chosen)
{
    addExamples(addCommand<BoosterOptions>(
                    plan, {"set-booster", "Writes down when the clinic suggests another session"},
                    chosen, addBoosterOptions, setBooster),
                "  homewardctl plan set-booster --date 2026-05-01\n"
                "  homewardctl plan set-booster --every-weeks 6");
    addExamples(addCommand(plan, {"clear-booster", "Takes the clinic's date or interval back"},
                           chosen, clearBooster),
                "  homewardctl plan clear-booster");
}

} // namespace homeward::cli
