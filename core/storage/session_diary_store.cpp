#include "core/storage/session_diary_store.h"

#include "core/rules/rule_names.h"
#include "core/storage/queries.h"

#include <string>

namespace homeward::storage {

namespace {

/// Entries that were not removed, each with the words that count.
constexpr std::string_view kPresentEntries =
    " FROM diary_entry e JOIN diary_version v ON v.entry = e.id AND v.is_current = 1"
    " WHERE e.is_removed = 0";

std::string presentEntries(std::string_view rest)
{
    return "SELECT " + std::string{kDiaryColumns} + std::string{kPresentEntries}
    + std::string{rest};
}

std::string_view changeText(DiaryChangeKind kind)
{
    switch (kind) {
    case DiaryChangeKind::Share:
        return "share";
    case DiaryChangeKind::KeepPrivate:
        return "keepPrivate";
    case DiaryChangeKind::Remove:
        return "remove";
    case DiaryChangeKind::BringBack:
        break;
    }
    return "bringBack";
}

bool isAboutSharing(DiaryChangeKind kind)
{
    return kind == DiaryChangeKind::Share || kind == DiaryChangeKind::KeepPrivate;
}

} // namespace

Result<void, StorageError> SessionDiaryStore::insert(const DiaryEntry& entry)
{
    const auto& moment = entry.moment;
    const auto inserted =
        runOn(m_database,
              "INSERT INTO diary_entry (id, session, at, zone, utc_offset, day, recorded_at)"
              " VALUES (?, ?, ?, ?, ?, ?, ?)",
              bytesOf(entry.id), bytesOf(entry.session), secondsOf(moment.at()), moment.zone(),
              moment.offset().count(), daysOf(moment.day()), secondsOf(entry.recordedAt));
    return inserted ? insertVersion(entry) : inserted;
}

Result<void, StorageError> SessionDiaryStore::insertVersion(const DiaryEntry& entry)
{
    const auto superseded = runOn(
        m_database, "UPDATE diary_version SET is_current = 0 WHERE is_current = 1 AND entry = ?",
        bytesOf(entry.id));
    if (!superseded)
        return superseded;
    return runOn(m_database,
                 "INSERT INTO diary_version (entry, stage, recorded_at, text) VALUES (?, ?, ?, ?)",
                 bytesOf(entry.id), rules::nameOf(entry.stage), secondsOf(entry.recordedAt),
                 entry.text.text());
}

Result<void, StorageError> SessionDiaryStore::insertChange(const DiaryChangeRow& row)
{
    const auto inserted = runOn(
        m_database, "INSERT INTO diary_change (id, entry, kind, recorded_at) VALUES (?, ?, ?, ?)",
        bytesOf(row.id), bytesOf(row.entry), changeText(row.kind), secondsOf(row.recordedAt));
    if (!inserted)
        return inserted;
    const char* derived = isAboutSharing(row.kind)
        ? "UPDATE diary_entry SET is_shared = ? WHERE id = ?"
        : "UPDATE diary_entry SET is_removed = ? WHERE id = ?";
    const bool isSet = row.kind == DiaryChangeKind::Share || row.kind == DiaryChangeKind::Remove;
    return runOn(m_database, derived, isSet ? 1 : 0, bytesOf(row.entry));
}

Result<std::optional<DiaryEntry>, StorageError> SessionDiaryStore::find(const DiaryEntryId& id)
{
    return findWhere(id, false);
}

Result<std::optional<DiaryEntry>, StorageError>
SessionDiaryStore::findRemoved(const DiaryEntryId& id)
{
    return findWhere(id, true);
}

Result<std::optional<DiaryEntry>, StorageError> SessionDiaryStore::findWhere(const DiaryEntryId& id,
                                                                             bool isRemoved)
{
    return firstOf(m_database,
                   "SELECT " + std::string{kDiaryColumns}
                       + " FROM diary_entry e JOIN diary_version v ON v.entry = e.id"
                         " AND v.is_current = 1 WHERE e.id = ? AND e.is_removed = ?",
                   diaryEntryOf, bytesOf(id), isRemoved ? 1 : 0);
}

Result<std::vector<DiaryEntry>, StorageError> SessionDiaryStore::list(const DiaryPage& page)
{
    const auto stage = page.stage ? std::optional{rules::nameOf(*page.stage)} : std::nullopt;
    constexpr std::string_view kOfStage = " AND (?1 IS NULL OR v.stage = ?1)";
    constexpr std::string_view kOrder = " ORDER BY e.day DESC, e.at DESC, e.seq DESC LIMIT ?2";
    constexpr std::string_view kBefore =
        " AND (e.day, e.at, e.seq) < (SELECT b.day, b.at, b.seq FROM diary_entry b"
        " WHERE b.id = ?3)";
    if (!page.before)
        return allOf(m_database, presentEntries(std::string{kOfStage} + std::string{kOrder}),
                     diaryEntryOf, stage, page.limit);
    return allOf(m_database,
                 presentEntries(std::string{kOfStage} + std::string{kBefore} + std::string{kOrder}),
                 diaryEntryOf, stage, page.limit, bytesOf(*page.before));
}

Result<std::vector<DiaryEntry>, StorageError> SessionDiaryStore::ofSession(const SessionId& session)
{
    return allOf(m_database, presentEntries(" AND e.session = ? ORDER BY e.at, e.seq"),
                 diaryEntryOf, bytesOf(session));
}

} // namespace homeward::storage
