#include "core/base/rfc3339.h"
#include "sync/fhir/heart_rate_observation.h"
#include "sync/fhir/local_codes.h"
#include "sync/fhir/standard_codes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

namespace homeward::fhir {

namespace {

using std::chrono::duration_cast;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// The rates of an hour by the second in it; a second without a valid one is not there.
using HourRates = std::map<seconds, int>;

/// The hours in which there are any. Of several in a second the last one counts.
std::map<hours, HourRates> byHours(std::span<const HeartRateSample> samples)
{
    std::map<hours, HourRates> all;
    for (const HeartRateSample& sample : samples) {
        const auto hour = duration_cast<hours>(sample.at);
        if (sample.isValid())
            all[hour][duration_cast<seconds>(sample.at - hour)] = sample.bpm;
    }
    return all;
}

std::string ratesText(const HourRates& rates, seconds length)
{
    std::string text;
    for (seconds second{0}; second < length; ++second) {
        const auto rate = rates.find(second);
        text += text.empty() ? "" : " ";
        text += rate == rates.end() ? "E" : std::to_string(rate->second);
    }
    return text;
}

Json sampledData(const HourRates& rates, seconds length)
{
    Json json;
    json["origin"] = quantity(0, kPerMinute);
    json["period"] = 1000;
    json["dimensions"] = 1;
    json["data"] = ratesText(rates, length);
    return json;
}

Json summary(const HourRates& rates)
{
    const auto [lowest, highest] =
        std::ranges::minmax_element(rates, {}, [](const auto& rate) { return rate.second; });
    const auto sum =
        std::accumulate(rates.begin(), rates.end(), 0.0,
                        [](double before, const auto& rate) { return before + rate.second; });
    const long long mean = std::llround(sum / static_cast<double>(rates.size()));
    Json parts = Json::array();
    parts.push_back(component(kLowestRate, "valueQuantity", quantity(lowest->second, kPerMinute)));
    parts.push_back(component(kMeanRate, "valueQuantity", quantity(mean, kPerMinute)));
    parts.push_back(
        component(kHighestRate, "valueQuantity", quantity(highest->second, kPerMinute)));
    return parts;
}

/// What is of use of an hour: to the end of the recording, or of its last second with a rate.
seconds lengthOf(const HeartRateRecording& recording, hours hour, const HourRates& rates)
{
    constexpr seconds kHour = hours{1};
    const seconds last = rates.rbegin()->first + seconds{1};
    if (!recording.length)
        return last;
    const auto left = std::chrono::ceil<seconds>(*recording.length - hour);
    return std::clamp(left, last, kHour);
}

/// With the offset of the recording's start: a period does not change its clock on the way.
std::string timeIn(const HeartRateRecording& recording, Instant at)
{
    return rfc3339(ZonedInstant{at, recording.start.zone(), recording.start.offset()});
}

Entry hourObservation(const HeartRateRecording& recording, hours hour, const HourRates& rates,
                      const Context& context)
{
    const seconds length = lengthOf(recording, hour, rates);
    const Instant from = recording.start.at() + hour;
    const auto id =
        partId(recording.id.uuid(), Part::HeartRateHour, static_cast<std::uint32_t>(hour.count()));
    Json json = observation({.id = id,
                             .category = kVitalSigns,
                             .code = codeableConcept({kHeartRate}),
                             .effective = recording.start,
                             .issued = from + length},
                            context);
    json.erase("effectiveDateTime");
    json["effectivePeriod"]["start"] = timeIn(recording, from);
    json["effectivePeriod"]["end"] = timeIn(recording, from + length);
    const std::string device =
        trimmed(recording.sensor.model.empty() ? recording.sensor.name : recording.sensor.model);
    if (!device.empty())
        json["device"]["display"] = device;
    json["valueSampledData"] = sampledData(rates, length);
    json["component"] = summary(rates);
    return {id, std::move(json)};
}

} // namespace

std::vector<Entry> heartRateSeries(const HeartRateRecording& recording,
                                   std::span<const HeartRateSample> samples, const Context& context)
{
    std::vector<Entry> entries;
    for (const auto& [hour, rates] : byHours(samples))
        entries.push_back(hourObservation(recording, hour, rates, context));
    return entries;
}

} // namespace homeward::fhir
