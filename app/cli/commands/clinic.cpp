#include "app/cli/commands.h"
#include "app/cli/excerpt.h"
#include "app/cli/invocation.h"
#include "app/cli/local_time.h"
#include "app/cli/secrets.h"
#include "platform/posix/secret_input.h"

namespace homeward::cli {

namespace {

struct ClinicOptions {
    OptionalText name;
    OptionalText phone;
    OptionalText hours;
    OptionalText staffSecretFile;
};

Answer clinicAnswer(const Clinic& clinic)
{
    const std::string hours = clinic.hours.empty() ? "" : ", " + oneLine(clinic.hours);
    return {.json = {{"name", textJson(clinic.name)},
                     {"phone", textJson(clinic.phone)},
                     {"hours", textJson(clinic.hours)},
                     {"hasStaffCode", clinic.hasStaffCode}},
            .text = oneLine(clinic.name) + ", " + oneLine(clinic.phone) + hours + '\n'
                + (clinic.hasStaffCode ? "Staff confirm with the clinic's code.\n"
                                       : "Staff confirm by their initials.\n")};
}

/// Nothing if no file was named.
Result<std::optional<SecretBytes>, Failure> readStaffSecret(const Invocation& invocation,
                                                            const OptionalText& file)
{
    if (!file)
        return std::nullopt;
    if (*file == "-" && isSecretOnStandardInput(invocation.options()))
        return unexpected{usage("Standard input cannot hold both this and the passphrase.")};
    const auto text =
        *file == "-" ? platform::readSecretFromStandardInput() : platform::readSecret(*file);
    if (!text)
        return unexpected{
            invalid("staffSecretUnreadable", "The secret for staff codes cannot be read there.")};
    return explained(credentials::staffSecretFrom(text->text())).map([](SecretBytes&& secret) {
        return std::optional{std::move(secret)};
    });
}

/// What is not named stays as it was.
Clinic withOptions(Clinic clinic, const ClinicOptions& options)
{
    clinic.name = options.name.value_or(clinic.name);
    clinic.phone = options.phone.value_or(clinic.phone);
    clinic.hours = options.hours.value_or(clinic.hours);
    return clinic;
}

Result<Answer, Failure> setClinic(const Invocation& invocation, const ClinicOptions& options)
{
    if (!options.name && !options.phone && !options.hours && !options.staffSecretFile)
        return unexpected{usage("Say what is to be set, such as --name.")};
    auto secret = readStaffSecret(invocation, options.staffSecretFile);
    if (!secret)
        return unexpected{secret.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    services::Clinics& clinics = (*profile)->clinics();
    const auto old = explained(clinics.current());
    if (!old)
        return unexpected{old.error()};
    const Clinic clinic = withOptions(old->value_or(Clinic{}), options);
    return explained(clinics.enter(clinic, std::move(*secret))).map(clinicAnswer);
}

Result<Answer, Failure> showClinic(const Invocation& invocation)
{
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    const auto clinic = explained((*profile)->clinics().current());
    if (!clinic)
        return unexpected{clinic.error()};
    if (!*clinic)
        return unexpected{
            notFound("noClinic", "No clinic is entered yet. \"clinic set\" does it.")};
    return clinicAnswer(**clinic);
}

void addClinicOptions(CLI::App& command, ClinicOptions& options)
{
    addText(command, "--name", options.name, "What the clinic is called");
    addText(command, "--phone", options.phone, "As it is dialled");
    addText(command, "--hours", options.hours, "When somebody answers, in the clinic's words");
    addText(command, "--staff-secret-file", options.staffSecretFile,
            "File with the base32 secret that the codes of staff come from, - for standard input",
            kFile);
}

} // namespace

void addClinicCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "clinic", "The clinic, as far as this device knows it");
    addExamples(addCommand<ClinicOptions>(
                    group, {"set", "Enters the clinic; what is not named stays as it was"}, chosen,
                    addClinicOptions, setClinic),
                "  homewardctl clinic set --name \"Lakeside Clinic\" --phone \"030 1234\" "
                "--hours \"Mon to Fri 8 to 18\"\n"
                "  homewardctl clinic set --staff-secret-file secret.txt");
    addExamples(addCommand(group, {"show", "Shows what is entered"}, chosen, showClinic),
                "  homewardctl clinic show");
}

} // namespace homeward::cli
