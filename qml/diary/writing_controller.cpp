#include "qml/diary/writing_controller.h"

#include "qml/diary/writing_words.h"
#include "qml/support/problem_text.h"

#include <utility>
#include <variant>

namespace homeward::ui {

using services::DiaryError;
using services::Profile;
using services::SessionDiary;
using Finished = Result<DiaryEntry, services::Problem<NoteError>>;

namespace {

bool isBlank(const DiaryDraft& draft)
{
    return QString::fromStdString(draft.text).trimmed().isEmpty();
}

QString finishProblemText(const services::Problem<NoteError>& problem)
{
    if (const auto* reason = std::get_if<NoteError>(&problem))
        return noteProblemText(*reason);
    return saveProblemText(std::get<DiaryError>(problem));
}

} // namespace

WritingController::WritingController(AppController& app, ProfileWorker& worker,
                                     const WallClock& clock, QObject* parent)
    : QObject(parent),
      m_app(app),
      m_worker(worker),
      m_clock(clock),
      m_keeper(worker, clock)
{
    connect(&app, &AppController::stateChanged, this, [this] {
        m_keeper.keepLast(); // before the worker is told to close the diary
        m_undo = nullptr;
        forget();
    });
    connect(&m_keeper, &DraftKeeper::kept, this, [this] {
        if (m_state == State::Failed)
            show(State::Editing);
    });
    connect(&m_keeper, &DraftKeeper::failed, this,
            [this](DiaryError error) { fail(saveProblemText(error), [this] { keep(); }); });
}

void WritingController::begin()
{
    openFor(Kind::Entry, DiaryStage::Free, {});
}

void WritingController::beginAbout(int stage, const QString& sessionId)
{
    openFor(Kind::Entry, static_cast<DiaryStage>(stage), sessionId);
}

void WritingController::openIntention(const QString& sessionId)
{
    openFor(Kind::Intention, DiaryStage::Before, sessionId);
}

void WritingController::openNote(const QString& sessionId)
{
    openFor(Kind::Note, DiaryStage::After, sessionId);
}

void WritingController::openFor(Kind kind, DiaryStage stage, const QString& sessionId)
{
    WritingWish wish{.stage = stage, .goesOn = kind != Kind::Entry};
    if (const auto id = SessionId::parse(sessionId.toStdString()))
        wish.session = *id;
    read(kind, [wish, now = m_clock.now()](Profile& profile) {
        return beginWriting(profile, wish, now);
    });
}

void WritingController::open(const QString& entryId)
{
    const auto id = DiaryEntryId::parse(entryId.toStdString());
    read(Kind::Entry, [id](Profile& profile) -> WritingRead {
        if (!id)
            return unexpected{DiaryError::NotFound};
        return readWriting(profile, *id);
    });
}

void WritingController::read(Kind kind, const Read& work)
{
    m_keeper.keepLast(); // of an entry that was left in a hurry
    m_undo = nullptr;
    forget();
    m_kind = kind;
    m_worker.runOnProfile(this, work, [this, kind, work, visit = m_visit](WritingRead facts) {
        if (visit != m_visit)
            return; // locked, or another one was opened
        if (!facts) {
            fail(readProblemText(facts.error()), [this, kind, work] { read(kind, work); });
            return;
        }
        m_wasLeft = facts->isOnDisk;
        m_keeper.begin(facts->draft, facts->isOnDisk);
        m_facts = std::move(*facts);
        show(State::Editing);
    });
}

void WritingController::setText(const QString& text)
{
    if (!m_facts || isReadOnly() || text == this->text())
        return;
    m_facts->draft.text = text.toStdString();
    keep();
    Q_EMIT changed();
}

void WritingController::chooseStage(int stage)
{
    if (!m_facts || isReadOnly())
        return;
    DiaryDraft& draft = m_facts->draft;
    const auto chosen = static_cast<DiaryStage>(stage);
    draft.stage = draft.stage == chosen ? DiaryStage::Free : chosen;
    if (canChooseSession() && !m_isSessionChosen)
        draft.session = nearestSession(m_facts->sessions, draft.stage, m_clock.now().at());
    keep();
    Q_EMIT changed();
}

void WritingController::share(bool isShared)
{
    if (!canShare())
        return;
    if (!isOnRecord()) {
        m_wantsSharing = isShared;
        Q_EMIT changed();
        return;
    }
    const auto work = [id = m_facts->recorded->id, isShared](SessionDiary& diary) -> Done {
        if (const auto shared = diary.share(id, isShared); !shared)
            return unexpected{shared.error()};
        return {};
    };
    write(work, [this, isShared] {
        m_facts->recorded->isShared = isShared;
        show(State::Editing);
        keep(); // what was typed meanwhile
        m_app.noteDiaryChange(this);
    });
}

void WritingController::keep()
{
    const bool isNothing = isBlank(m_facts->draft) && !m_keeper.isOnDisk() && !isOnRecord();
    if (m_state != State::Saving && !isNothing)
        m_keeper.keep(m_facts->draft);
}

void WritingController::finish()
{
    if (!m_facts || m_state == State::Saving)
        return;
    const bool hasDraft = m_keeper.isOnDisk() || m_keeper.isWriting();
    const bool hasWords = isOnRecord() || !isBlank(m_facts->draft);
    if (isReadOnly() || (!hasDraft && (isOnRecord() || !hasWords)))
        leave();
    else if (hasWords)
        finishOnDisk();
    else
        drop();
}

void WritingController::giveUp()
{
    leave();
    m_app.noteDiaryChange(this); // a draft is there now
}

void WritingController::drop()
{
    write([id = m_facts->draft.entry](SessionDiary& diary) { return diary.drop(id); },
          [this] { giveUp(); });
}

void WritingController::finishOnDisk()
{
    show(State::Saving);
    m_worker.runOnProfile(
        this,
        [draft = m_facts->draft, wantsSharing = m_wantsSharing](Profile& profile) {
            return finishWriting(profile, draft, wantsSharing);
        },
        [this, visit = m_visit](const Finished& entry) {
            if (visit != m_visit)
                return; // it is on disk; there is just nobody to tell
            if (!entry) {
                fail(finishProblemText(entry.error()), [this] { finish(); });
                return;
            }
            giveUp();
        });
}

void WritingController::remove()
{
    if (!canDelete())
        return;
    const auto work = [facts = *m_facts](SessionDiary& diary) {
        return removeWriting(diary, facts);
    };
    write(work, [this, facts = *m_facts] {
        leave();
        m_undo = [facts](SessionDiary& diary) { return bringBackWriting(diary, facts); };
        m_app.noteDiaryChange(this);
        Q_EMIT changed();
    });
}

void WritingController::undo()
{
    if (!m_undo)
        return;
    write(std::exchange(m_undo, nullptr), [this] { giveUp(); });
}

void WritingController::forgetUndo()
{
    if (std::exchange(m_undo, nullptr))
        Q_EMIT changed();
}

void WritingController::retry()
{
    const auto again = std::exchange(m_again, nullptr);
    if (!again)
        return;
    m_state = State::Editing;
    again();
}

void WritingController::write(const Work& work, const std::function<void()>& done)
{
    show(State::Saving);
    m_worker.runOnProfile(
        this, [work](Profile& profile) { return work(profile.sessionDiary()); },
        [this, work, done, visit = m_visit](const Done& written) {
            if (visit != m_visit)
                return;
            if (written)
                done();
            else
                fail(saveProblemText(written.error()), [this, work, done] { write(work, done); });
        });
}

void WritingController::leave()
{
    m_keeper.stop();
    show(State::Done);
}

void WritingController::show(State state, const QString& problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

void WritingController::fail(const QString& problem, std::function<void()> again)
{
    m_again = std::move(again);
    show(State::Failed, problem);
}

void WritingController::forget()
{
    ++m_visit;
    m_keeper.stop();
    m_facts.reset();
    m_again = nullptr;
    m_isSessionChosen = m_wasLeft = m_wantsSharing = false;
    show(State::Unknown);
}

} // namespace homeward::ui
