#include "sync/fhir/mood_observation.h"

#include "sync/fhir/local_codes.h"
#include "sync/fhir/standard_codes.h"

namespace homeward::fhir {

Entry moodObservation(const MoodEntry& entry, const Context& context)
{
    const Uuid& id = entry.id.uuid();
    Json json = observation({.id = id,
                             .status = entry.supersedes ? "corrected" : "final",
                             .category = kSurvey,
                             .code = codeableConcept({kMood}),
                             .effective = entry.moment,
                             .issued = entry.recordedAt},
                            context);
    json["performer"].push_back(reference(context.subject));
    json["valueQuantity"] = quantity(entry.reading.score.value(), kScoreUnit);
    if (const auto& energy = entry.reading.energy)
        json["component"].push_back(
            component(kEnergy, "valueQuantity", quantity(energy->value(), kScoreUnit)));
    if (const auto& sleep = entry.reading.sleep)
        json["component"].push_back(
            component(kSleep, "valueQuantity", quantity(sleep->duration().count(), kMinutes)));
    return {id, std::move(json)};
}

} // namespace homeward::fhir
