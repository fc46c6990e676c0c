#include "qml/trends/trend_window.h"

#include <algorithm>
#include <cmath>

namespace homeward::ui {

namespace {

LocalDay dayNumbered(double number)
{
    return LocalDay{date::days{static_cast<int>(number)}};
}

} // namespace

void TrendWindow::setDays(LocalDay first, LocalDay today)
{
    m_first = std::min(first, today);
    m_today = today;
    moveBack(0);
}

void TrendWindow::setRange(Range range)
{
    m_range = range;
    m_back = 0;
}

void TrendWindow::moveBack(double days)
{
    m_back = std::clamp(m_back + days, 0.0, mostBack());
}

void TrendWindow::moveBackHalf()
{
    moveBack(std::floor(length() / 2));
}

void TrendWindow::moveOnHalf()
{
    moveBack(-std::floor(length() / 2));
}

void TrendWindow::moveToFirst()
{
    m_back = mostBack();
}

double TrendWindow::to() const
{
    return m_today.time_since_epoch().count() - m_back;
}

LocalDay TrendWindow::firstDay() const
{
    return dayNumbered(std::ceil(from()));
}

LocalDay TrendWindow::lastDay() const
{
    return dayNumbered(std::floor(to()));
}

double TrendWindow::length() const
{
    const double all = (m_today - m_first).count() + 1;
    switch (m_range) {
    case FourWeeks:
        return 28;
    case ThreeMonths:
        return 91;
    case Year:
        return 365;
    case All:
        break;
    }
    return std::max(28.0, all);
}

double TrendWindow::mostBack() const
{
    return std::max(0.0, (m_today - m_first).count() + 1 - length());
}

} // namespace homeward::ui
