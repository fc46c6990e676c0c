#include "core/rules/questionnaire_change.h"
#include "core/rules/questionnaire_score.h"
#include "core/services/clinician_parts.h"

#include <algorithm>

namespace homeward::services {

namespace {

/// When treatment began: the start of the earliest session that took place.
std::optional<Instant> firstStart(const std::vector<TreatmentSession>& sessions)
{
    std::optional<Instant> first;
    for (const TreatmentSession& session : sessions)
        if (session.started && !session.cancelled)
            first = first ? std::min(*first, session.started->at) : session.started->at;
    return first;
}

/// Responses to one instrument, oldest first; of the same moment, the one written down later last.
std::vector<const ScoredResponse*> responsesTo(const Instrument& instrument,
                                               const ClinicianFacts& facts)
{
    std::vector<const ScoredResponse*> found;
    for (const ScoredResponse& scored : facts.answered.responses)
        if (scored.response.instrument == instrument.id)
            found.push_back(&scored);
    std::ranges::stable_sort(found, [](const ScoredResponse* left, const ScoredResponse* right) {
        const auto& a = left->response;
        const auto& b = right->response;
        return a.moment.at() != b.moment.at() ? a.moment.at() < b.moment.at()
                                              : a.recordedAt < b.recordedAt;
    });
    return found;
}

ScorePoint pointOf(const ScoredResponse& scored)
{
    return {scored.response.moment.day(), *scored.score.total, scored.score.band};
}

ScoreChange changeOf(const Instrument& instrument, int baseline, int latest)
{
    ScoreChange change{.points = latest - baseline,
                       .percentFall = rules::percentFall(baseline, latest)};
    if (change.percentFall) { // nothing has a name where nothing could fall
        change.isResponse = rules::isResponse(instrument, baseline, latest).value_or(false);
        change.isRemission = rules::isRemission(instrument, latest).value_or(false);
    }
    return change;
}

/// Nothing without a baseline, and nothing where treatment has not begun by then.
std::optional<ScoreChange> changeSince(const std::optional<ScorePoint>& baseline,
                                       const Instrument& instrument, const ScoredResponse& latest,
                                       std::optional<Instant> treated)
{
    if (!baseline || !treated || latest.response.moment.at() < *treated)
        return std::nullopt;
    return changeOf(instrument, baseline->total, *latest.score.total);
}

void look(WatchedItem& watched, const ItemAnswer& answer)
{
    ++watched.asked;
    watched.latest = answer.value();
    if (answer.value().value_or(0) > 0)
        ++watched.above;
}

/// The answers to the item that opens the help page, if the instrument has one.
std::optional<WatchedItem> watchedItem(const Instrument& instrument,
                                       const std::vector<const ScoredResponse*>& responses,
                                       const storage::DayRange& days)
{
    const auto item = std::ranges::find_if(instrument.items, &InstrumentItem::opensHelp);
    if (item == instrument.items.end())
        return std::nullopt;
    const auto place = static_cast<std::size_t>(item - instrument.items.begin());
    WatchedItem watched{.id = item->id, .latest = {}};
    for (const ScoredResponse* scored : responses)
        if (holds(days, scored->response.moment.day()) && place < scored->response.answers.size())
            look(watched, scored->response.answers[place]);
    return watched.asked > 0 ? std::optional{watched} : std::nullopt;
}

} // namespace

ScoreCard scoreCard(const Instrument& instrument, const ClinicianFacts& facts,
                    const storage::DayRange& days)
{
    const auto responses = responsesTo(instrument, facts);
    const auto treated = firstStart(facts.sessions);
    ScoreCard card{.instrument = &instrument};
    const ScoredResponse* latest = nullptr;
    for (const ScoredResponse* scored : responses) {
        const bool isShown = holds(days, scored->response.moment.day());
        if (!scored->score.total) {
            card.withoutTotal += isShown ? 1 : 0;
            continue;
        }
        if (treated && scored->response.moment.at() < *treated)
            card.baseline = pointOf(*scored);
        if (isShown) {
            card.totals.push_back(pointOf(*scored));
            latest = scored;
        }
    }
    if (latest != nullptr)
        card.change = changeSince(card.baseline, instrument, *latest, treated);
    card.watched = watchedItem(instrument, responses, days);
    return card;
}

} // namespace homeward::services
