#include "qml/questionnaire/questionnaire_run.h"

#include <algorithm>
#include <utility>

namespace homeward::ui {

bool hasAnswers(const QuestionnaireDraft& draft)
{
    return std::ranges::any_of(draft.answers, &ItemAnswer::isAnswered);
}

void QuestionnaireRun::resume(QuestionnaireDraft draft)
{
    m_draft = std::move(draft);
    const auto open = std::ranges::find_if_not(m_draft.answers, &ItemAnswer::isAnswered);
    const auto position = static_cast<std::size_t>(open - m_draft.answers.begin());
    m_place = position > lastItem() ? Place::Check : Place::Question;
    m_item = std::min(position, lastItem());
    m_isChanging = false;
}

void QuestionnaireRun::goOn(QuestionnaireDraft draft)
{
    m_draft = std::move(draft);
    if (m_isChanging || m_item == lastItem())
        m_place = Place::Check;
    else
        ++m_item;
    m_isChanging = false;
}

bool QuestionnaireRun::goBack()
{
    if (m_place == Place::Start)
        return false;
    if (m_place == Place::Check) {
        m_place = Place::Question;
        m_item = lastItem();
    } else if (std::exchange(m_isChanging, false)) {
        m_place = Place::Check;
    } else if (m_item > 0) {
        --m_item;
    } else {
        m_place = Place::Start;
    }
    return true;
}

void QuestionnaireRun::change(std::size_t item)
{
    m_item = std::min(item, lastItem());
    m_place = Place::Question;
    m_isChanging = true;
}

ItemAnswer QuestionnaireRun::answer() const
{
    return m_item < m_draft.answers.size() ? m_draft.answers[m_item] : ItemAnswer{};
}

} // namespace homeward::ui
