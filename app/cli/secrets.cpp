#include "app/cli/secrets.h"

#include "platform/posix/environment.h"
#include "platform/posix/secret_input.h"

#include <string_view>

namespace homeward::cli {

namespace {

using Read = Result<SecretBytes, Failure>;

Read readFile(const std::string& file)
{
    return (file == "-" ? platform::readSecretFromStandardInput() : platform::readSecret(file))
        .map_error(secretFailureOf);
}

OptionalText passphraseFile(const GlobalOptions& options)
{
    return options.passphraseFile ? options.passphraseFile
                                  : platform::environmentVariable("HOMEWARD_PASSPHRASE_FILE");
}

Read ask(std::string_view question)
{
    if (!platform::isStandardInputATerminal())
        return unexpected{
            Failure{ExitCode::Usage, "noSecret",
                    "No passphrase was given. Name a file with --passphrase-file, or - to read it "
                    "from standard input."}};
    return platform::askSecret(question).map_error(secretFailureOf);
}

Result<services::Secret, Failure> recoveryCodeFrom(const std::string& file)
{
    const auto words = readFile(file);
    if (!words)
        return unexpected{words.error()};
    return explained(vault::RecoveryCode::parse(words->text())).map([](vault::RecoveryCode&& code) {
        return services::Secret{std::move(code)};
    });
}

} // namespace

bool isSecretOnStandardInput(const GlobalOptions& options)
{
    const auto file = options.recoveryCodeFile ? options.recoveryCodeFile : passphraseFile(options);
    return file == "-";
}

Result<services::Secret, Failure> secretFrom(const GlobalOptions& options)
{
    if (options.recoveryCodeFile)
        return recoveryCodeFrom(*options.recoveryCodeFile);
    const auto file = passphraseFile(options);
    auto passphrase = file ? readFile(*file) : ask("Passphrase: ");
    return std::move(passphrase).map([](SecretBytes&& typed) {
        return services::Secret{std::move(typed)};
    });
}

Result<SecretBytes, Failure> newPassphraseFrom(const GlobalOptions& options)
{
    if (options.recoveryCodeFile)
        return unexpected{usage("A recovery code is made by init, not given to it.")};
    if (const auto file = passphraseFile(options))
        return readFile(*file);
    auto typed = ask("New passphrase: ");
    if (!typed)
        return typed;
    const auto again = ask("The same again: ");
    if (!again)
        return unexpected{again.error()};
    if (*again != *typed)
        return unexpected{invalid("passphrasesDiffer", "The two passphrases differ. Try again.")};
    return typed;
}

} // namespace homeward::cli
