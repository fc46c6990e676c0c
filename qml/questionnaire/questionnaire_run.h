#pragma once

#include "core/model/instrument.h"
#include "core/model/questionnaire_response.h"

#include <cstddef>
#include <cstdint>

namespace homeward::ui {

bool hasAnswers(const QuestionnaireDraft& draft); ///< or items that were declined

/// Where somebody is in a questionnaire, from its first page to the page on which the answers are
/// checked. A value without time or disk, so that every way through it is one of a test's.
class QuestionnaireRun {
public:
    enum class Place : std::uint8_t { Start, Question, Check };

    /// On the first page. `instrument` must outlive this.
    explicit QuestionnaireRun(const Instrument& instrument) : m_instrument(&instrument) { }

    /// To the first question without an answer; where all have one, to the check of them.
    void resume(QuestionnaireDraft draft);

    /// An answer is on disk: to the next question, or back to where it was changed from.
    void goOn(QuestionnaireDraft draft);

    /// One page back; false on the first one.
    bool goBack();

    /// From the check of the answers to one of them, and back to the check with its answer.
    void change(std::size_t item);

    const Instrument& instrument() const { return *m_instrument; }
    const QuestionnaireDraft& draft() const { return m_draft; }
    Place place() const { return m_place; }
    std::size_t position() const { return m_item; } ///< of the question that is asked
    const InstrumentItem& item() const { return m_instrument->items[m_item]; }
    bool isBegun() const { return !m_draft.answers.empty(); }
    ItemAnswer answer() const; ///< to the question that is asked

private:
    std::size_t lastItem() const { return m_instrument->items.size() - 1; }

    const Instrument* m_instrument;
    QuestionnaireDraft m_draft;
    Place m_place = Place::Start;
    std::size_t m_item = 0;
    bool m_isChanging = false;
};

} // namespace homeward::ui
