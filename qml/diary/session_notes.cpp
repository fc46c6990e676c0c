#include "qml/diary/session_notes.h"

#include "qml/diary/writing_words.h"
#include "qml/plan/session_count.h"

#include <algorithm>

namespace homeward::ui {

namespace {

using services::DiaryError;
using services::Profile;

/// The last words of that stage about a session: those that are being written, or else an entry's.
QString wordsOf(DiaryStage stage, const SessionId& session, const std::vector<DiaryDraft>& drafts,
                const std::vector<DiaryEntry>& entries)
{
    const auto draft = std::ranges::find_if(drafts, [&](const DiaryDraft& one) {
        return one.stage == stage && one.session == session;
    });
    if (draft != drafts.end())
        return briefWords(draft->text);
    const auto entry =
        std::ranges::find(entries.rbegin(), entries.rend(), stage, &DiaryEntry::stage);
    return entry == entries.rend() ? QString{} : briefWords(entry->text.text());
}

} // namespace

SessionNotes::SessionNotes(AppController& app, ProfileWorker& worker, const WallClock& clock,
                           const TreatmentController& treatment, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_treatment(treatment)
{
    connect(&app, &AppController::stateChanged, this, &SessionNotes::forget);
    connect(&app, &AppController::diaryChanged, this, [this] {
        refresh();
        readSession();
    });
    connect(&treatment, &TreatmentController::changed, this, &SessionNotes::refresh);
}

QString SessionNotes::daySession() const
{
    const auto id = session();
    return id ? QString::fromStdString(id->text()) : QString{};
}

QString SessionNotes::offerTitle() const
{
    if (!m_facts.offer)
        return {};
    return m_facts.offer->stage == DiaryStage::After ? tr("Write about your session")
                                                     : tr("Look back on your session");
}

QString SessionNotes::offerDetail() const
{
    return m_facts.offerNumber > 0 ? tr("Session %1. You can skip this.").arg(m_facts.offerNumber)
                                   : tr("You can skip this.");
}

int SessionNotes::offerStage() const
{
    return static_cast<int>(m_facts.offer ? m_facts.offer->stage : DiaryStage::Free);
}

QString SessionNotes::offerSession() const
{
    return m_facts.offer ? QString::fromStdString(m_facts.offer->session.text()) : QString{};
}

void SessionNotes::showSession(const QString& sessionId)
{
    m_ofSession.setRows({});
    m_shown.reset();
    if (const auto id = SessionId::parse(sessionId.toStdString()))
        m_shown = *id;
    readSession();
}

Result<SessionNotes::Facts, DiaryError> SessionNotes::read(Profile& profile,
                                                           const std::optional<SessionId>& today,
                                                           const ZonedInstant& here)
{
    Facts facts;
    const auto sessions = profile.sessions().list();
    const auto drafts = profile.sessionDiary().drafts();
    if (!sessions || !drafts)
        return unexpected{!sessions ? sessions.error() : drafts.error()};
    if (today) {
        const auto entries = profile.sessionDiary().ofSession(*today);
        if (!entries)
            return unexpected{entries.error()};
        facts.intention = wordsOf(DiaryStage::Before, *today, *drafts, *entries);
        facts.note = wordsOf(DiaryStage::After, *today, *drafts, *entries);
    }
    const TreatmentSession* last = lastBegun(*sessions);
    if (last == nullptr)
        return facts;
    const auto written = profile.sessionDiary().ofSession(last->id);
    if (!written)
        return unexpected{written.error()};
    facts.offer = writingOffer(*last, *written, here);
    facts.offerNumber = sessionNumber(*sessions, last->id, here.at());
    return facts;
}

void SessionNotes::refresh()
{
    if (m_app.state() != AppController::State::Open)
        return;
    m_worker.runOnProfile(
        this,
        [today = session(), here = m_clock.now()](Profile& profile) {
            return read(profile, today, here);
        },
        [this](Result<Facts, DiaryError> facts) {
            if (m_app.state() != AppController::State::Open)
                return; // locked meanwhile
            m_facts = facts ? std::move(*facts) : Facts{};
            Q_EMIT changed();
        });
}

void SessionNotes::readSession()
{
    if (!m_shown || m_app.state() != AppController::State::Open)
        return;
    m_worker.runOnProfile(
        this,
        [shown = *m_shown, now = m_clock.now().at()](Profile& profile) {
            return readRowsOf(profile, shown, now);
        },
        [this, asked = *m_shown](Result<DiaryRows, DiaryError> rows) {
            if (rows && m_shown == asked)
                m_ofSession.setRows(std::move(*rows));
        });
}

void SessionNotes::forget()
{
    m_facts = {};
    m_shown.reset();
    m_ofSession.setRows({});
    Q_EMIT changed();
}

std::optional<SessionId> SessionNotes::session() const
{
    const auto& day = m_treatment.reading();
    return day && day->status.session ? std::optional{day->status.session->id} : std::nullopt;
}

} // namespace homeward::ui
