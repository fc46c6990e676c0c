#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/subscription.h"
#include "core/model/diary_entry.h"
#include "core/model/text_span.h"
#include "core/services/diary.h"
#include "core/services/problem.h"
#include "core/services/record_change.h"
#include "core/storage/diary_entry_row.h"
#include "core/storage/store.h"

#include <optional>
#include <string>
#include <vector>

namespace homeward::services {

/// An entry to begin.
struct DiaryStart {
    DiaryStage stage = DiaryStage::Free;
    std::optional<SessionId> session = {};
};

/// A found entry: where the words stand in its text.
struct DiaryHit {
    using Span = TextSpan;

    DiaryEntry entry;
    std::string excerpt; ///< a piece of the text around the first hit, at most some 40 words
    std::vector<Span> hits; ///< in the excerpt, rising, apart from each other

    friend bool operator==(const DiaryHit&, const DiaryHit&) = default;
};

/// The session diary of an open profile: intentions, recall, integration, free writing. Private
/// unless an entry is shared. Every write is on disk, with its outbox row, once it returns; a
/// private entry has no outbox row that tells its words to anybody (docs/data-model.md).
///
/// Lives on the thread of its store.
class SessionDiary {
public:
    /// All three must outlive this.
    SessionDiary(storage::Store& store, const Clock& clock, Random& random);

    /// A draft of a new entry. Writes nothing yet.
    [[nodiscard]] Result<DiaryDraft, DiaryError> begin(const DiaryStart& start,
                                                       const ZonedInstant& moment);

    /// The draft of an entry that is on record: what was being written, or its present words.
    [[nodiscard]] Result<DiaryDraft, DiaryError> edit(const DiaryEntryId& id);

    /// Drafts on disk that have words, the latest first.
    [[nodiscard]] Result<std::vector<DiaryDraft>, DiaryError> drafts();

    /// Keeps words that are being written, whatever they are, in place of what this draft held
    /// before. A draft that says nothing new (no words yet, or those on record) is not kept.
    [[nodiscard]] Result<void, DiaryError> keep(const DiaryDraft& draft);

    /// "Done": the draft becomes the entry, or its next version where the words or the stage are
    /// others. NoteError for words that cannot be an entry; the draft stays, as it does where the
    /// disk fails. An entry that was begun is taken also where the clock was set back since.
    [[nodiscard]] Result<DiaryEntry, Problem<NoteError>> finish(const DiaryDraft& draft);

    /// Gives up a draft. What is on record of its entry stays as it was.
    [[nodiscard]] Result<void, DiaryError> drop(const DiaryEntryId& id);

    /// Nothing is written where that is how it is.
    [[nodiscard]] Result<DiaryEntry, DiaryError> share(const DiaryEntryId& id, bool isShared);

    /// Takes an entry out of the diary; its rows and its draft stay, and `bringBack` undoes it.
    [[nodiscard]] Result<void, DiaryError> remove(const DiaryEntryId& id);
    [[nodiscard]] Result<DiaryEntry, DiaryError> bringBack(const DiaryEntryId& id);

    [[nodiscard]] Result<DiaryEntry, DiaryError> find(const DiaryEntryId& id);

    /// Entries older than `before` (all if absent), newest first; of one stage if one is given.
    [[nodiscard]] Result<std::vector<DiaryEntry>, DiaryError>
    list(std::optional<DiaryStage> stage, const std::optional<DiaryEntryId>& before, int limit);

    /// Entries linked to a session, in the order in which they were begun.
    [[nodiscard]] Result<std::vector<DiaryEntry>, DiaryError> ofSession(const SessionId& session);

    /// Entries that have all the words (the last may be a beginning), newest first.
    [[nodiscard]] Result<std::vector<DiaryHit>, DiaryError> search(const std::string& words,
                                                                   int limit);

    /// Told after each change of what `list` gives.
    [[nodiscard]] Subscription onChange(Publisher<DiaryEntryId>::Listener listener);

private:
    /// What is known of an id.
    struct OnRecord {
        std::optional<DiaryEntry> entry;
        bool isRemoved;
    };

    [[nodiscard]] Result<OnRecord, DiaryError> recordOf(const DiaryEntryId& id);
    [[nodiscard]] Result<DiaryEntry, DiaryError> add(const DiaryEntry& entry);
    [[nodiscard]] Result<DiaryEntry, DiaryError> change(DiaryEntry entry, DiaryStage stage,
                                                        Note text);
    [[nodiscard]] Result<void, DiaryError> decide(const DiaryEntryId& id,
                                                  storage::DiaryChangeKind kind,
                                                  const std::vector<QueuedRow>& queued);

    storage::Store& m_store;
    const Clock& m_clock;
    Random& m_random;
    Publisher<DiaryEntryId> m_changes;
};

} // namespace homeward::services
