#include "sync/fhir/side_effect_observation.h"

#include "sync/fhir/local_codes.h"
#include "sync/fhir/standard_codes.h"

namespace homeward::fhir {

namespace {

Json symptomOf(const SideEffectItem& item, const Context& context)
{
    const Code ours{kLocalSystem, item.code, item.name};
    if (!context.snomed || item.snomed.empty())
        return codeableConcept({ours}, item.name);
    return codeableConcept({{kSnomed, item.snomed}, ours}, item.name);
}

/// `snomed` may be empty.
Json severityOf(const Code& ours, std::string_view snomed)
{
    if (snomed.empty())
        return codeableConcept({ours}, ours.display);
    return codeableConcept({{kSnomed, snomed}, ours}, ours.display);
}

Json severityOf(Severity severity, const Context& context)
{
    const SeverityCodes snomed = context.snomed.value_or(SeverityCodes{{}, {}, {}});
    switch (severity) {
    case Severity::None:
        return severityOf(kNotNoticed, {});
    case Severity::Mild:
        return severityOf(kMildEffect, snomed.mild);
    case Severity::Moderate:
        return severityOf(kModerateEffect, snomed.moderate);
    case Severity::Severe:
        break;
    }
    return severityOf(kSevereEffect, snomed.severe);
}

} // namespace

Entry sideEffectObservation(const SideEffectReport& report, const Context& context)
{
    const Uuid& id = report.id.uuid();
    Json json = observation({.id = id,
                             .category = kSurvey,
                             .code = codeableConcept({kSymptom}),
                             .effective = report.moment,
                             .issued = report.recordedAt},
                            context);
    json["performer"].push_back(reference(context.subject));
    json["valueCodeableConcept"] = symptomOf(*report.item, context);
    json["component"].push_back(
        component(kSeverity, "valueCodeableConcept", severityOf(report.severity, context)));
    return {id, std::move(json)};
}

} // namespace homeward::fhir
