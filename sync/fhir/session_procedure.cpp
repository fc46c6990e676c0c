#include "sync/fhir/session_procedure.h"

#include "core/base/rfc3339.h"
#include "sync/fhir/local_codes.h"

namespace homeward::fhir {

namespace {

Code codeOf(Route route)
{
    switch (route) {
    case Route::Intravenous:
        return kIntravenous;
    case Route::Intramuscular:
        return kIntramuscular;
    case Route::EsketamineNasal:
        return kEsketamine;
    case Route::OralInClinic:
        break;
    }
    return kOral;
}

/// On the clocks of the clinic.
std::string timeOf(const TreatmentSession& session, Instant at)
{
    const ZonedInstant& start = session.plan.start;
    if (const auto zone = findZone(start.zone()))
        return rfc3339(ZonedInstant{at, **zone});
    return rfc3339(ZonedInstant{at, start.zone(), start.offset()});
}

} // namespace

std::optional<Entry> sessionProcedure(const TreatmentSession& session, const Context& context)
{
    if (!session.started || session.cancelled)
        return std::nullopt;
    Json json;
    json["resourceType"] = "Procedure";
    json["identifier"].push_back(identifier(session.id.uuid(), context));
    json["status"] = session.dosingEnded ? "completed" : "in-progress";
    json["code"] = codeableConcept({codeOf(session.plan.route)});
    json["subject"] = reference(context.subject);
    json["performedPeriod"]["start"] = timeOf(session, session.started->at);
    if (session.dosingEnded)
        json["performedPeriod"]["end"] = timeOf(session, session.dosingEnded->at);
    json["recorder"] = reference(context.subject);
    json["asserter"] = reference(context.subject);
    return Entry{session.id.uuid(), std::move(json)};
}

} // namespace homeward::fhir
