#include "sync/fhir/vitals_observations.h"

#include "sync/fhir/standard_codes.h"

#include <utility>

namespace homeward::fhir {

namespace {

/// One of the things that were read out.
struct Sign {
    Part part;
    std::string_view profile;
    Json code;
};

Entry signOf(const VitalsRecord& record, Sign sign, const Context& context)
{
    const Uuid id = partId(record.id.uuid(), sign.part);
    Json body = observation({.id = id,
                             .category = kVitalSigns,
                             .code = std::move(sign.code),
                             .effective = record.moment,
                             .issued = record.recordedAt},
                            context);
    Json json;
    json["resourceType"] = body["resourceType"];
    json["meta"]["profile"].push_back(std::string{kProfiles} + std::string{sign.profile});
    json.update(body);
    if (const std::string by = trimmed(record.measuredBy); !by.empty()) {
        Json performer;
        performer["display"] = by;
        json["performer"].push_back(std::move(performer));
    }
    return {id, std::move(json)};
}

Entry heartRate(const VitalsRecord& record, int value, const Context& context)
{
    Entry entry =
        signOf(record, {Part::HeartRate, "heartrate", codeableConcept({kHeartRate})}, context);
    entry.resource["valueQuantity"] = quantity(value, kPerMinute);
    return entry;
}

Entry bloodPressure(const VitalsRecord& record, const BloodPressure& value, const Context& context)
{
    Entry entry =
        signOf(record, {Part::BloodPressure, "bp", codeableConcept({kBloodPressure})}, context);
    Json& parts = entry.resource["component"];
    parts.push_back(
        component(kSystolic, "valueQuantity", quantity(value.systolic, kMillimetresOfMercury)));
    parts.push_back(
        component(kDiastolic, "valueQuantity", quantity(value.diastolic, kMillimetresOfMercury)));
    return entry;
}

Entry oxygenSaturation(const VitalsRecord& record, int value, const Context& context)
{
    Entry entry = signOf(
        record,
        {Part::OxygenSaturation, "oxygensat", codeableConcept({kOxygenSaturation, kPulseOximetry})},
        context);
    entry.resource["valueQuantity"] = quantity(value, kPercent);
    return entry;
}

} // namespace

std::vector<Entry> vitalsObservations(const VitalsRecord& record, const Context& context)
{
    std::vector<Entry> entries;
    if (const auto rate = record.signs.heartRate())
        entries.push_back(heartRate(record, *rate, context));
    if (const auto pressure = record.signs.pressure())
        entries.push_back(bloodPressure(record, *pressure, context));
    if (const auto saturation = record.signs.saturation())
        entries.push_back(oxygenSaturation(record, *saturation, context));
    return entries;
}

} // namespace homeward::fhir
