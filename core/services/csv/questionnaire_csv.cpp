#include "core/rules/rule_names.h"
#include "core/services/csv.h"
#include "core/services/csv/csv_text.h"
#include "core/services/instrument_directory.h"

#include <algorithm>
#include <string_view>

namespace homeward::services {

namespace {

using ItemIds = std::vector<std::string>;

void addItems(const Instrument& instrument, ItemIds& ids)
{
    for (const InstrumentItem& item : instrument.items)
        if (std::ranges::find(ids, item.id) == ids.end())
            ids.push_back(item.id);
}

/// Items of all instruments that a person can be asked, and of those that were answered.
ItemIds columnsFor(std::span<const ScoredResponse> responses)
{
    ItemIds ids;
    for (const Instrument& instrument : instruments())
        if (instrument.isOffered())
            addItems(instrument, ids);
    for (const ScoredResponse& scored : responses)
        if (const Instrument* instrument = findInstrument(scored.response.instrument))
            addItems(*instrument, ids);
    return ids;
}

std::string namesOf(const ItemIds& columns)
{
    CsvLine line;
    line.plain("id").plain("at (RFC 3339)").plain("zone (IANA)").plain("day (local)");
    line.plain("instrument").plain("version");
    for (const std::string& id : columns)
        line.plain("item " + id + " (points or declined)");
    line.plain("total (points)").plain("name of the total's range").plain("declined items");
    return line.end();
}

std::string answerText(const QuestionnaireResponse& response, const std::string& id)
{
    const Instrument* instrument = findInstrument(response.instrument);
    if (instrument == nullptr)
        return {};
    const auto item = std::ranges::find(instrument->items, id, &InstrumentItem::id);
    const auto index = static_cast<std::size_t>(item - instrument->items.begin());
    if (index >= std::min(instrument->items.size(), response.answers.size()))
        return {};
    const auto value = response.answers[index].value();
    return value ? std::to_string(*value) : "declined";
}

std::string lineOf(const ScoredResponse& scored, const ItemIds& columns)
{
    const auto& [response, score, opensHelp] = scored;
    CsvLine line;
    line.plain(response.id.text()).moment(response.moment);
    line.text(response.instrument).text(response.version);
    for (const std::string& id : columns)
        line.plain(answerText(response, id));
    line.plain(score.total ? std::to_string(*score.total) : std::string{});
    line.plain(score.band ? rules::nameOf(*score.band) : std::string_view{});
    return line.plain(std::to_string(score.declined)).end();
}

} // namespace

std::string questionnaireCsv(std::span<const ScoredResponse> responses)
{
    const ItemIds columns = columnsFor(responses);
    std::string csv = namesOf(columns);
    for (const ScoredResponse& scored : responses)
        csv += lineOf(scored, columns);
    return csv;
}

} // namespace homeward::services
