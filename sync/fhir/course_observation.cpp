#include "sync/fhir/course_observation.h"

#include "core/rules/questionnaire_change.h"
#include "sync/fhir/local_codes.h"
#include "sync/fhir/standard_codes.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

namespace homeward::fhir {

namespace {

using Answered = const AnsweredQuestionnaire*;
using AnsweredOnes = std::span<const Answered>;

bool hasTotal(const AnsweredQuestionnaire& answered)
{
    return answered.score.total && !answered.instrument->totalLoinc.empty();
}

/// The total that others of its instrument are held against.
struct Baseline {
    Uuid response;
    int total;
};

std::optional<Baseline> baselineAmong(AnsweredOnes answered, const Instrument& instrument,
                                      Instant firstSession)
{
    std::vector<Answered> newestFirst;
    std::vector<rules::DatedTotal> totals;
    std::ranges::copy_if(answered, std::back_inserter(newestFirst), [&](Answered one) {
        return hasTotal(*one) && one->instrument->id == instrument.id;
    });
    std::ranges::reverse(newestFirst);
    totals.reserve(newestFirst.size());
    for (Answered one : newestFirst)
        totals.push_back({one->response.moment.at(), one->score.total});
    const auto baseline = rules::baselineOf(totals, firstSession);
    if (!baseline)
        return std::nullopt;
    const auto place = std::ranges::find(totals, *baseline) - totals.begin();
    const auto& response = newestFirst.at(static_cast<std::size_t>(place))->response;
    return Baseline{response.id.uuid(), *baseline->total};
}

/// The parts that have a name for that instrument.
Json partsOf(const Instrument& instrument, int baseline, int current, int percentFall)
{
    Json parts = Json::array();
    parts.push_back(component(kFall, "valueQuantity", quantity(percentFall, kPercent)));
    if (const auto isResponse = rules::isResponse(instrument, baseline, current))
        parts.push_back(component(kResponse, "valueBoolean", *isResponse));
    if (const auto isRemission = rules::isRemission(instrument, current))
        parts.push_back(component(kRemission, "valueBoolean", *isRemission));
    return parts;
}

/// Nothing where there is no fall from: a baseline of 0.
std::optional<Entry> courseOf(const AnsweredQuestionnaire& answered, const Baseline& baseline,
                              const Context& context)
{
    const int current = *answered.score.total;
    const auto fall = rules::percentFall(baseline.total, current);
    if (!fall)
        return std::nullopt;
    const QuestionnaireResponse& response = answered.response;
    const Uuid id = partId(response.id.uuid(), Part::Course);
    const std::string words = answered.instrument->name + " against its baseline";
    Json json = observation({.id = id,
                             .category = kSurvey,
                             .code = codeableConcept({kCourse}, words),
                             .effective = response.moment,
                             .issued = response.recordedAt},
                            context);
    for (const Uuid& total : {baseline.response, response.id.uuid()})
        json["derivedFrom"].push_back(reference(urn(partId(total, Part::Total))));
    json["component"] = partsOf(*answered.instrument, baseline.total, current, *fall);
    return Entry{id, std::move(json)};
}

} // namespace

std::vector<Entry> courseObservations(AnsweredOnes answered, Instant firstSession,
                                      const Context& context)
{
    std::vector<Entry> entries;
    for (Answered one : answered) {
        if (!hasTotal(*one) || one->response.moment.at() < firstSession)
            continue;
        const auto baseline = baselineAmong(answered, *one->instrument, firstSession);
        if (!baseline)
            continue;
        if (auto course = courseOf(*one, *baseline, context))
            entries.push_back(std::move(*course));
    }
    return entries;
}

} // namespace homeward::fhir
