#include "qml/diary/writing_offer.h"

#include "qml/support/moment_text.h"

#include <algorithm>

namespace homeward::ui {

namespace {

using date::days;

constexpr days kLaterFrom{7};
constexpr days kUntil{28};

} // namespace

std::optional<WritingOffer> writingOffer(const TreatmentSession& last,
                                         std::span<const DiaryEntry> written,
                                         const ZonedInstant& here)
{
    if (!last.started)
        return std::nullopt;
    const LocalDay sessionDay = onClockOf(here, last.started->at).day();
    const days since = here.day() - sessionDay;
    if (since < days{1} || since >= kUntil)
        return std::nullopt;
    const DiaryStage stage = since < kLaterFrom ? DiaryStage::After : DiaryStage::Integration;
    const bool isWritten = std::ranges::any_of(written, [&](const DiaryEntry& entry) {
        return entry.stage == stage && entry.moment.day() > sessionDay;
    });
    return isWritten ? std::nullopt : std::optional{WritingOffer{last.id, stage}};
}

const TreatmentSession* lastBegun(std::span<const TreatmentSession> sessions)
{
    const auto last = std::ranges::find_if(
        sessions.rbegin(), sessions.rend(),
        [](const TreatmentSession& session) { return session.started && !session.cancelled; });
    return last == sessions.rend() ? nullptr : &*last;
}

} // namespace homeward::ui
