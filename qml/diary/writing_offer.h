#pragma once

#include "core/base/zoned_instant.h"
#include "core/model/diary_entry.h"
#include "core/model/treatment_session.h"

#include <optional>
#include <span>

namespace homeward::ui {

/// Writing about a session that is over. Quiet: it can be left alone, and goes by itself.
struct WritingOffer {
    SessionId session;
    DiaryStage stage; ///< After, later Integration

    friend bool operator==(const WritingOffer&, const WritingOffer&) = default;
};

/// What is offered on the day of `here`: from the day after the last session "after", from a week
/// after it "later", until something of that stage was written since, and no longer than four
/// weeks. `written` is what there is about that session.
/// Source: clinical-rules.md, "Session diary".
std::optional<WritingOffer> writingOffer(const TreatmentSession& last,
                                         std::span<const DiaryEntry> written,
                                         const ZonedInstant& here);

/// The last session that has begun; null without one.
const TreatmentSession* lastBegun(std::span<const TreatmentSession> sessions);

} // namespace homeward::ui
