#include "qml/safety_plan/plan_person_editor.h"

#include "qml/support/problem_text.h"

#include <algorithm>

namespace homeward::ui {

QString PlanPersonEditor::nameFault() const
{
    return m_wasTried && m_name.trimmed().isEmpty() ? tr("Write their name.") : QString{};
}

QString PlanPersonEditor::phoneFault() const
{
    const bool hasDigit =
        std::ranges::any_of(m_phone, [](QChar letter) { return letter.isDigit(); });
    return m_wasTried && !hasDigit ? tr("Write a number that you can call.") : QString{};
}

void PlanPersonEditor::setName(const QString& name)
{
    m_name = name;
    show(State::Editing);
}

void PlanPersonEditor::setPhone(const QString& phone)
{
    m_phone = phone;
    show(State::Editing);
}

void PlanPersonEditor::setShownLocked(bool isShown)
{
    m_isShownLocked = isShown;
    show(State::Editing);
}

void PlanPersonEditor::open(int row, const PlanContact& person)
{
    m_row = row;
    m_before = person;
    m_name = QString::fromStdString(person.name);
    m_phone = QString::fromStdString(person.phone);
    m_isShownLocked = person.isShownLocked;
    m_wasTried = false;
    show(State::Editing);
}

void PlanPersonEditor::save()
{
    if (m_state == State::Saving)
        return;
    if (person() == m_before) {
        show(State::Saved); // somebody new without a word is nobody
        return;
    }
    m_wasTried = true;
    if (!isComplete()) {
        show(State::Failed);
        return;
    }
    show(State::Saving);
    Q_EMIT saveAsked(m_row, person());
}

void PlanPersonEditor::finish(const Result<void, services::DiaryError>& written)
{
    if (m_state != State::Saving)
        return;
    if (written)
        show(State::Saved);
    else
        show(State::Failed, saveProblemText(written.error()));
}

PlanContact PlanPersonEditor::person() const
{
    return {.name = m_name.trimmed().toStdString(),
            .phone = m_phone.trimmed().toStdString(),
            .isShownLocked = m_isShownLocked};
}

bool PlanPersonEditor::isComplete() const
{
    return nameFault().isEmpty() && phoneFault().isEmpty();
}

void PlanPersonEditor::show(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace homeward::ui
