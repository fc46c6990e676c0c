#include "qml/trends/time_chart.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace homeward::ui {

namespace {

constexpr double kHalfWeek = 3; ///< days: a week's place is its Thursday
constexpr double kWeekStep = 7;

QString numbersOf(const MarkGroup& group)
{
    return group.first == group.last ? QString::number(group.first)
                                     : QStringLiteral("%1–%2").arg(group.first).arg(group.last);
}

} // namespace

void TimeChart::setSize(const QSizeF& size)
{
    if (size == m_size)
        return;
    m_size = size;
    draw();
}

void TimeChart::setBadgeWidth(double width)
{
    if (width == m_badgeWidth)
        return;
    m_badgeWidth = width;
    draw();
}

void TimeChart::setContent(ChartContent content)
{
    m_content = std::move(content);
    draw();
}

void TimeChart::setWindow(double from, double to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    draw();
}

ChartPlace TimeChart::place() const
{
    return {.frame = {.from = m_from,
                      .to = m_to,
                      .columns = static_cast<int>(std::ceil(m_size.width())),
                      .longestStep = m_content.longestStep},
            .lowest = m_content.lowest,
            .highest = m_content.highest,
            .size = m_size};
}

void TimeChart::draw()
{
    const ChartPlace here = place();
    drawSeries(here);
    drawMarks(here);
    ChartPlace weekly = here;
    weekly.frame.longestStep = kWeekStep;
    m_bands = bandsOf(rules::bandPoints(m_content.band, weekly.frame), weekly, kHalfWeek);
    Q_EMIT changed();
}

void TimeChart::drawSeries(const ChartPlace& place)
{
    m_lines.clear();
    m_loneDots.clear();
    m_allDots.clear();
    m_hasLast = false;
    for (const auto& series : m_content.series) {
        const auto points = rules::chartPoints(series, place.frame);
        m_lines << linesOf(points, place);
        m_loneDots << loneDotsOf(points, place);
        m_allDots << dotsOf(points, place);
        m_hasLast = !series.empty() && series.back().x >= place.frame.from
            && series.back().x <= place.frame.to && place.frame.columns > 0;
        if (m_hasLast)
            m_last = {place.xOf(series.back().x), place.yOf(series.back().value)};
    }
}

void TimeChart::drawMarks(const ChartPlace& place)
{
    m_markLines = markLinesOf(m_content.marks, place);
    std::vector<MarkBadge> badges;
    for (const MarkGroup& group : groupsOf(m_content.marks, place, m_badgeWidth))
        badges.push_back({group.x, numbersOf(group), group.isBooster});
    m_hasBooster = std::ranges::any_of(badges, &MarkBadge::isBooster);
    m_marks.setRows(std::move(badges));
}

} // namespace homeward::ui
