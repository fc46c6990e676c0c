#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/subscription.h"
#include "core/model/instrument.h"
#include "core/model/questionnaire_response.h"
#include "core/rules/questionnaire_score.h"
#include "core/services/problem.h"
#include "core/storage/store.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace homeward::services {

/// Why a questionnaire cannot go on.
enum class QuestionnaireError : std::uint8_t {
    UnknownInstrument,
    ScoringOnly, ///< its texts do not ship, so nobody can be asked
    NotBegun, ///< there is no draft of it
    OtherVersion, ///< the draft belongs to another version of the instrument
    NoSuchItem,
    NotOffered, ///< a value that the item does not offer
    Incomplete, ///< an item is neither answered nor declined
    HelpIsDue, ///< the help page comes before the end
};

/// A response with what it adds up to.
struct ScoredResponse {
    QuestionnaireResponse response;
    rules::QuestionnaireScore score;
    bool opensHelp; ///< an answer asks for the help page

    friend bool operator==(const ScoredResponse&, const ScoredResponse&) = default;
};

/// What was answered, as far as it can be read.
struct AnsweredList {
    std::vector<ScoredResponse> responses; ///< newest first
    /// Responses on record that cannot be read: damaged, or of an instrument or a version that this
    /// edition does not know. They stay on record.
    std::size_t unreadable = 0;

    friend bool operator==(const AnsweredList&, const AnsweredList&) = default;
};

/// Questionnaires of an open profile: every tap is on disk once its call returns. Whether this is a
/// time to ask is for rules/questionnaire_schedule.h and the treatment day.
///
/// Lives on the thread of its store.
class Questionnaires {
public:
    /// All three must outlive this.
    Questionnaires(storage::Store& store, const Clock& clock, Random& random);

    /// The draft of the instrument, on disk: the one that was begun, or a new one. A new one takes
    /// the place of a draft that belongs to another version, or that nobody has touched for longer
    /// than the instrument looks back; a help page that is due stays due.
    [[nodiscard]] Result<QuestionnaireDraft, Problem<QuestionnaireError>>
    begin(std::string_view instrument);

    /// Drafts that can go on and have an answer, and those with a help page due, which come first.
    [[nodiscard]] Result<std::vector<QuestionnaireDraft>, DiaryError> drafts();

    /// Saves one answer of the draft and gives it as it is then. `isHelpDue` is set by each answer
    /// that asks for help, and falls when that answer is taken back.
    [[nodiscard]] Result<QuestionnaireDraft, Problem<QuestionnaireError>>
    answer(std::string_view instrument, std::size_t item, ItemAnswer answer);

    /// The person has seen the help page and goes on: the mark is taken away, whatever version of
    /// the instrument the draft belongs to, and whether it can be answered any further or not.
    [[nodiscard]] Result<QuestionnaireDraft, Problem<QuestionnaireError>>
    goOnFromHelp(std::string_view instrument);

    /// "Done": the draft becomes a response, in one transaction. A moment that is still to come is
    /// refused.
    [[nodiscard]] Result<ScoredResponse, Problem<QuestionnaireError>>
    finish(std::string_view instrument, const ZonedInstant& moment);

    /// A whole questionnaire at once, whether there is a draft or not. A moment that is still to
    /// come is refused.
    [[nodiscard]] Result<ScoredResponse, Problem<rules::AnswersError>>
    record(const Instrument& instrument, std::span<const ItemAnswer> answers,
           const ZonedInstant& moment);

    /// Newest moment first; of the same moment, the one written down later. What cannot be read
    /// hides none of the others, and is counted.
    [[nodiscard]] Result<AnsweredList, DiaryError> list();

    /// Told after each response.
    [[nodiscard]] Subscription onChange(Publisher<QuestionnaireResponseId>::Listener listener);

private:
    /// A draft and what it is a draft of.
    struct Begun {
        const Instrument* instrument; ///< never null
        QuestionnaireDraft draft;
    };

    [[nodiscard]] Result<Begun, Problem<QuestionnaireError>> begun(std::string_view instrument);
    [[nodiscard]] Result<QuestionnaireDraft, Problem<QuestionnaireError>>
    keep(QuestionnaireDraft draft);
    enum class Draft : std::uint8_t { Stays, Ends };
    [[nodiscard]] Result<ScoredResponse, DiaryError> save(const Instrument& instrument,
                                                          std::vector<ItemAnswer> answers,
                                                          const ZonedInstant& moment, Draft draft);

    storage::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
    Publisher<QuestionnaireResponseId> m_changes;
};

} // namespace homeward::services
