#include "qml/diary/writing_controller.h"
#include "qml/diary/writing_words.h"
#include "qml/plan/session_count.h"
#include "qml/support/moment_text.h"

#include <algorithm>

// What the controller of an entry says of it, and which session it is about.
namespace homeward::ui {

const TreatmentSession* WritingController::session() const
{
    if (!m_facts || !m_facts->draft.session)
        return nullptr;
    const auto found =
        std::ranges::find(m_facts->sessions, *m_facts->draft.session, &TreatmentSession::id);
    return found == m_facts->sessions.end() ? nullptr : &*found;
}

bool WritingController::isReadOnly() const
{
    const TreatmentSession* about = session();
    return isOnRecord() && m_facts->recorded->stage == DiaryStage::Before && about != nullptr
        && about->started.has_value();
}

bool WritingController::canDelete() const
{
    return m_kind == Kind::Entry && isLoaded() && (isOnRecord() || !m_facts->draft.text.empty());
}

bool WritingController::canChooseSession() const
{
    return m_kind == Kind::Entry && m_facts && !m_facts->recorded;
}

QString WritingController::dateText() const
{
    if (!m_facts)
        return {};
    const ZonedInstant& moment = m_facts->draft.moment;
    return tr("%1, %2").arg(shortDayText(moment.day()), timeAndPlaceText(moment, m_clock.now()));
}

QString WritingController::text() const
{
    return m_facts ? QString::fromStdString(m_facts->draft.text) : QString{};
}

int WritingController::stage() const
{
    return static_cast<int>(m_facts ? m_facts->draft.stage : DiaryStage::Free);
}

QStringList WritingController::stageNames() const
{
    return ui::stageNames();
}

QString WritingController::nameOf(const TreatmentSession& session) const
{
    return sessionName(session, sessionNumber(m_facts->sessions, session.id, m_clock.now().at()));
}

QString WritingController::sessionText() const
{
    const TreatmentSession* about = session();
    return about != nullptr ? nameOf(*about) : QString{};
}

QStringList WritingController::sessionNames() const
{
    QStringList names{tr("No session")};
    if (!m_facts)
        return names;
    std::vector<TreatmentSession> newestFirst = m_facts->sessions;
    std::ranges::reverse(newestFirst);
    for (const TreatmentSession& session : newestFirst)
        names << nameOf(session);
    return names;
}

int WritingController::sessionIndex() const
{
    const TreatmentSession* about = session();
    return about == nullptr
        ? 0
        : static_cast<int>(m_facts->sessions.data() + m_facts->sessions.size() - about);
}

void WritingController::chooseSession(int index)
{
    if (!canChooseSession())
        return;
    const auto& sessions = m_facts->sessions;
    const auto place = static_cast<std::size_t>(index);
    m_isSessionChosen = true;
    m_facts->draft.session.reset();
    if (index > 0 && place <= sessions.size())
        m_facts->draft.session = sessions[sessions.size() - place].id;
    keep();
    Q_EMIT changed();
}

bool WritingController::isShared() const
{
    return isOnRecord() ? m_facts->recorded->isShared : m_wantsSharing;
}

} // namespace homeward::ui
