#include "app/cli/commands.h"
#include "app/cli/ride_answer.h"
#include "core/rules/rule_names.h"

namespace homeward::cli {

namespace {

struct ArrangeOptions {
    std::string name;
    std::string relation;
    std::string phone;
    OptionalText method;
    OptionalText at;
    OptionalText session;
};

Result<RidePlan, Failure> parseRide(const Invocation& invocation, const ArrangeOptions& options)
{
    const auto escort = explained(Escort::create(options.name, options.relation, options.phone));
    if (!escort)
        return unexpected{escort.error()};
    const auto method = rules::rideMethodNamed(options.method.value_or(""));
    if (!method)
        return unexpected{
            invalid("invalidMethod", "The method is car, taxi, publicTransport or onFoot.")};
    return invocation.momentAt(options.at).map([&](const ZonedInstant& at) {
        return RidePlan{.escort = *escort, .method = *method, .expectedAt = at};
    });
}

Result<Answer, Failure> arrangeRide(const Invocation& invocation, const ArrangeOptions& options)
{
    const auto plan = parseRide(invocation, options);
    if (!plan)
        return unexpected{plan.error()};
    return changeRide(invocation, options.session, [&](const OpenDay& day, const SessionId& id) {
        return day.profile->rides().arrange(id, *plan);
    });
}

struct ArriveOptions {
    OptionalText at;
    OptionalText session;
};

Result<Answer, Failure> arriveRide(const Invocation& invocation, const ArriveOptions& options)
{
    const auto at = invocation.momentAt(options.at);
    if (!at)
        return unexpected{at.error()};
    return changeRide(invocation, options.session, [&](const OpenDay& day, const SessionId& id) {
        return day.profile->rides().arrive(id, *at);
    });
}

struct NoRideOptions {
    OptionalText choice;
    OptionalText session;
};

Result<Answer, Failure> loseRide(const Invocation& invocation, const NoRideOptions& options)
{
    const auto choice = rules::noRideChoiceNamed(options.choice.value_or(""));
    if (options.choice && !choice)
        return unexpected{
            invalid("invalidChoice", "Staff choose wait, companionTaxi or callContact.")};
    const auto now = invocation.momentAt(std::nullopt);
    if (!now)
        return unexpected{now.error()};
    return changeRide(invocation, options.session, [&](const OpenDay& day, const SessionId& id) {
        return day.profile->rides().noRide(id, choice, *now);
    });
}

Result<Answer, Failure> showRide(const Invocation& invocation, const OptionalText& session)
{
    const auto named = parseSession(session);
    if (!named)
        return unexpected{named.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    const auto id = rideSession(*day, *named, RideUse::Show);
    if (!id)
        return unexpected{id.error()};
    const auto ride = explainedTreatment(day->profile->rides().of(*id));
    if (!ride)
        return unexpected{ride.error()};
    return rideAnswer(*day, *ride);
}

void addArrange(CLI::App& group, Action& chosen)
{
    const auto options = [](CLI::App& command, ArrangeOptions& values) {
        command.add_option("--name", values.name, "Who takes you home")
            ->type_name("TEXT")
            ->required();
        command.add_option("--relation", values.relation, "Who that is to you, in your words")
            ->type_name("TEXT")
            ->required();
        command.add_option("--phone", values.phone, "As it is dialled")
            ->type_name("TEXT")
            ->required();
        addText(command, "--method", values.method, "How you go home",
                "car|taxi|publicTransport|onFoot")
            ->required();
        addText(command, "--at", values.at, "When they are expected", kMoment)->required();
        addSessionOption(command, values.session);
    };
    addExamples(addCommand<ArrangeOptions>(group, {"arrange", "Writes down who takes you home"},
                                           chosen, options, arrangeRide),
                "  homewardctl ride arrange --name \"Ana Silva\" --relation sister "
                "--phone \"0151 2345\" --method car --at 2026-03-02T13:00:00+01:00");
}

void addArriveAndNone(CLI::App& group, Action& chosen)
{
    const auto arriveOptions = [](CLI::App& command, ArriveOptions& values) {
        addText(command, "--at", values.at, "When, if not now", kMoment);
        addSessionOption(command, values.session);
    };
    addExamples(addCommand<ArriveOptions>(group, {"arrive", "Says that the ride is there"}, chosen,
                                          arriveOptions, arriveRide),
                "  homewardctl ride arrive");
    const auto noneOptions = [](CLI::App& command, NoRideOptions& values) {
        addText(command, "--choice", values.choice, "What staff have chosen, once there is none",
                "wait|companionTaxi|callContact");
        addSessionOption(command, values.session);
    };
    addExamples(addCommand<NoRideOptions>(group, {"none", "Says that there is no ride"}, chosen,
                                          noneOptions, loseRide),
                "  homewardctl ride none\n"
                "  homewardctl ride none --choice wait");
}

} // namespace

void addRideCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "ride", "The way home from a session");
    addArrange(group, chosen);
    addArriveAndNone(group, chosen);
    addHandOverCommand(group, chosen);
    addExamples(addCommand<OptionalText>(group,
                                         {"show", "Shows how it stands, and what is missing"},
                                         chosen, addSessionOption, showRide),
                "  homewardctl ride show\n"
                "  homewardctl --json ride show");
    addVerifyCommand(group, chosen);
}

} // namespace homeward::cli
