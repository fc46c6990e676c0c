#include "core/services/session_diary.h"

#include "core/services/diary_excerpt.h"
#include "core/services/outbox_entities.h"
#include "core/services/record_change.h"
#include "core/services/session_presence.h"
#include "core/storage/diary_draft_store.h"
#include "core/storage/diary_search.h"
#include "core/storage/session_diary_store.h"

#include <utility>

namespace homeward::services {

namespace {

using storage::DiaryChangeId;
using storage::DiaryChangeKind;
using storage::DiaryDraftStore;
using storage::OutboxOperation;
using storage::SessionDiaryStore;

/// A private entry has no row in the outbox: nobody is told of it.
std::vector<QueuedRow> queuedIf(bool isShared, const DiaryEntryId& id,
                                OutboxOperation operation = OutboxOperation::Create)
{
    if (!isShared)
        return {};
    return {{kDiaryEntity, id.uuid(), operation}};
}

DiaryEntry entryOf(const DiaryDraft& draft, Note text, Instant now)
{
    return {.id = draft.entry,
            .moment = draft.moment,
            .stage = draft.stage,
            .session = draft.session,
            .text = std::move(text),
            .recordedAt = now};
}

bool saysNothingNew(const DiaryDraft& draft, const std::optional<DiaryEntry>& entry)
{
    if (!entry)
        return draft.text.empty();
    return draft.stage == entry->stage && draft.text == entry->text.text();
}

} // namespace

SessionDiary::SessionDiary(storage::Store& store, const Clock& clock, Random& random)
    : m_store(store),
      m_clock(clock),
      m_random(random)
{
}

Result<DiaryDraft, DiaryError> SessionDiary::begin(const DiaryStart& start,
                                                   const ZonedInstant& moment)
{
    const Instant now = m_clock.now();
    if (moment.at() > now)
        return unexpected{DiaryError::InTheFuture};
    if (const auto present = checkPresence(m_store, start.session); !present)
        return unexpected{present.error()};
    return DiaryDraft{.entry = DiaryEntryId::make(now, m_random),
                      .moment = moment,
                      .stage = start.stage,
                      .session = start.session,
                      .text = {},
                      .changedAt = now};
}

Result<DiaryDraft, DiaryError> SessionDiary::edit(const DiaryEntryId& id)
{
    auto entry = find(id);
    if (!entry)
        return unexpected{entry.error()};
    auto draft = translated(DiaryDraftStore{m_store.reader()}.find(id));
    if (!draft)
        return unexpected{draft.error()};
    if (*draft)
        return std::move(**draft);
    return DiaryDraft{.entry = entry->id,
                      .moment = entry->moment,
                      .stage = entry->stage,
                      .session = entry->session,
                      .text = entry->text.text(),
                      .changedAt = m_clock.now()};
}

Result<std::vector<DiaryDraft>, DiaryError> SessionDiary::drafts()
{
    return translated(DiaryDraftStore{m_store.reader()}.list());
}

Result<void, DiaryError> SessionDiary::keep(const DiaryDraft& draft)
{
    if (const auto present = checkPresence(m_store, draft.session); !present)
        return present;
    const auto record = recordOf(draft.entry);
    if (!record)
        return unexpected{record.error()};
    DiaryDraft kept = draft;
    kept.changedAt = m_clock.now();
    const bool isNothing = saysNothingNew(kept, record->entry);
    return recordChange(m_store.writer(), {kept.changedAt}, [&](storage::Database& database) {
        DiaryDraftStore drafts{database};
        return isNothing ? drafts.drop(kept.entry) : drafts.put(kept);
    });
}

Result<DiaryEntry, Problem<NoteError>> SessionDiary::finish(const DiaryDraft& draft)
{
    auto text = Note::create(draft.text);
    if (!text)
        return unexpected{Problem<NoteError>{text.error()}};
    const auto record = recordOf(draft.entry);
    if (!record)
        return unexpected{Problem<NoteError>{record.error()}};
    if (record->isRemoved)
        return unexpected{Problem<NoteError>{DiaryError::NotFound}};
    const auto saved = record->entry ? change(*record->entry, draft.stage, std::move(*text))
                                     : add(entryOf(draft, std::move(*text), m_clock.now()));
    return saved.map_error([](DiaryError error) { return Problem<NoteError>{error}; });
}

Result<DiaryEntry, DiaryError> SessionDiary::add(const DiaryEntry& entry)
{
    if (const auto present = checkPresence(m_store, entry.session); !present)
        return unexpected{present.error()};
    const auto written =
        recordChange(m_store.writer(), {entry.recordedAt}, [&](storage::Database& database) {
            const auto inserted = SessionDiaryStore{database}.insert(entry);
            return inserted ? DiaryDraftStore{database}.drop(entry.id) : inserted;
        });
    if (!written)
        return unexpected{written.error()};
    m_changes.publish(entry.id);
    return entry;
}

Result<DiaryEntry, DiaryError> SessionDiary::change(DiaryEntry entry, DiaryStage stage, Note text)
{
    const bool isOther = stage != entry.stage || text != entry.text;
    if (isOther) {
        entry.stage = stage;
        entry.text = std::move(text);
        entry.recordedAt = m_clock.now();
    }
    const auto written = recordChange(
        m_store.writer(), {m_clock.now(), queuedIf(isOther && entry.isShared, entry.id)},
        [&](storage::Database& database) {
            const auto inserted = isOther ? SessionDiaryStore{database}.insertVersion(entry)
                                          : Result<void, storage::StorageError>{};
            return inserted ? DiaryDraftStore{database}.drop(entry.id) : inserted;
        });
    if (!written)
        return unexpected{written.error()};
    if (isOther)
        m_changes.publish(entry.id);
    return entry;
}

Result<void, DiaryError> SessionDiary::drop(const DiaryEntryId& id)
{
    return recordChange(m_store.writer(), {m_clock.now()}, [&](storage::Database& database) {
        return DiaryDraftStore{database}.drop(id);
    });
}

Result<DiaryEntry, DiaryError> SessionDiary::share(const DiaryEntryId& id, bool isShared)
{
    auto entry = find(id);
    if (!entry || entry->isShared == isShared)
        return entry;
    const auto kind = isShared ? DiaryChangeKind::Share : DiaryChangeKind::KeepPrivate;
    const auto operation = isShared ? OutboxOperation::Create : OutboxOperation::Withdraw;
    if (const auto written = decide(id, kind, queuedIf(true, id, operation)); !written)
        return unexpected{written.error()};
    entry->isShared = isShared;
    return entry;
}

Result<void, DiaryError> SessionDiary::remove(const DiaryEntryId& id)
{
    const auto entry = find(id);
    if (!entry)
        return unexpected{entry.error()};
    return decide(id, DiaryChangeKind::Remove,
                  queuedIf(entry->isShared, id, OutboxOperation::Withdraw));
}

Result<DiaryEntry, DiaryError> SessionDiary::bringBack(const DiaryEntryId& id)
{
    auto record = recordOf(id);
    if (!record)
        return unexpected{record.error()};
    if (!record->entry)
        return unexpected{DiaryError::NotFound};
    if (!record->isRemoved)
        return std::move(*record->entry);
    const auto written =
        decide(id, DiaryChangeKind::BringBack, queuedIf(record->entry->isShared, id));
    if (!written)
        return unexpected{written.error()};
    return std::move(*record->entry);
}

Result<void, DiaryError> SessionDiary::decide(const DiaryEntryId& id, DiaryChangeKind kind,
                                              const std::vector<QueuedRow>& queued)
{
    const Instant now = m_clock.now();
    const auto changeId = DiaryChangeId::make(now, m_random);
    const auto written =
        recordChange(m_store.writer(), {now, queued}, [&](storage::Database& database) {
            return SessionDiaryStore{database}.insertChange({changeId, id, kind, now});
        });
    if (written)
        m_changes.publish(id);
    return written;
}

Result<SessionDiary::OnRecord, DiaryError> SessionDiary::recordOf(const DiaryEntryId& id)
{
    SessionDiaryStore store{m_store.reader()};
    auto present = translated(store.find(id));
    if (!present)
        return unexpected{present.error()};
    if (*present)
        return OnRecord{.entry = std::move(*present), .isRemoved = false};
    auto removed = translated(store.findRemoved(id));
    if (!removed)
        return unexpected{removed.error()};
    const bool isRemoved = removed->has_value();
    return OnRecord{.entry = std::move(*removed), .isRemoved = isRemoved};
}

Result<DiaryEntry, DiaryError> SessionDiary::find(const DiaryEntryId& id)
{
    auto entry = translated(SessionDiaryStore{m_store.reader()}.find(id));
    if (!entry)
        return unexpected{entry.error()};
    if (!*entry)
        return unexpected{DiaryError::NotFound};
    return std::move(**entry);
}

Result<std::vector<DiaryEntry>, DiaryError>
SessionDiary::list(std::optional<DiaryStage> stage, const std::optional<DiaryEntryId>& before,
                   int limit)
{
    return translated(SessionDiaryStore{m_store.reader()}.list(
        {.stage = stage, .before = before, .limit = limit}));
}

Result<std::vector<DiaryEntry>, DiaryError> SessionDiary::ofSession(const SessionId& session)
{
    return translated(SessionDiaryStore{m_store.reader()}.ofSession(session));
}

Result<std::vector<DiaryHit>, DiaryError> SessionDiary::search(const std::string& words, int limit)
{
    return translated(storage::searchDiary(m_store.reader(), words, limit))
        .map([](std::vector<storage::FoundDiaryEntry> found) {
            std::vector<DiaryHit> hits;
            hits.reserve(found.size());
            for (storage::FoundDiaryEntry& one : found) {
                auto [excerpt, spans] = excerptAround(one.entry.text.text(), one.hits);
                hits.push_back({std::move(one.entry), std::move(excerpt), std::move(spans)});
            }
            return hits;
        });
}

Subscription SessionDiary::onChange(Publisher<DiaryEntryId>::Listener listener)
{
    return m_changes.subscribe(std::move(listener));
}

} // namespace homeward::services
