#include "core/documents/page_chart.h"

#include <algorithm>

namespace homeward::documents {

namespace {

/// A day below a chart, and how it is named there.
struct DayMark {
    LocalDay day;
    std::string name;
};

/// Months, or Mondays where the days are few; at most `most` of them, evenly apart.
std::vector<DayMark> marksOf(const PageDrawing& drawing, const storage::DayRange& days, int most)
{
    using namespace date;
    constexpr date::days kFew{150};
    std::vector<DayMark> marks;
    if (days.last - days.first < kFew) {
        const auto weeks = (days.last - days.first).count() / 7;
        const date::days step{7 * std::max(1, (weeks + most - 1) / most)};
        const LocalDay monday = days.first + (Monday - weekday{days.first});
        for (LocalDay day = monday; day <= days.last; day += step)
            marks.push_back({day, drawing.words.day(day)});
        return marks;
    }
    const auto first = year_month_day{days.first}.year() / year_month_day{days.first}.month();
    const auto last = year_month_day{days.last}.year() / year_month_day{days.last}.month();
    const auto count = (last - first).count();
    const months step{std::max(1, (count + most - 1) / most)};
    for (auto month = first + months{1}; month <= last; month += step)
        marks.push_back({local_days{month / 1}, drawing.words.month(local_days{month / 1})});
    return marks;
}

} // namespace

double Chart::x(LocalDay day) const
{
    const auto span = static_cast<double>((days.last - days.first).count());
    const double part = span > 0 ? static_cast<double>((day - days.first).count()) / span : 0.5;
    constexpr double kInset = 9; // so that the first and the last stand clear of the labels
    return plot.x + kInset + std::clamp(part, 0.0, 1.0) * (plot.width - 2 * kInset);
}

double Chart::y(double value) const
{
    return plot.bottom() - value / highest * plot.height;
}

void drawLevel(PdfCanvas& canvas, const Chart& chart, double value, const std::string& label)
{
    constexpr double kLabelWidth = 22;
    const double y = chart.y(value);
    canvas.dotted({chart.plot.x, y}, {chart.plot.right(), y});
    canvas.text({chart.plot.x - kLabelWidth - 3, y - 4.5, kLabelWidth}, label,
                onSide({.size = 7, .ink = Ink::Grey}, Side::Right));
}

void drawSessionMarks(const PageDrawing& drawing, const Chart& chart)
{
    const auto count = static_cast<double>(drawing.page.sessions.size());
    const double size = std::clamp(2 * chart.plot.width / (count + 1), 1.5, 4.5);
    for (const services::PageSession& session : drawing.page.sessions)
        drawing.canvas.triangle({chart.x(session.day), chart.plot.bottom() + 1.5}, size);
}

void drawDays(const PageDrawing& drawing, const Chart& chart, double top)
{
    constexpr double kLabel = 46;
    PdfCanvas& canvas = drawing.canvas;
    double free = chart.plot.x;
    const int most = static_cast<int>(chart.plot.width / (kLabel * 1.4));
    for (const DayMark& mark : marksOf(drawing, chart.days, most)) {
        const double x = chart.x(mark.day);
        canvas.line({x, chart.plot.bottom()}, {x, chart.plot.bottom() + 2.5});
        if (x - kLabel / 2 < free || x + kLabel / 2 > chart.plot.right() + 8)
            continue;
        canvas.text({x - kLabel / 2, top, kLabel}, mark.name,
                    onSide({.size = 7, .ink = Ink::Grey}, Side::Middle));
        free = x + kLabel / 2;
    }
}

} // namespace homeward::documents
