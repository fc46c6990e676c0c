#pragma once

#include "app/cli/answer.h"

#include <CLI/App.hpp>

#include <memory>
#include <string>

/// The commands, one function for each group. `chosen` is set to what the person asked for while
/// the command line is read; it must outlive `app`.
namespace homeward::cli {

void addInitCommand(CLI::App& app, Action& chosen);
void addMoodCommands(CLI::App& app, Action& chosen);
void addTrendCommand(CLI::App& mood, Action& chosen);
void addNoticeCommand(CLI::App& mood, Action& chosen);
void addDiaryCommands(CLI::App& app, Action& chosen);
void addDiaryWritingCommands(CLI::App& diary, Action& chosen);
void addPreparationCommands(CLI::App& app, Action& chosen);
void addExportCommands(CLI::App& app, Action& chosen);
void addImportCommands(CLI::App& app, Action& chosen);
void addExportIcs(CLI::App& group, Action& chosen);
void addExportPdf(CLI::App& group, Action& chosen);
void addDeleteEverythingCommand(CLI::App& app, Action& chosen);
void addBackupCommands(CLI::App& app, Action& chosen);
void addOutboxCommands(CLI::App& app, Action& chosen);
void addSessionCommands(CLI::App& app, Action& chosen);
void addSessionStepCommands(CLI::App& session, Action& chosen);
void addMoveCommand(CLI::App& group, Action& chosen); ///< of a session
void addCancelCommand(CLI::App& group, Action& chosen); ///< of a session
void addPlanCommands(CLI::App& app, Action& chosen);
void addCourseCommands(CLI::App& plan, Action& chosen);
void addCourseChangeCommands(CLI::App& plan, Action& chosen);
void addImportIcsCommand(CLI::App& plan, Action& chosen);
void addBoosterCommands(CLI::App& plan, Action& chosen);
void addRulesCommands(CLI::App& app, Action& chosen);
void addRideCommands(CLI::App& app, Action& chosen);
void addHandOverCommand(CLI::App& ride, Action& chosen);
void addVerifyCommand(CLI::App& ride, Action& chosen);
void addVitalsCommands(CLI::App& app, Action& chosen);
void addHrCommands(CLI::App& app, Action& chosen);
void addHrAddCommand(CLI::App& hr, Action& chosen);
void addHrChartCommand(CLI::App& hr, Action& chosen);
void addHrDecodeCommand(CLI::App& hr, Action& chosen);
void addHrImportCommand(CLI::App& hr, Action& chosen);
void addHrListCommand(CLI::App& hr, Action& chosen);
void addHrRecordCommand(CLI::App& hr, Action& chosen);
void addHrScanCommand(CLI::App& hr, Action& chosen);
void addSideEffectCommands(CLI::App& app, Action& chosen);
void addQuestionnaireCommands(CLI::App& app, Action& chosen);
void addSafetyPlanCommands(CLI::App& app, Action& chosen);
void addContactCommands(CLI::App& plan, Action& chosen);
void addClinicCommands(CLI::App& app, Action& chosen);
void addReminderCommands(CLI::App& app, Action& chosen);
void addDeliverCommand(CLI::App& reminders, Action& chosen);
void addPolicyCommands(CLI::App& app, Action& chosen);
void addCompletionCommand(CLI::App& app, Action& chosen);

/// A command that holds others: it needs one of them.
CLI::App& addGroup(CLI::App& app, const std::string& name, const std::string& description);

/// What a command is called, and what it does in one line.
struct CommandName {
    std::string word;
    std::string description;
};

/// A command whose options are the members of an `Options`, filled in by `add(command, options)`
/// and handed to `run(invocation, options)`.
template <class Options, class Add, class Run>
CLI::App& addCommand(CLI::App& parent, const CommandName& name, Action& chosen, Add add, Run run)
{
    const auto options = std::make_shared<Options>(); // as long as the command is
    CLI::App& command = *parent.add_subcommand(name.word, name.description);
    command.fallthrough(); // global options may come last, too
    add(command, *options);
    command.callback([&chosen, options, run] {
        chosen = [options, run](const Invocation& invocation) { return run(invocation, *options); };
    });
    return command;
}

/// The options of a command that has none.
struct NoOptions { };

template <class Run>
CLI::App& addCommand(CLI::App& parent, const CommandName& name, Action& chosen, Run run)
{
    return addCommand<NoOptions>(
        parent, name, chosen, [](CLI::App&, NoOptions&) {},
        [run](const Invocation& invocation, const NoOptions&) { return run(invocation); });
}

/// Examples at the end of a command's help.
void addExamples(CLI::App& command, const std::string& lines);

} // namespace homeward::cli
