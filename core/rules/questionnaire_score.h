#pragma once

#include "core/base/result.h"
#include "core/model/instrument.h"
#include "core/model/questionnaire_response.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace homeward::rules {

/// Why answers are not answers of an instrument.
enum class AnswersError : std::uint8_t {
    TooFew,
    TooMany,
    OutOfRange, ///< a value that the item does not offer
    Unanswered, ///< an item was neither answered nor declined
};

/// What answers add up to. Source: clinical-rules.md, "Scoring".
struct QuestionnaireScore {
    std::optional<int> total; ///< absent where a scored item was declined or a domain is missing
    std::optional<ScoreBand> band; ///< of the total, if its range has a name
    int declined = 0; ///< scored questions without an answer; QIDS asks 6 or 7, and 8 or 9, as one

    friend bool operator==(const QuestionnaireScore&, const QuestionnaireScore&) = default;
};

/// One answer an item, in the instrument's order. `given` may leave out the items that are not
/// scored: they are then declined.
[[nodiscard]] Result<std::vector<ItemAnswer>, AnswersError>
checkedAnswers(const Instrument& instrument, std::span<const ItemAnswer> given);

/// `answers` as checkedAnswers gives them. There is a total exactly if nothing was declined.
QuestionnaireScore scoreOf(const Instrument& instrument, std::span<const ItemAnswer> answers);

/// Whether an answer leads to the help page before anything else, whatever was declined and
/// whatever the total. Works on answers that are not complete, too.
bool opensHelp(const Instrument& instrument, std::span<const ItemAnswer> answers);

/// Fall from a baseline in whole percent, half up; negative for a rise. Absent where the baseline
/// is 0.
std::optional<int> percentFall(int baseline, int current);

} // namespace homeward::rules
