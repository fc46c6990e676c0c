#include "sync/fhir/total_observation.h"

#include "sync/fhir/standard_codes.h"

namespace homeward::fhir {

std::optional<Entry> totalObservation(const AnsweredQuestionnaire& answered, const Context& context)
{
    const QuestionnaireResponse& response = answered.response;
    const Instrument& instrument = *answered.instrument;
    if (!answered.score.total || instrument.totalLoinc.empty())
        return std::nullopt;
    const Uuid id = partId(response.id.uuid(), Part::Total);
    const std::string words = instrument.name + " total score";
    Json json = observation({.id = id,
                             .category = kSurvey,
                             .code = codeableConcept({{kLoinc, instrument.totalLoinc}}, words),
                             .effective = response.moment,
                             .issued = response.recordedAt},
                            context);
    json["performer"].push_back(reference(context.subject));
    json["valueQuantity"] = quantity(*answered.score.total, kScoreUnit);
    json["derivedFrom"].push_back(reference(urn(response.id.uuid())));
    return Entry{id, std::move(json)};
}

} // namespace homeward::fhir
