#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "app/cli/version.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace homeward::cli {

namespace {

constexpr const char* kFooter = R"(
Examples:
  homewardctl init
  homewardctl mood add --score 6 --note "Slept well"
  homewardctl --json mood list --from 2026-03-01
  homewardctl session add --route iv --at 2026-03-02T10:00:00+01:00
  homewardctl rules status
  homewardctl backup --out /media/stick/homeward.backup

Exit codes: 0 done, 2 usage, 3 locked, 4 invalid input, 5 storage, 6 clinic or network, 7 not found)";

Action answering(Answer answer)
{
    return [answer = std::move(answer)](const Invocation&) { return answer; };
}

bool mentionsJson(const std::vector<std::string>& arguments)
{
    const auto end = std::ranges::find(arguments, "--");
    return std::find(arguments.begin(), end, "--json") != end;
}

/// Whether it can be repeated: one short word of letters, as commands are, and nobody's note.
bool isLikeACommand(const std::string& word)
{
    constexpr std::size_t kLongest = 24;
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return !word.empty() && word.size() <= kLongest && isLetter(word.front())
        && std::ranges::all_of(word, [&](char c) { return isLetter(c) || c == '-'; });
}

/// "There is no command": where one had to come, and another word did. `app` has been parsed.
std::optional<Failure> unknownCommand(const CLI::App& app)
{
    std::string name = app.get_name();
    const CLI::App* group = &app;
    while (!group->get_subcommands().empty()) {
        group = group->get_subcommands().front();
        name += ' ' + group->get_name();
    }
    const auto words = app.remaining();
    if (group->get_require_subcommand_min() == 0 || words.empty() || words.front().starts_with('-'))
        return std::nullopt;
    const std::string& word = words.front();
    return usage("There is no "
                 + (isLikeACommand(word) ? "command \"" + word + '"' : "such command") + ". See "
                 + name + " --help.");
}

/// In our words where the library would repeat what was typed: it may be somebody's note.
Failure parseFailure(const CLI::App& app, const CLI::ParseError& error)
{
    if (auto unknown = unknownCommand(app))
        return *unknown;
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
        return usage("There are words or options that this command does not know. "
                     "Quote texts that have spaces, and see --help.");
    return usage(std::string{error.what()} + ". See --help.");
}

} // namespace

std::vector<std::string> argumentsOf(int count, char* const* arguments)
{
    std::vector<std::string> texts;
    bool areOptionsOver = false;
    for (int i = 1; i < count; ++i) {
        std::string text = arguments[i];
        areOptionsOver |= text == "--";
        const bool hasEmptyValue = text.starts_with("--") && text.find('=') == text.size() - 1;
        // The parser would take the next argument for the value.
        if (hasEmptyValue && !areOptionsOver) {
            text.pop_back();
            texts.push_back(std::move(text));
            texts.emplace_back();
        } else {
            texts.push_back(std::move(text));
        }
    }
    return texts;
}

CommandLine::CommandLine()
    : m_app{"Homeward's diary on the command line. It works with the same files as the app."}
{
    m_app.name("homewardctl");
    m_app.set_version_flag("--version", kVersion);
    m_app.require_subcommand(1);
    addGlobalOptions(m_app, m_options);
    addInitCommand(m_app, m_chosen);
    addMoodCommands(m_app, m_chosen);
    addDiaryCommands(m_app, m_chosen);
    addPreparationCommands(m_app, m_chosen);
    addSessionCommands(m_app, m_chosen);
    addPlanCommands(m_app, m_chosen);
    addRulesCommands(m_app, m_chosen);
    addRideCommands(m_app, m_chosen);
    addVitalsCommands(m_app, m_chosen);
    addHrCommands(m_app, m_chosen);
    addSideEffectCommands(m_app, m_chosen);
    addQuestionnaireCommands(m_app, m_chosen);
    addSafetyPlanCommands(m_app, m_chosen);
    addClinicCommands(m_app, m_chosen);
    addPolicyCommands(m_app, m_chosen);
    addReminderCommands(m_app, m_chosen);
    addExportCommands(m_app, m_chosen);
    addImportCommands(m_app, m_chosen);
    addBackupCommands(m_app, m_chosen);
    addOutboxCommands(m_app, m_chosen);
    addDeleteEverythingCommand(m_app, m_chosen);
    addCompletionCommand(m_app, m_chosen);
    m_app.footer(kFooter);
}

Result<Action, Failure> CommandLine::parse(std::vector<std::string> arguments)
{
    m_wantsJson = mentionsJson(arguments);
    std::ranges::reverse(arguments); // as the library wants them
    try {
        m_app.parse(arguments);
        m_wantsJson = m_options.json; // "--json" may have been somebody's note
        return m_chosen;
    } catch (const CLI::CallForHelp&) {
        const std::string help = m_app.help();
        return answering({.json = {{"help", help}}, .text = help});
    } catch (const CLI::CallForVersion&) {
        return answering({.json = {{"version", kVersion}},
                          .text = "homewardctl " + std::string{kVersion} + '\n'});
    } catch (const CLI::ParseError& error) {
        return unexpected{parseFailure(m_app, error)};
    }
}

} // namespace homeward::cli
