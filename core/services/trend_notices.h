#pragma once

#include "core/base/clock.h"
#include "core/services/diary.h"
#include "core/services/policies.h"
#include "core/services/questionnaires.h"
#include "core/services/sessions.h"
#include "core/storage/store.h"

#include <optional>
#include <string_view>

namespace homeward::services {

/// What a notice is judged from. All must outlive whoever holds this.
struct NoticeSources {
    Diary& diary;
    Sessions& sessions;
    Questionnaires& questionnaires;
    Policies& policies;
};

/// Where the person is, and which region of crisis numbers they have chosen.
struct NoticePlace {
    const date::time_zone& zone;
    std::string_view region; ///< "US"; empty where none was chosen
};

/// Whether the person is to be told that their entries are lower than their own usual. Off unless
/// the clinic's newest policy wants it, and in every region that is or could be in the EU or the
/// UK.
///
/// Lives on the thread of its store.
class TrendNotices {
public:
    /// All must outlive this.
    TrendNotices(storage::Store& store, const Clock& clock, NoticeSources sources);

    /// Judged anew from what is on record. Writes nothing.
    [[nodiscard]] Result<bool, DiaryError> isDue(const NoticePlace& place);

    /// A notice was shown, today on the clocks of `zone`: the next one can be 14 days later.
    [[nodiscard]] Result<void, DiaryError> markShown(const date::time_zone& zone);

    /// The latest day on which one was shown.
    [[nodiscard]] Result<std::optional<LocalDay>, DiaryError> lastShown();

private:
    [[nodiscard]] Result<bool, DiaryError> isWanted(std::string_view region);
    [[nodiscard]] Result<bool, DiaryError> judged(const ZonedInstant& now);

    storage::Store& m_store;
    const Clock& m_clock;
    NoticeSources m_sources;
};

} // namespace homeward::services
