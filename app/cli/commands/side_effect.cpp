#include "app/cli/commands.h"
#include "app/cli/local_time.h"
#include "app/cli/open_day.h"
#include "core/rules/rule_names.h"

#include <array>

namespace homeward::cli {

namespace {

/// In the order of SideEffectGroup.
constexpr std::array<std::string_view, 7> kGroupNames{"stomach", "head",    "senses", "mind",
                                                      "body",    "bladder", "nose"};

struct ReportOptions {
    OptionalText effect;
    OptionalText severity;
    OptionalText at;
    OptionalText session;
};

Json itemJson(const SideEffectItem& item)
{
    return {{"code", item.code},
            {"group", kGroupNames.at(static_cast<std::size_t>(item.group))},
            {"name", item.name},
            {"snomed", textJson(std::string{item.snomed})}};
}

Json reportJson(const SideEffectReport& report)
{
    return {{"id", report.id.text()},
            {"at", timeJson(report.moment)},
            {"zone", report.moment.zone()},
            {"effect", report.item->code},
            {"name", report.item->name},
            {"severity", rules::nameOf(report.severity)},
            {"session", report.session ? Json(report.session->text()) : Json(nullptr)},
            {"recordedAt", timeJson(report.moment, report.recordedAt)}};
}

std::string reportLine(const SideEffectReport& report, const date::time_zone& here)
{
    std::string line = timeText(report.moment, here) + "  ";
    line.append(report.item->name).append(": ").append(rules::nameOf(report.severity));
    return line + '\n';
}

Result<services::SideEffectAnswer, Failure> parseReport(const ReportOptions& options)
{
    const SideEffectItem* item = findSideEffect(options.effect.value_or(""));
    if (item == nullptr)
        return unexpected{invalid("unknownEffect",
                                  "This is no code of the checklist. \"side-effect items\" shows "
                                  "them.")};
    const auto severity = rules::severityNamed(options.severity.value_or(""));
    if (!severity)
        return unexpected{
            invalid("invalidSeverity", "The severity is none, mild, moderate or severe.")};
    return services::SideEffectAnswer{item, *severity};
}

/// At the clinic, and on the evening after: as long as a rule of that session is in force.
std::optional<SessionId> sessionOfReports(const services::DayStatus& status)
{
    if (!status.session || status.stage == rules::DayStage::Everyday)
        return std::nullopt;
    return status.session->id;
}

Result<Answer, Failure> reportEffect(const Invocation& invocation, const ReportOptions& options)
{
    const auto report = parseReport(options);
    if (!report)
        return unexpected{report.error()};
    const auto moment = invocation.momentAt(options.at);
    if (!moment)
        return unexpected{moment.error()};
    const auto named = parseSession(options.session);
    if (!named)
        return unexpected{named.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    const auto status = day->status();
    if (!status)
        return unexpected{status.error()};
    const auto session = *named ? *named : sessionOfReports(*status);
    return explainedTreatment(day->profile->sideEffects().record(*report, *moment, session))
        .map([&](const SideEffectReport& saved) {
            const char* more =
                saved.severity == Severity::Severe ? "Please tell your clinic.\n" : "";
            return Answer{.json = reportJson(saved),
                          .text = "Saved: " + reportLine(saved, *day->zone) + more};
        });
}

Result<Answer, Failure> listEffects(const Invocation& invocation)
{
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    const auto reports = explainedTreatment(day->profile->sideEffects().list());
    if (!reports)
        return unexpected{reports.error()};
    Answer answer{.json = Json::array(), .text = reports->empty() ? "No side effects.\n" : ""};
    for (const SideEffectReport& report : *reports) {
        answer.json.push_back(reportJson(report));
        answer.text += reportLine(report, *day->zone);
    }
    return answer;
}

Result<Answer, Failure> listItems(const Invocation& /*unused*/)
{
    // Source: clinical-rules.md, "Signs that need help at once". They come before any list.
    Answer answer{.json = Json::array(),
                  .text = "Call your emergency number at once for: chest pain, trouble breathing, "
                          "fainting, a fit,\na sudden severe headache, a sudden change in sight, "
                          "swelling of face or throat,\nblood in urine, thoughts of ending your "
                          "life.\n\n"};
    for (const SideEffectItem& item : sideEffectItems()) {
        answer.json.push_back(itemJson(item));
        answer.text.append(item.code).append(": ").append(item.name).append("\n");
    }
    return answer;
}

void addReportOptions(CLI::App& command, ReportOptions& options)
{
    addText(command, "--effect", options.effect, "A code that \"side-effect items\" shows", "CODE")
        ->required();
    addText(command, "--severity", options.severity, "How much it was noticed",
            "none|mild|moderate|severe")
        ->required();
    addText(command, "--at", options.at, "When it was noticed, if not now", kMoment);
    addSessionOption(command, options.session);
}

} // namespace

void addSideEffectCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "side-effect", "Side effects, as you notice them");
    addExamples(addCommand<ReportOptions>(group, {"add", "Saves one answer of the checklist"},
                                          chosen, addReportOptions, reportEffect),
                "  homewardctl side-effect add --effect nausea --severity mild");
    addExamples(addCommand(group, {"list", "Shows them, newest first"}, chosen, listEffects),
                "  homewardctl side-effect list");
    addExamples(
        addCommand(group, {"items", "Shows the checklist with its codes"}, chosen, listItems),
        "  homewardctl side-effect items");
}

} // namespace homeward::cli
