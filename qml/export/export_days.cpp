#include "qml/export/export_days.h"

#include "qml/export/export_controller.h"

#include <algorithm>
#include <array>

namespace homeward::ui {

namespace {

/// How many days back each span goes, today among them; 0 for all. The one after them is one's own.
constexpr std::array kSpanDays{0, 28, 91, 365};

constexpr int kDaysUntilChosen = 28;

} // namespace

QStringList ExportDays::names()
{
    return {ExportController::tr("Everything"), ExportController::tr("Last 4 weeks"),
            ExportController::tr("Last 3 months"), ExportController::tr("Last year"),
            ExportController::tr("From one day to another")};
}

bool ExportDays::isOwn() const
{
    return m_span == static_cast<int>(kSpanDays.size());
}

LocalDay ExportDays::first(LocalDay today) const
{
    return m_first.value_or(today - date::days{kDaysUntilChosen - 1});
}

LocalDay ExportDays::last(LocalDay today) const
{
    return m_last.value_or(today);
}

storage::DayRange ExportDays::range(LocalDay today) const
{
    if (isOwn())
        return {first(today), last(today)};
    const int count = kSpanDays.at(static_cast<std::size_t>(m_span));
    return {count == 0 ? LocalDay::min() : today - date::days{count - 1}, today};
}

void ExportDays::setFirst(LocalDay day, LocalDay today)
{
    m_last = std::max(day, last(today));
    m_first = day;
}

void ExportDays::setLast(LocalDay day, LocalDay today)
{
    m_first = std::min(day, first(today));
    m_last = day;
}

} // namespace homeward::ui
