#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/secrets.h"
#include "core/vault/passphrase_strength.h"

namespace homeward::cli {

namespace {

Failure weakPassphrase()
{
    return invalid("weakPassphrase",
                   "This passphrase is too easy to guess. Take five or more words "
                   "that have nothing to do with each other.");
}

std::string spacedWords(const std::vector<std::string_view>& words)
{
    std::string text;
    for (const std::string_view word : words)
        text.append(text.empty() ? "" : " ").append(word);
    return text;
}

Answer initAnswer(const std::string& recoveryCode, const std::string& profile)
{
    return {.json = {{"recoveryCode", recoveryCode}, {"profile", profile}},
            .text = "The diary is ready in " + profile
                + ".\n\nYour recovery code opens it if you forget the passphrase. It is shown only "
                  "once.\nWrite it down and keep it in a safe place:\n\n  "
                + recoveryCode + "\n"};
}

Result<Answer, Failure> init(const Invocation& invocation)
{
    const auto folder = invocation.folder();
    if (!folder)
        return unexpected{folder.error()};
    const services::Surroundings& world = invocation.surroundings();
    const auto presence = services::presenceOf(*folder, world.files);
    if (presence == services::ProfilePresence::Unknown)
        return unexpected{failureOf(services::ProfileError::ReadOnly)};
    if (presence == services::ProfilePresence::Present)
        return unexpected{failureOf(services::ProfileError::AlreadyExists)};

    const auto passphrase = newPassphraseFrom(invocation.options());
    if (!passphrase)
        return unexpected{passphrase.error()};
    if (vault::bits(*passphrase) < vault::kLeastBits)
        return unexpected{weakPassphrase()};
    auto enrolment =
        vault::enrol(world.clock.now(), *passphrase, vault::kPassphraseCost, world.random);
    if (!enrolment)
        return unexpected{failureOf(enrolment.error())};
    const std::string recoveryCode = spacedWords(enrolment->recoveryCode.words());
    const auto profile = services::Profile::create(*folder, std::move(*enrolment), world);
    if (!profile)
        return unexpected{failureOf(profile.error())};
    return initAnswer(recoveryCode, folder->path.string());
}

} // namespace

void addInitCommand(CLI::App& app, Action& chosen)
{
    CLI::App& command = addCommand(app, {"init", "Makes a new diary"}, chosen, init);
    addExamples(command,
                "  homewardctl init\n"
                "  homewardctl --profile ~/diary --passphrase-file secret.txt init");
}

} // namespace homeward::cli
