#include "app/cli/commands.h"
#include "app/cli/course_shown.h"
#include "app/cli/invitation_answer.h"
#include "app/cli/session_plan.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace homeward::cli {

namespace {

using calendar::Invitation;

struct ImportIcsOptions {
    std::string file;
    PlanTexts session;
    bool isConfirmed = false;
};

/// One byte more than the reader takes, so that it can say that there is too much.
Result<std::string, Failure> contentOf(const std::string& file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return unexpected{notFound("noSuchFile", "There is no file of this name.")};
    std::ifstream in{file, std::ios::binary};
    std::string text(calendar::kLargestInvitation + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!in.eof() && !in.good())
        return unexpected{invalid("fileUnreadable", "This file cannot be read.")};
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

Result<std::vector<SessionPlan>, Failure> plansFrom(const Invitation& invitation,
                                                    const ImportIcsOptions& options)
{
    std::vector<SessionPlan> plans;
    for (const calendar::ProposedStart& start : invitation.starts) {
        auto plan = parsePlan(options.session, start.start);
        if (!plan)
            return unexpected{plan.error()};
        plans.push_back(std::move(*plan));
    }
    return plans;
}

/// As one course, all of them or none.
Result<std::vector<TreatmentSession>, Failure> saved(services::Profile& profile,
                                                     const std::vector<SessionPlan>& plans)
{
    const auto course = profile.plans().start("", plans);
    if (!course)
        return unexpected{courseFailureOf(course.error())};
    std::vector<TreatmentSession> sessions;
    for (const SessionId& id : course->sessions) {
        auto session = explainedTreatment(profile.sessions().find(id));
        if (!session)
            return unexpected{session.error()};
        sessions.push_back(std::move(*session));
    }
    return sessions;
}

Result<Answer, Failure> importIcs(const Invocation& invocation, const ImportIcsOptions& options)
{
    const auto text = contentOf(options.file);
    if (!text)
        return unexpected{text.error()};
    const auto here = invocation.momentAt({});
    if (!here)
        return unexpected{here.error()};
    const auto invitation = explained(calendar::readInvitation(*text, *here));
    if (!invitation)
        return unexpected{invitation.error()};
    const date::time_zone& zone = *findZone(here->zone()).value();
    if (!options.isConfirmed || invitation->starts.empty())
        return invitationAnswer(*invitation, {}, zone);
    const auto plans = plansFrom(*invitation, options);
    if (!plans)
        return unexpected{plans.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    return saved(**profile, *plans).map([&](const std::vector<TreatmentSession>& sessions) {
        return invitationAnswer(*invitation, sessions, zone);
    });
}

void addImportIcsOptions(CLI::App& command, ImportIcsOptions& options)
{
    command.add_option("FILE", options.file, "A calendar file (.ics)")
        ->type_name(kFile)
        ->required();
    addPlanTexts(command, options.session);
    command.add_flag("--yes", options.isConfirmed,
                     "Saves all that is proposed; without it nothing is written");
}

} // namespace

void addImportIcsCommand(CLI::App& plan, Action& chosen)
{
    addExamples(addCommand<ImportIcsOptions>(plan,
                                             {"import-ics", "Reads sessions from an invitation"},
                                             chosen, addImportIcsOptions, importIcs),
                "  homewardctl plan import-ics invitation.ics\n"
                "  homewardctl plan import-ics invitation.ics --route iv --yes");
}

} // namespace homeward::cli
