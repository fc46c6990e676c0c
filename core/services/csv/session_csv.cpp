#include "core/base/rfc3339.h"
#include "core/rules/rule_names.h"
#include "core/services/csv.h"
#include "core/services/csv/csv_text.h"

#include <optional>
#include <string_view>

namespace homeward::services {

namespace {

constexpr std::string_view kSessionNames =
    "id,planned start (RFC 3339),zone (IANA),day (local),route,kind,status,"
    "planned length (minutes),started (RFC 3339),dosing ended (RFC 3339),"
    "observation ended (RFC 3339),discharged (RFC 3339),cancelled (RFC 3339),place,"
    "dose as the clinic sent it\r\n";

/// On the clocks of the clinic; empty if it did not happen.
std::string stepText(const TreatmentSession& session, const std::optional<StepTaken>& step)
{
    if (!step)
        return {};
    const ZonedInstant& start = session.plan.start;
    if (const auto zone = findZone(start.zone()))
        return rfc3339(ZonedInstant{step->at, **zone});
    return rfc3339(ZonedInstant{step->at, start.zone(), start.offset()});
}

} // namespace

std::string sessionCsv(std::span<const TreatmentSession> sessions)
{
    std::string csv{kSessionNames};
    for (const TreatmentSession& session : sessions) {
        const SessionPlan& plan = session.plan;
        CsvLine line;
        line.plain(session.id.text()).moment(plan.start);
        line.plain(rules::nameOf(plan.route)).plain(rules::nameOf(plan.kind));
        line.plain(rules::nameOf(session.status())).plain(std::to_string(plan.length.count()));
        for (const auto* step : {&session.started, &session.dosingEnded, &session.observed,
                                 &session.discharged, &session.cancelled})
            line.plain(stepText(session, *step));
        csv += line.optionalText(plan.place).optionalText(plan.doseText).end();
    }
    return csv;
}

} // namespace homeward::services
