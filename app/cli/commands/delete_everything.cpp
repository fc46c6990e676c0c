#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/secrets.h"
#include "app/reminders/reminder_start.h"
#include "core/services/erasure.h"

namespace homeward::cli {

namespace {

struct DeleteOptions {
    bool isMeant = false;
};

/// The secret is asked for as well as --yes: not to keep anybody out, who could remove the folder,
/// but so that nobody deletes another diary than they think. A deletion that was begun needs none.
Result<void, Failure> proveSecret(const Invocation& invocation,
                                  const services::ProfileFolder& folder)
{
    DurableFiles& files = invocation.surroundings().files;
    if (services::isBeingErased(folder))
        return {};
    if (services::presenceOf(folder, files) == services::ProfilePresence::None)
        return unexpected{failureOf(services::ProfileError::NoProfile)};
    const auto secret = secretFrom(invocation.options());
    if (!secret)
        return unexpected{secret.error()};
    return explained(services::proveOwner(folder, *secret, files));
}

/// What the system keeps to wake the program lies outside the profile. It says nothing, and starts
/// nothing any more; it goes all the same.
void removeTimers(platform::LinuxReminderTimers* timers)
{
    if (timers != nullptr)
        (void)timers->replace({});
}

/// The words for a deletion that failed: unlike others, it may have done a part.
Failure erasureFailureOf(services::ProfileError error)
{
    using services::ProfileError;
    Failure failure = failureOf(error);
    if (failure.exit == ExitCode::Storage) {
        failure.code = error == ProfileError::ReadOnly ? "readOnly" : "notDeleted";
        failure.message = "Not everything could be deleted. Call the command again to go on.";
    }
    return failure;
}

Answer erasedAnswer(const services::Erased& erased)
{
    Json kept = Json::array();
    std::string text =
        "Everything was deleted. Backups that you wrote elsewhere are still there.\n";
    for (const auto& file : erased.kept) {
        kept.push_back(file.string());
        text += "Not Homeward's, and left: " + file.string() + '\n';
    }
    return {.json = {{"ok", true}, {"kept", kept}}, .text = text};
}

Result<Answer, Failure> deleteEverything(const Invocation& invocation, const DeleteOptions& options)
{
    const auto folder = invocation.folder();
    if (!folder)
        return unexpected{folder.error()};
    if (!options.isMeant)
        return unexpected{
            usage("This deletes the diary for good, and cannot be undone. Say so with --yes.")};
    if (const auto proven = proveSecret(invocation, *folder); !proven)
        return unexpected{proven.error()};
    const auto timers = app::reminderTimers(folder->path, invocation.surroundings().files);
    const auto erased = services::eraseEverything(*folder, invocation.surroundings());
    if (!erased)
        return unexpected{erasureFailureOf(erased.error())};
    removeTimers(timers.get());
    return erasedAnswer(*erased);
}

void addDeleteOptions(CLI::App& command, DeleteOptions& options)
{
    command.add_flag("--yes", options.isMeant, "Really: there is no way back");
}

} // namespace

void addDeleteEverythingCommand(CLI::App& app, Action& chosen)
{
    addExamples(addCommand<DeleteOptions>(
                    app, {"delete-everything", "Deletes keys, diary and settings from this device"},
                    chosen, addDeleteOptions, deleteEverything),
                "  homewardctl delete-everything --yes");
}

} // namespace homeward::cli
