#include "app/cli/questionnaire_answer.h"

#include "app/cli/local_time.h"
#include "core/base/rfc3339.h"
#include "core/rules/rule_names.h"
#include "core/services/instrument_directory.h"

#include <array>
#include <optional>

namespace homeward::cli {

namespace {

/// In the order of ScoreBand.
constexpr std::array<std::string_view, 9> kBandWords{
    "none",   "minimal",     "mild", "moderate", "moderately severe",
    "severe", "very severe", "low",  "very low"};

/// In the order of DueReason.
constexpr std::array<std::string_view, 3> kDueReasons{"baseline", "afterCourse", "followUp"};

template <class Value>
Json optionalJson(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json bandJson(const std::optional<ScoreBand>& band)
{
    return band ? Json(rules::nameOf(*band)) : Json(nullptr);
}

std::string scoreText(const rules::QuestionnaireScore& score)
{
    if (!score.total)
        return "no total, since not every question has an answer";
    std::string text = "total " + std::to_string(*score.total);
    if (score.band)
        text.append(", in the range named ")
            .append(kBandWords.at(static_cast<std::size_t>(*score.band)));
    return text;
}

Json itemJson(const InstrumentItem& item)
{
    Json answers = Json::array();
    for (const AnswerOption& answer : item.answers)
        answers.push_back({{"value", answer.value},
                           {"text", textJson(answer.text)},
                           {"loinc", textJson(answer.loinc)}});
    return {{"id", item.id},
            {"text", textJson(item.text)},
            {"loinc", textJson(item.loinc)},
            {"scored", item.isScored},
            {"answers", answers}};
}

std::string itemText(const InstrumentItem& item)
{
    std::string text = "\n" + item.id + ". " + item.text + "\n  ";
    for (const AnswerOption& answer : item.answers)
        text += " " + std::to_string(answer.value) + " " + answer.text + ";";
    return text + " - I'd rather not answer\n";
}

std::string instrumentText(const Instrument& instrument)
{
    if (!instrument.isOffered())
        return instrument.name + ": " + instrument.licence + '\n';
    std::string text = instrument.name + "\n" + instrument.stem + '\n';
    for (const InstrumentItem& item : instrument.items)
        text += itemText(item);
    return text + '\n' + instrument.credit + '\n';
}

} // namespace

Json questionnaireJson(const services::ScoredResponse& scored)
{
    const QuestionnaireResponse& response = scored.response;
    Json answers = Json::array();
    for (const ItemAnswer& answer : response.answers)
        answers.push_back(optionalJson(answer.value()));
    return {{"id", response.id.text()},
            {"instrument", response.instrument},
            {"version", response.version},
            {"at", timeJson(response.moment)},
            {"zone", response.moment.zone()},
            {"answers", answers},
            {"total", optionalJson(scored.score.total)},
            {"band", bandJson(scored.score.band)},
            {"declined", scored.score.declined},
            {"showHelp", scored.opensHelp},
            {"recordedAt", timeJson(response.moment, response.recordedAt)}};
}

std::string questionnaireLine(const services::ScoredResponse& scored, const date::time_zone& here)
{
    const Instrument* instrument = services::findInstrument(scored.response.instrument);
    return timeText(scored.response.moment, here) + "  "
        + (instrument == nullptr ? scored.response.instrument : instrument->name) + ": "
        + scoreText(scored.score) + '\n';
}

std::string unreadableText(std::size_t count)
{
    return count == 0 ? "" : someUnreadable(count).message + '\n';
}

Answer instrumentAnswer(const Instrument& instrument)
{
    Json items = Json::array();
    for (const InstrumentItem& item : instrument.items)
        items.push_back(itemJson(item));
    Json bands = Json::array();
    for (const BandRange& range : instrument.bands)
        bands.push_back({{"from", range.from}, {"band", bandJson(range.band)}});
    return {.json = {{"id", instrument.id},
                     {"version", instrument.version},
                     {"name", instrument.name},
                     {"stem", textJson(instrument.stem)},
                     {"recallDays", instrument.recallDays},
                     {"offered", instrument.isOffered()},
                     {"items", items},
                     {"scoring", rules::nameOf(instrument.scoring)},
                     {"highest", instrument.highest},
                     {"bands", bands},
                     {"credit", textJson(instrument.credit)},
                     {"licence", instrument.licence}},
            .text = instrumentText(instrument)};
}

Answer askedAnswer(const std::vector<services::AskedQuestionnaire>& asked, const ZonedInstant& now)
{
    Answer answer{.json = Json::array(), .text = asked.empty() ? "No questionnaire is due.\n" : ""};
    for (const auto& [instrument, due] : asked) {
        const bool isDue = due.isAt(now);
        const std::string day = dayText(due.day);
        answer.json.push_back(
            {{"instrument", instrument->id},
             {"isDue", isDue},
             {"day", day},
             {"notBefore", due.notBefore ? timeJson(now, due.notBefore) : Json(nullptr)},
             {"reason", kDueReasons.at(static_cast<std::size_t>(due.reason))}});
        answer.text += instrument->name + (isDue ? " is due since " : " is due on ") + day + ".\n";
    }
    return answer;
}

} // namespace homeward::cli
