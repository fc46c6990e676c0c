#include "app/cli/commands.h"
#include "app/cli/ride_answer.h"

namespace homeward::cli {

namespace {

struct HandOverOptions {
    OptionalText code;
    OptionalText initials;
    OptionalText session;
};

Result<Answer, Failure> handOverRide(const Invocation& invocation, const HandOverOptions& options)
{
    if (options.code.has_value() == options.initials.has_value())
        return unexpected{usage("Staff confirm with --staff-code or with --staff-initials.")};
    const auto now = invocation.momentAt(std::nullopt);
    if (!now)
        return unexpected{now.error()};
    return changeRide(invocation, options.session, [&](const OpenDay& day, const SessionId& id) {
        services::Rides& rides = day.profile->rides();
        return options.code ? rides.handOverByCode(id, *options.code, *now)
                            : rides.handOverByInitials(id, *options.initials, *now);
    });
}

void addHandOverOptions(CLI::App& command, HandOverOptions& options)
{
    addText(command, "--staff-code", options.code, "The clinic's six digits of this moment", "N");
    addText(command, "--staff-initials", options.initials,
            "One to four letters, where the clinic has no codes", "LETTERS");
    addSessionOption(command, options.session);
}

} // namespace

void addHandOverCommand(CLI::App& ride, Action& chosen)
{
    addExamples(addCommand<HandOverOptions>(
                    ride, {"hand-over", "Staff confirm that your ride takes you home"}, chosen,
                    addHandOverOptions, handOverRide),
                "  homewardctl ride hand-over --staff-code 123456\n"
                "  homewardctl ride hand-over --staff-initials KM");
}

} // namespace homeward::cli
