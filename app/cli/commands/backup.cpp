#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/secrets.h"
#include "core/base/zone_data.h"
#include "core/services/restore.h"

namespace homeward::cli {

namespace {

using Texts = std::vector<std::string>;

/// What does not harm the diary, but will make the program wrong about it.
Texts warnings(Instant now)
{
    if (zoneDataCovers(now))
        return {};
    return {"the time zone data does not cover the next ten years: local times may be wrong"};
}

Answer checkAnswer(const Texts& findings, const Texts& warnings)
{
    Answer answer{
        .json = {{"ok", findings.empty()}, {"findings", findings}, {"warnings", warnings}},
        .text = findings.empty() ? "The diary is whole.\n" : ""};
    for (const std::string& finding : findings)
        answer.text += "Damage: " + finding + '\n';
    for (const std::string& warning : warnings)
        answer.text += "Warning: " + warning + '\n';
    if (!findings.empty())
        answer.failure = failureOf(services::ProfileError::DiaryDamaged);
    return answer;
}

Result<Answer, Failure> check(const Invocation& invocation)
{
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    return explained((*profile)->check()).map([&](const Texts& findings) {
        return checkAnswer(findings, warnings(invocation.surroundings().clock.now()));
    });
}

Result<Answer, Failure> backUp(const Invocation& invocation, const std::string& text)
{
    const auto file = invocation.outputFile(text);
    if (!file)
        return unexpected{file.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    return explained((*profile)->backUp(*file)).map([&] {
        return Answer{.json = {{"ok", true}, {"file", text}},
                      .text = "Backed up to " + text
                          + ". It opens with your passphrase or your recovery code.\n"};
    });
}

Answer restoredAnswer(const services::Restored& restored)
{
    const std::string aside = restored.setAside.string();
    const std::string where = aside.empty() ? "" : " What was there before is in " + aside + ".";
    return {.json = {{"ok", true},
                     {"entries", restored.entries},
                     {"setAside", aside.empty() ? Json(nullptr) : Json(aside)}},
            .text = "Restored " + std::to_string(restored.entries) + " entries." + where + '\n'};
}

Result<Answer, Failure> restore(const Invocation& invocation, const std::string& file)
{
    const auto folder = invocation.folder();
    if (!folder)
        return unexpected{folder.error()};
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return unexpected{
            Failure{ExitCode::NotFound, "noSuchFile", "There is no file of this name."}};
    if (!std::filesystem::is_regular_file(file, ignored))
        return unexpected{failureOf(services::ProfileError::NotABackup)};
    const auto secret = secretFrom(invocation.options());
    if (!secret)
        return unexpected{secret.error()};
    return explained(services::restore(*folder, file, *secret, invocation.surroundings()))
        .map(restoredAnswer);
}

void addOut(CLI::App& command, std::string& file)
{
    command.add_option("--out", file, "File to write; one that is there is replaced")
        ->type_name(kFile)
        ->required();
}

void addBackupFile(CLI::App& command, std::string& file)
{
    command.add_option("BACKUP", file, "File that \"backup\" wrote")->type_name(kFile)->required();
}

} // namespace

void addBackupCommands(CLI::App& app, Action& chosen)
{
    addExamples(
        addCommand(app, {"check", "Reads everything and says whether it is whole"}, chosen, check),
        "  homewardctl check");
    addExamples(addCommand<std::string>(app, {"backup", "Writes an encrypted copy in one file"},
                                        chosen, addOut, backUp),
                "  homewardctl backup --out /media/stick/homeward.backup");
    addExamples(addCommand<std::string>(app,
                                        {"restore",
                                         "Puts a backup in the diary's place; what is there is set "
                                         "aside"},
                                        chosen, addBackupFile, restore),
                "  homewardctl restore /media/stick/homeward.backup");
}

} // namespace homeward::cli
