#include "sync/fhir/questionnaire_response.h"

#include "core/base/rfc3339.h"
#include "sync/fhir/standard_codes.h"

#include <algorithm>

namespace homeward::fhir {

namespace {

std::string canonicalOf(const Instrument& instrument)
{
    if (!instrument.panelLoinc.empty())
        return std::string{kLoinc} + "/q/" + instrument.panelLoinc;
    return "https://homeward.example/fhir/Questionnaire/" + instrument.id + '|'
        + instrument.version;
}

/// The number that the answer counts as, beside its code.
Json ordinal(int value)
{
    Json json;
    json["url"] = std::string{kProfiles} + "ordinalValue";
    json["valueDecimal"] = value;
    return json;
}

Json answerOf(const InstrumentItem& item, int value)
{
    Json json;
    const auto option = std::ranges::find(item.answers, value, &AnswerOption::value);
    if (option == item.answers.end() || option->loinc.empty()) {
        json["valueInteger"] = value;
        return json;
    }
    Json coded;
    coded["extension"].push_back(ordinal(value));
    coded.update(coding({kLoinc, option->loinc, option->text}));
    json["valueCoding"] = std::move(coded);
    return json;
}

Json askedDeclined()
{
    Json json;
    json["url"] = std::string{kProfiles} + "data-absent-reason";
    json["valueCode"] = "asked-declined";
    return json;
}

Json itemOf(const InstrumentItem& item, const ItemAnswer& answer)
{
    Json json;
    const auto value = answer.value();
    if (!value)
        json["extension"].push_back(askedDeclined());
    json["linkId"] = '/' + (item.loinc.empty() ? item.id : item.loinc);
    if (!item.text.empty())
        json["text"] = item.text;
    if (value)
        json["answer"].push_back(answerOf(item, *value));
    return json;
}

} // namespace

Entry questionnaireResponse(const AnsweredQuestionnaire& answered, const Context& context)
{
    const QuestionnaireResponse& response = answered.response;
    const Instrument& instrument = *answered.instrument;
    Json json;
    json["resourceType"] = "QuestionnaireResponse";
    json["identifier"] = identifier(response.id.uuid(), context);
    json["questionnaire"] = canonicalOf(instrument);
    json["status"] = "completed";
    json["subject"] = reference(context.subject);
    json["authored"] = rfc3339(response.moment);
    json["author"] = reference(context.subject);
    json["source"] = reference(context.subject);
    const std::size_t count = std::min(instrument.items.size(), response.answers.size());
    for (std::size_t i = 0; i < count; ++i)
        json["item"].push_back(itemOf(instrument.items[i], response.answers[i]));
    return {response.id.uuid(), std::move(json)};
}

} // namespace homeward::fhir
