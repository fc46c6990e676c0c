#include "core/services/instrument_directory.h"

#include "core/rules/rule_names.h"
#include "services/instruments.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace homeward::services {

namespace {

using Json = nlohmann::json;

/// Thrown and caught within this file, like the library's own.
struct WrongInstrument { };

// What can throw is assigned field by field: where it throws inside a braced initialiser, GCC 12
// destroys the fields before it twice.

template <class Value>
Value knownValue(std::optional<Value> value)
{
    if (!value)
        throw WrongInstrument{};
    return *value;
}

std::vector<AnswerOption> answersFrom(const Json& json)
{
    std::vector<AnswerOption> answers;
    for (const Json& row : json) {
        AnswerOption answer;
        row.at("value").get_to(answer.value);
        row.at("text").get_to(answer.text);
        row.at("loinc").get_to(answer.loinc);
        answers.push_back(std::move(answer));
    }
    if (answers.size() < 2)
        throw WrongInstrument{};
    return answers;
}

InstrumentItem itemFrom(const Json& json, const std::vector<AnswerOption>& shared)
{
    InstrumentItem item;
    json.at("id").get_to(item.id);
    json.at("text").get_to(item.text);
    json.at("loinc").get_to(item.loinc);
    item.answers = json.contains("answers") ? answersFrom(json.at("answers")) : shared;
    item.isScored = json.value("isScored", true);
    item.opensHelp = json.value("opensHelp", false);
    return item;
}

/// Items in the order of the form; the scored ones come first.
std::vector<InstrumentItem> itemsFrom(const Json& json)
{
    const auto shared = answersFrom(json.at("answers"));
    std::vector<InstrumentItem> items;
    for (const Json& item : json.at("items"))
        items.push_back(itemFrom(item, shared));
    const bool isInOrder = std::ranges::is_partitioned(items, &InstrumentItem::isScored);
    if (items.empty() || !items.front().isScored || !isInOrder)
        throw WrongInstrument{};
    return items;
}

std::vector<BandRange> bandsFrom(const Json& json)
{
    std::vector<BandRange> bands;
    for (const Json& row : json) {
        BandRange range{.from = row.at("from").get<int>(), .band = {}};
        if (!row.at("band").is_null())
            range.band = knownValue(rules::scoreBandNamed(row.at("band").get<std::string>()));
        bands.push_back(range);
    }
    return bands;
}

std::optional<int> optionalNumberFrom(const Json& json)
{
    return json.is_null() ? std::nullopt : std::optional{json.get<int>()};
}

Instrument instrumentFrom(const Json& json)
{
    Instrument instrument{};
    json.at("id").get_to(instrument.id);
    json.at("version").get_to(instrument.version);
    json.at("name").get_to(instrument.name);
    json.at("stem").get_to(instrument.stem);
    json.at("recallDays").get_to(instrument.recallDays);
    instrument.items = itemsFrom(json);
    instrument.scoring = knownValue(rules::scoringNamed(json.at("scoring").get<std::string>()));
    json.at("highest").get_to(instrument.highest);
    instrument.bands = bandsFrom(json.at("bands"));
    json.at("isLowerBetter").get_to(instrument.isLowerBetter);
    json.at("hasResponse").get_to(instrument.hasResponse);
    instrument.remissionBelow = optionalNumberFrom(json.at("remissionBelow"));
    json.at("panelLoinc").get_to(instrument.panelLoinc);
    json.at("totalLoinc").get_to(instrument.totalLoinc);
    json.at("credit").get_to(instrument.credit);
    json.at("licence").get_to(instrument.licence);
    return instrument;
}

std::optional<Instrument> fittingInstrument(const Json& json)
{
    try {
        return instrumentFrom(json);
    } catch (const Json::exception&) {
        return std::nullopt;
    } catch (const WrongInstrument&) {
        return std::nullopt;
    }
}

} // namespace

std::vector<Instrument> instrumentsFrom(std::string_view json)
{
    try {
        const Json document = Json::parse(json);
        std::vector<Instrument> found;
        for (const Json& row : document.at("instruments"))
            if (auto instrument = fittingInstrument(row))
                found.push_back(std::move(*instrument));
        return found;
    } catch (const Json::exception&) {
        return {};
    }
}

const std::vector<Instrument>& instruments()
{
    static const std::vector<Instrument> kInstruments = instrumentsFrom(embedded::kInstruments);
    return kInstruments;
}

const Instrument* findInstrument(std::string_view id)
{
    const auto found = std::ranges::find(instruments(), id, &Instrument::id);
    return found == instruments().end() ? nullptr : &*found;
}

} // namespace homeward::services
