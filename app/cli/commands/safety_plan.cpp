#include "app/cli/commands.h"
#include "app/cli/diary_words.h"
#include "app/cli/help_text.h"
#include "app/cli/invocation.h"
#include "app/cli/safety_plan_answer.h"
#include "core/rules/rule_names.h"

#include <span>

namespace homeward::cli {

namespace {

struct HeadingOptions {
    std::string heading;
    std::string text;
};

Result<SafetyHeading, Failure> parseHeading(const std::string& text)
{
    const auto heading = rules::safetyHeadingNamed(text);
    if (!heading)
        return unexpected{
            invalid("unknownHeading",
                    "The headings are noticeFirst, byMyself, distraction, askForHelp, "
                    "professionals, saferPlace and keepsMeGoing.")};
    return *heading;
}

/// Nothing at all clears a heading.
Result<std::string, Failure> readHeadingText(const Invocation& invocation, const std::string& text)
{
    if (text.empty())
        return text;
    return readDiaryWords(invocation, text).map([](const Note& note) { return note.text(); });
}

Result<Answer, Failure> shownPlan(services::Profile& profile)
{
    return explained(profile.safetyPlans().plan()).map(safetyPlanAnswer);
}

Result<Answer, Failure> showPlan(const Invocation& invocation)
{
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    return shownPlan(**profile);
}

Result<Answer, Failure> writeHeading(const Invocation& invocation, const HeadingOptions& options)
{
    const auto heading = parseHeading(options.heading);
    if (!heading)
        return unexpected{heading.error()};
    const auto text = readHeadingText(invocation, options.text);
    if (!text)
        return unexpected{text.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    const auto written = explained((*profile)->safetyPlans().write(*heading, *text));
    if (!written)
        return unexpected{written.error()};
    return shownPlan(**profile);
}

Result<Answer, Failure> exportPlan(const Invocation& invocation, const std::string& out)
{
    const auto file = invocation.outputFile(out);
    if (!file)
        return unexpected{file.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    const auto plan = explained((*profile)->safetyPlans().plan());
    if (!plan)
        return unexpected{plan.error()};
    const std::string text = safetyPlanFile(*plan, emergencyNumber(invocation));
    const auto written =
        invocation.surroundings().files.replace(*file, std::as_bytes(std::span{text}));
    if (!written)
        return unexpected{outputFailureOf(written.error())};
    return Answer{.json = {{"file", out}},
                  .text = "Wrote your plan to " + out
                      + ". Anyone who can read this file can read your plan.\n"};
}

void addHeadingOptions(CLI::App& command, HeadingOptions& options)
{
    command.add_option("HEADING", options.heading, "Such as byMyself; \"show\" has them all")
        ->type_name("HEADING")
        ->required();
    command
        .add_option("--text", options.text,
                    "Your own words, - to read them from standard input; nothing clears it")
        ->type_name("TEXT|-")
        ->required();
}

void addPlanFile(CLI::App& command, std::string& out)
{
    command.add_option("--out", out, "File to write; one that is there is replaced")
        ->type_name(kFile)
        ->required();
}

} // namespace

void addSafetyPlanCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "safety-plan", "Your own plan for a bad hour");
    addExamples(addCommand(group, {"show", "Shows the plan"}, chosen, showPlan),
                "  homewardctl safety-plan show");
    addExamples(addCommand<HeadingOptions>(group, {"write", "Writes what stands under a heading"},
                                           chosen, addHeadingOptions, writeHeading),
                "  homewardctl safety-plan write byMyself --text \"A walk by the river\"");
    addContactCommands(group, chosen);
    addExamples(addCommand<std::string>(group, {"export", "Writes the plan as plain text"}, chosen,
                                        addPlanFile, exportPlan),
                "  homewardctl safety-plan export --out plan.txt");
}

} // namespace homeward::cli
