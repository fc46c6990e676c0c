#include "core/rules/restrictions.h"
#include "qml/plan/session_count.h"
#include "qml/plan/session_editor.h"
#include "qml/plan/session_words.h"
#include "qml/support/local_moment.h"
#include "qml/support/moment_text.h"

// What the editor says of its draft; what it does is in session_editor.cpp.
namespace homeward::ui {

namespace {

constexpr int kDaysBack =
    static_cast<int>(std::chrono::duration_cast<std::chrono::days>(rules::kForgottenAfter).count());

} // namespace

bool SessionEditor::canChange() const
{
    return !m_session || m_session->status() == SessionStatus::Planned;
}

bool SessionEditor::isCancelled() const
{
    return m_session && m_session->status() == SessionStatus::Cancelled;
}

QString SessionEditor::sessionId() const
{
    return m_session ? QString::fromStdString(m_session->id.text()) : QString{};
}

int SessionEditor::today() const
{
    return dayOf(m_clock.now());
}

int SessionEditor::earliest() const
{
    return today() - kDaysBack; // from then on a forgotten session is no rule's business
}

QStringList SessionEditor::routeNames() const
{
    return ui::routeNames();
}

QString SessionEditor::routeText() const
{
    return routeNames().value(m_draft.route);
}

QString SessionEditor::dayText() const
{
    return m_draft.day == SessionDraft::kOpen ? QString{} : ui::dayText(start().day());
}

QString SessionEditor::timeText() const
{
    return m_draft.day == SessionDraft::kOpen ? QString{}
                                              : timeAndPlaceText(start(), m_clock.now());
}

QString SessionEditor::lengthText() const
{
    return m_draft.length == SessionDraft::kOpen
        ? QString{}
        : ui::lengthText(std::chrono::minutes{m_draft.length});
}

QString SessionEditor::statusText() const
{
    if (!m_session)
        return {};
    if (hasLapsed(*m_session, m_clock.now().at()))
        return tr("This date has passed. Ask your clinic what happens next.");
    return sessionStatusText(m_session->status());
}

QString SessionEditor::lapseText() const
{
    const bool hasPassed = m_draft.day != SessionDraft::kOpen && start().at() < m_clock.now().at();
    return hasPassed ? tr("This time has passed. You can still write it down.") : QString{};
}

ZonedInstant SessionEditor::clockOfNew() const
{
    return m_proposed.value_or(m_clock.now());
}

ZonedInstant SessionEditor::start() const
{
    const ZonedInstant place = m_session ? m_session->plan.start : clockOfNew();
    if (m_session && draftOf(m_session->plan) == m_draft)
        return m_session->plan.start;
    return momentAt(localTimeOf(m_draft.day, m_draft.minutes), place);
}

} // namespace homeward::ui
