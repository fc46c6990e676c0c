#include "core/storage/diary_questions.h"

#include <array>

namespace homeward::storage {

namespace {

using namespace std::string_view_literals;

constexpr std::array kDiaryQuestions{
    "SELECT 'diary_entry row ' || e.seq || ' has no words' FROM diary_entry e"
    " WHERE NOT EXISTS (SELECT 1 FROM diary_version v WHERE v.entry = e.id)"sv,
    "SELECT 'diary_version row ' || v.seq || ' has the wrong state' FROM diary_version v"
    " WHERE v.is_current <>"
    " (v.seq = (SELECT max(w.seq) FROM diary_version w WHERE w.entry = v.entry))"sv,
    "SELECT 'diary_entry row ' || e.seq || ' is wrongly shared or private' FROM diary_entry e"
    " WHERE e.is_shared <> (coalesce((SELECT c.kind FROM diary_change c WHERE c.entry = e.id"
    " AND c.kind IN ('share', 'keepPrivate') ORDER BY c.seq DESC LIMIT 1), '') = 'share')"sv,
    "SELECT 'diary_entry row ' || e.seq || ' is wrongly there or removed' FROM diary_entry e"
    " WHERE e.is_removed <> (coalesce((SELECT c.kind FROM diary_change c WHERE c.entry = e.id"
    " AND c.kind IN ('remove', 'bringBack') ORDER BY c.seq DESC LIMIT 1), '') = 'remove')"sv,
    // The last word in the queue is that of the row with max(seq): the engine promises it.
    "SELECT 'diary_entry row ' || e.seq || ' was never queued for the clinic' FROM diary_entry e"
    " LEFT JOIN (SELECT id, operation, max(seq) FROM outbox WHERE entity = 'diary' GROUP BY id) o"
    " ON o.id = e.id WHERE e.is_shared = 1 AND e.is_removed = 0"
    " AND coalesce(o.operation, '') <> 'create'"sv,
    "SELECT 'diary_entry row ' || e.seq || ' was not withdrawn from the clinic'"
    " FROM diary_entry e JOIN (SELECT id, operation, max(seq) FROM outbox WHERE entity = 'diary'"
    " GROUP BY id) o ON o.id = e.id WHERE (e.is_shared = 0 OR e.is_removed = 1)"
    " AND o.operation = 'create'"sv,
    "SELECT 'diary_entry row ' || e.seq || ' was queued without being shared' FROM diary_entry e"
    " JOIN (SELECT DISTINCT id FROM outbox WHERE entity = 'diary') o ON o.id = e.id"
    " WHERE NOT EXISTS (SELECT 1 FROM diary_change c WHERE c.entry = e.id"
    " AND c.kind = 'share')"sv,
};

} // namespace

std::span<const std::string_view> diaryQuestions()
{
    return kDiaryQuestions;
}

} // namespace homeward::storage
