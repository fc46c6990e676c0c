#include "sync/fhir/heart_rate_observation.h"

#include "sync/fhir/standard_codes.h"

#include <utility>

namespace homeward::fhir {

Entry heartRateObservation(const HeartRateReading& reading, const Context& context)
{
    const Uuid id = reading.id.uuid();
    Json code = reading.isResting() ? codeableConcept({kHeartRate, kRestingHeartRate})
                                    : codeableConcept({kHeartRate});
    Json body = observation({.id = id,
                             .category = kVitalSigns,
                             .code = std::move(code),
                             .effective = reading.moment,
                             .issued = reading.recordedAt},
                            context);
    Json json;
    json["resourceType"] = body["resourceType"];
    json["meta"]["profile"].push_back(std::string{kProfiles} + "heartrate");
    json.update(body);
    json["valueQuantity"] = quantity(reading.bpm, kPerMinute);
    if (const std::string sensor = trimmed(reading.sensor); !sensor.empty())
        json["device"]["display"] = sensor;
    return {id, std::move(json)};
}

} // namespace homeward::fhir
