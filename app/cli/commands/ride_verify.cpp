#include "app/cli/commands.h"
#include "app/cli/file_text.h"
#include "app/cli/ride_answer.h"

namespace homeward::cli {

namespace {

constexpr std::size_t kMostKeyBytes = 1U << 16U;
constexpr std::size_t kMostTokenBytes = 1U << 16U;

struct VerifyOptions {
    std::string token;
    std::string key;
};

/// Without a diary: a clinic has none.
Result<Answer, Failure> verifyRide(const Invocation& invocation, const VerifyOptions& options)
{
    if (options.token == "-" && options.key == "-")
        return unexpected{usage("Standard input cannot hold both the token and the key.")};
    const auto zone = invocation.zone();
    if (!zone)
        return unexpected{zone.error()};
    const auto keyText = readFileText(invocation, options.key, kMostKeyBytes);
    if (!keyText)
        return unexpected{keyText.error()};
    const auto key = explained(credentials::PublicKey::parse(*keyText));
    if (!key)
        return unexpected{key.error()};
    const auto token = options.token == "-" ? readFileText(invocation, "-", kMostTokenBytes)
                                            : Result<std::string, Failure>{options.token};
    if (!token)
        return unexpected{token.error()};
    const Instant now = invocation.surroundings().clock.now();
    return explained(credentials::verifiedToken(*token, *key, now))
        .map([&](const credentials::RideClaims& claims) { return verifiedAnswer(claims, **zone); });
}

void addVerifyOptions(CLI::App& command, VerifyOptions& options)
{
    command.add_option("TOKEN", options.token, "What the code says, - for standard input")
        ->type_name("TOKEN")
        ->required();
    command.add_option("--key", options.key, "File with the device's public key (JSON Web Key)")
        ->type_name(kFile)
        ->required();
}

} // namespace

void addVerifyCommand(CLI::App& ride, Action& chosen)
{
    addExamples(addCommand<VerifyOptions>(
                    ride, {"verify", "Checks a confirmation; needs no diary and no network"},
                    chosen, addVerifyOptions, verifyRide),
                "  homewardctl ride verify --key device.jwk - < token.txt");
}

} // namespace homeward::cli
