#include "qml/diary/writing_facts.h"

#include <algorithm>

namespace homeward::ui {

namespace {

using services::DiaryError;
using services::Profile;
using services::SessionDiary;

/// The draft that was left there; null without one.
const DiaryDraft* draftFor(const std::vector<DiaryDraft>& drafts, const WritingWish& wish)
{
    const auto found = std::ranges::find_if(drafts, [&wish](const DiaryDraft& draft) {
        return draft.stage == wish.stage && draft.session == wish.session;
    });
    return found == drafts.end() ? nullptr : &*found;
}

/// The last entry of that stage and session.
Result<std::optional<DiaryEntryId>, DiaryError> entryFor(Profile& profile, const WritingWish& wish)
{
    if (!wish.goesOn || !wish.session)
        return std::nullopt;
    return profile.sessionDiary()
        .ofSession(*wish.session)
        .map([&wish](const std::vector<DiaryEntry>& entries) -> std::optional<DiaryEntryId> {
            const auto last =
                std::ranges::find(entries.rbegin(), entries.rend(), wish.stage, &DiaryEntry::stage);
            return last == entries.rend() ? std::nullopt : std::optional{last->id};
        });
}

WritingRead withSessions(Profile& profile, WritingFacts facts)
{
    auto sessions = profile.sessions().list();
    if (!sessions)
        return unexpected{sessions.error()};
    facts.sessions = std::move(*sessions);
    return facts;
}

} // namespace

WritingRead readWriting(Profile& profile, const DiaryEntryId& id)
{
    auto& diary = profile.sessionDiary();
    const auto drafts = diary.drafts();
    if (!drafts)
        return unexpected{drafts.error()};
    const auto kept = std::ranges::find(*drafts, id, &DiaryDraft::entry);
    const bool isOnDisk = kept != drafts->end();
    auto recorded = diary.find(id);
    if (!recorded && recorded.error() == DiaryError::NotFound && isOnDisk)
        return withSessions(profile, {.draft = *kept, .isOnDisk = true});
    if (!recorded)
        return unexpected{recorded.error()};
    auto draft = diary.edit(id);
    if (!draft)
        return unexpected{draft.error()};
    return withSessions(
        profile,
        {.draft = std::move(*draft), .recorded = std::move(*recorded), .isOnDisk = isOnDisk});
}

WritingRead beginWriting(Profile& profile, const WritingWish& wish, const ZonedInstant& moment)
{
    auto& diary = profile.sessionDiary();
    if (wish.session) {
        const auto drafts = diary.drafts();
        if (!drafts)
            return unexpected{drafts.error()};
        if (const DiaryDraft* left = draftFor(*drafts, wish))
            return readWriting(profile, left->entry);
    }
    const auto entry = entryFor(profile, wish);
    if (!entry)
        return unexpected{entry.error()};
    if (*entry)
        return readWriting(profile, **entry);
    auto draft = diary.begin({wish.stage, wish.session}, moment);
    if (!draft)
        return unexpected{draft.error()};
    return withSessions(profile, {.draft = std::move(*draft)});
}

Result<DiaryEntry, services::Problem<NoteError>>
finishWriting(Profile& profile, const DiaryDraft& draft, bool wantsSharing)
{
    auto entry = profile.sessionDiary().finish(draft);
    if (!entry || !wantsSharing)
        return entry;
    auto shared = profile.sessionDiary().share(entry->id, true);
    if (!shared)
        return unexpected{services::Problem<NoteError>{shared.error()}};
    return std::move(*shared);
}

Result<void, DiaryError> removeWriting(SessionDiary& diary, const WritingFacts& facts)
{
    if (auto dropped = diary.drop(facts.draft.entry); !dropped || !facts.recorded)
        return dropped;
    return diary.remove(facts.draft.entry);
}

Result<void, DiaryError> bringBackWriting(SessionDiary& diary, const WritingFacts& facts)
{
    if (!facts.recorded)
        return diary.keep(facts.draft);
    if (const auto back = diary.bringBack(facts.recorded->id); !back)
        return unexpected{back.error()};
    return {};
}

} // namespace homeward::ui
