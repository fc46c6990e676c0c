#include "qml/diary/draft_keeper.h"

namespace homeward::ui {

using services::DiaryError;
using services::Profile;

namespace {

bool saysTheSame(const DiaryDraft& one, const DiaryDraft& other)
{
    return one.text == other.text && one.stage == other.stage && one.session == other.session;
}

} // namespace

DraftKeeper::DraftKeeper(ProfileWorker& worker, const WallClock& clock, QObject* parent)
    : QObject(parent),
      m_worker(worker),
      m_clock(clock)
{
}

void DraftKeeper::begin(const DiaryDraft& draft, bool isOnDisk)
{
    stop();
    m_kept = draft;
    m_wanted = draft;
    m_isOnDisk = isOnDisk;
}

void DraftKeeper::keep(const DiaryDraft& draft)
{
    m_wanted = draft;
    write();
}

void DraftKeeper::keepLast()
{
    if (!m_wanted || !m_kept || saysTheSame(*m_wanted, *m_kept))
        return;
    m_worker.runOnProfile(
        this, [draft = stamped()](Profile& profile) { return profile.sessionDiary().keep(draft); },
        [](const Result<void, DiaryError>&) {});
}

void DraftKeeper::stop()
{
    ++m_visit;
    m_wanted.reset();
    m_kept.reset();
    m_isOnDisk = m_isWriting = false;
}

void DraftKeeper::write()
{
    if (m_isWriting || !m_wanted || (m_kept && saysTheSame(*m_wanted, *m_kept)))
        return;
    m_isWriting = true;
    m_worker.runOnProfile(
        this, [draft = stamped()](Profile& profile) { return profile.sessionDiary().keep(draft); },
        [this, draft = *m_wanted, visit = m_visit](const Result<void, DiaryError>& written) {
            if (visit != m_visit)
                return;
            m_isWriting = false;
            if (!written) {
                Q_EMIT failed(written.error());
                return;
            }
            m_kept = draft;
            m_isOnDisk = true;
            Q_EMIT kept();
            write();
        });
}

DiaryDraft DraftKeeper::stamped() const
{
    DiaryDraft draft = *m_wanted;
    draft.changedAt = m_clock.now().at();
    return draft;
}

} // namespace homeward::ui
