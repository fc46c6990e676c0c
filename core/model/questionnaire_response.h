#pragma once

#include "core/base/id.h"
#include "core/base/zoned_instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace homeward {

/// What somebody said to one item. Declined is an answer, and is not zero.
class ItemAnswer {
public:
    enum class State : std::uint8_t {
        Unanswered, ///< not reached yet; on record only in a draft
        Declined, ///< "I'd rather not answer"
        Given,
    };

    constexpr ItemAnswer() = default; ///< unanswered
    static constexpr ItemAnswer declined() { return {State::Declined, 0}; }
    static constexpr ItemAnswer given(int value) { return {State::Given, value}; }

    constexpr State state() const { return m_state; }
    constexpr bool isGiven() const { return m_state == State::Given; }
    constexpr bool isAnswered() const { return m_state != State::Unanswered; }
    /// Absent unless given.
    constexpr std::optional<int> value() const
    {
        return isGiven() ? std::optional{m_value} : std::nullopt;
    }

    friend constexpr bool operator==(const ItemAnswer&, const ItemAnswer&) = default;

private:
    constexpr ItemAnswer(State state, int value) : m_state(state), m_value(value) { }

    State m_state = State::Unanswered;
    int m_value = 0;
};

struct QuestionnaireResponseTag;
using QuestionnaireResponseId = Id<QuestionnaireResponseTag>;

/// One questionnaire as it was answered. Never changed: another answer is another response, and
/// both are kept. What it adds up to is for rules/questionnaire_score.h.
struct QuestionnaireResponse {
    QuestionnaireResponseId id;
    std::string instrument; ///< "phq9"
    std::string version; ///< of the instrument
    ZonedInstant moment; ///< when "Done" was said
    std::vector<ItemAnswer> answers; ///< one for each item of the instrument, none unanswered
    Instant recordedAt;

    friend bool operator==(const QuestionnaireResponse&, const QuestionnaireResponse&) = default;
};

/// A questionnaire that was begun: on disk after every tap, so that it goes on where it stopped.
/// There is at most one of an instrument.
struct QuestionnaireDraft {
    std::string instrument;
    std::string version;
    std::vector<ItemAnswer> answers; ///< one for each item of the instrument
    /// An answer asked for the help page, and the person has not gone on from it yet: whatever
    /// happened in between, the help page comes first.
    bool isHelpDue = false;
    Instant startedAt;
    Instant changedAt;

    friend bool operator==(const QuestionnaireDraft&, const QuestionnaireDraft&) = default;
};

} // namespace homeward
