#include "core/rules/questionnaire_score.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>

namespace homeward::rules {

namespace {

/// Scored items of which one answer is enough, and the part of the total that they count for.
/// Within a domain the highest answer counts.
struct Asked {
    std::size_t domain;
    std::size_t first; ///< item, from 0
    std::size_t last;
};

/// Items 6 and 7, and 8 and 9, ask in the two directions of one thing.
constexpr std::array<Asked, 14> kQidsDomains{{{0, 0, 0},
                                              {0, 1, 1},
                                              {0, 2, 2},
                                              {0, 3, 3},
                                              {1, 4, 4},
                                              {2, 5, 6},
                                              {2, 7, 8},
                                              {3, 9, 9},
                                              {4, 10, 10},
                                              {5, 11, 11},
                                              {6, 12, 12},
                                              {7, 13, 13},
                                              {8, 14, 14},
                                              {8, 15, 15}}};

std::vector<Asked> askedBy(const Instrument& instrument)
{
    if (instrument.scoring == Scoring::QidsDomains)
        return {kQidsDomains.begin(), kQidsDomains.end()};
    std::vector<Asked> asked;
    for (std::size_t item = 0; item < instrument.scoredCount(); ++item)
        asked.push_back({item, item, item});
    return asked;
}

std::optional<int> highestGiven(const Asked& asked, std::span<const ItemAnswer> answers)
{
    std::optional<int> highest; // nothing is below every number
    for (std::size_t item = asked.first; item <= asked.last; ++item)
        highest = std::max(highest, answers[item].value());
    return highest;
}

std::optional<ScoreBand> bandOf(const Instrument& instrument, int total)
{
    std::optional<ScoreBand> band;
    for (const BandRange& range : instrument.bands)
        if (range.from <= total)
            band = range.band;
    return band;
}

bool isOffered(const InstrumentItem& item, int value)
{
    return std::ranges::find(item.answers, value, &AnswerOption::value) != item.answers.end();
}

std::optional<AnswersError> fault(const InstrumentItem& item, const ItemAnswer& answer)
{
    if (!answer.isAnswered())
        return AnswersError::Unanswered;
    if (answer.isGiven() && !isOffered(item, *answer.value()))
        return AnswersError::OutOfRange;
    return std::nullopt;
}

} // namespace

Result<std::vector<ItemAnswer>, AnswersError> checkedAnswers(const Instrument& instrument,
                                                             std::span<const ItemAnswer> given)
{
    const std::size_t all = instrument.items.size();
    if (given.size() > all)
        return unexpected{AnswersError::TooMany};
    if (given.size() != all && given.size() != instrument.scoredCount())
        return unexpected{AnswersError::TooFew};
    std::vector<ItemAnswer> answers{given.begin(), given.end()};
    answers.resize(all, ItemAnswer::declined());
    for (std::size_t item = 0; item < all; ++item)
        if (const auto found = fault(instrument.items[item], answers[item]))
            return unexpected{*found};
    return answers;
}

QuestionnaireScore scoreOf(const Instrument& instrument, std::span<const ItemAnswer> answers)
{
    assert(answers.size() == instrument.items.size());
    QuestionnaireScore score;
    std::vector<int> domains(instrument.scoredCount(), 0);
    for (const Asked& asked : askedBy(instrument)) {
        const auto value = highestGiven(asked, answers);
        score.declined += value ? 0 : 1;
        domains[asked.domain] = std::max(domains[asked.domain], value.value_or(0));
    }
    if (score.declined > 0)
        return score;
    int total = 0;
    for (const int domain : domains)
        total += domain;
    score.total = instrument.scoring == Scoring::SumTimesFour ? 4 * total : total;
    score.band = bandOf(instrument, *score.total);
    return score;
}

bool opensHelp(const Instrument& instrument, std::span<const ItemAnswer> answers)
{
    const std::size_t known = std::min(instrument.items.size(), answers.size());
    for (std::size_t item = 0; item < known; ++item)
        if (instrument.items[item].opensHelp && answers[item].value().value_or(0) > 0)
            return true;
    return false;
}

std::optional<int> percentFall(int baseline, int current)
{
    if (baseline <= 0)
        return std::nullopt;
    // Half up, also below zero: -12.5 becomes -12.
    const int doubled = 200 * (baseline - current) + baseline;
    const int whole = doubled / (2 * baseline);
    return doubled % (2 * baseline) < 0 ? whole - 1 : whole;
}

} // namespace homeward::rules
