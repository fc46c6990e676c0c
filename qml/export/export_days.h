#pragma once

#include "core/storage/mood_store.h"

#include <QStringList>

#include <optional>

namespace homeward::ui {

/// Which days an export is of: everything, some time up to today, or from one day to another.
/// However the two are chosen, the first never comes after the last.
class ExportDays {
public:
    static QStringList names();

    int span() const { return m_span; } ///< index among `names`
    bool isOwn() const; ///< from one day to another
    LocalDay first(LocalDay today) const; ///< 4 weeks up to today until one chooses
    LocalDay last(LocalDay today) const;
    storage::DayRange range(LocalDay today) const;

    void setSpan(int span) { m_span = span; }
    void setFirst(LocalDay day, LocalDay today);
    void setLast(LocalDay day, LocalDay today);

private:
    int m_span = 0;
    std::optional<LocalDay> m_first;
    std::optional<LocalDay> m_last;
};

} // namespace homeward::ui
