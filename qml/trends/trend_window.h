#pragma once

#include "core/base/zoned_instant.h"

namespace homeward::ui {

/// The days that the charts show: a range that ends today, or earlier where somebody has moved it.
class TrendWindow {
public:
    /// How much is shown; the order of the segments.
    enum Range : int { FourWeeks, ThreeMonths, Year, All };

    /// `first` is the day of the first entry, or later than `today` where there is none.
    void setDays(LocalDay first, LocalDay today);
    void setRange(Range range);
    Range range() const { return m_range; }

    /// To earlier days by so many; to later ones where negative. Stops at both ends.
    void moveBack(double days);

    /// By half of what is shown.
    void moveBackHalf();
    void moveOnHalf();
    void moveToFirst();
    void moveToToday() { m_back = 0; }

    bool canGoBack() const { return m_back < mostBack(); }
    bool canGoOn() const { return m_back > 0; }
    bool endsToday() const { return m_back == 0; }

    // Places on the axis, in days since 1970.
    double from() const { return to() - length() + 1; }
    double to() const;

    // Whole days inside.
    LocalDay firstDay() const;
    LocalDay lastDay() const;
    LocalDay today() const { return m_today; }

private:
    double length() const; ///< days, both ends included
    double mostBack() const;

    Range m_range = FourWeeks;
    LocalDay m_first{};
    LocalDay m_today{};
    double m_back = 0; ///< days from the right edge to today
};

} // namespace homeward::ui
