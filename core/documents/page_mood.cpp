#include "core/documents/filled.h"
#include "core/documents/page_chart.h"
#include "core/documents/page_layout.h"

#include <algorithm>

namespace homeward::documents {

namespace {

constexpr int kMostMood = 10;

std::string meanText(const PageWords& words, const std::string& form,
                     const std::optional<services::MoodMean>& mean)
{
    return mean ? filled(form, {words.decimal(mean->mean), std::to_string(mean->days)}) + "   "
                : std::string{};
}

/// The middle of a point's weeks, as far as the page goes.
LocalDay middleOf(const rules::TrendPoint& point, const PageDrawing& drawing)
{
    const date::days half{7 * drawing.page.mood.weeksPerPoint / 2};
    return std::clamp(point.start + half, drawing.page.days.first, drawing.page.days.last);
}

void drawBars(const PageDrawing& drawing, const Chart& chart)
{
    const auto& points = drawing.page.mood.points;
    const double room = chart.plot.width / static_cast<double>(points.size());
    const double width = std::clamp(room * 0.35, 0.8, 4.0);
    for (const rules::TrendPoint& point : points) {
        const double x = chart.x(middleOf(point, drawing));
        const double low = chart.y(point.lowest.value());
        const double high = chart.y(point.highest.value());
        if (low - high > 0)
            drawing.canvas.line({x, low}, {x, high}, width, Ink::Grey);
    }
}

/// The means, joined where no week lies between them without a check-in.
void drawMeans(const PageDrawing& drawing, const Chart& chart)
{
    const services::MoodCourse& mood = drawing.page.mood;
    const std::chrono::weeks step{mood.weeksPerPoint};
    std::vector<PdfCanvas::Point> run;
    const auto end = [&] {
        if (run.size() > 1)
            drawing.canvas.path(run, 1.3);
        run.clear();
    };
    for (std::size_t i = 0; i < mood.points.size(); ++i) {
        const rules::TrendPoint& point = mood.points[i];
        if (i > 0 && point.start - mood.points[i - 1].start > step)
            end();
        run.push_back({chart.x(middleOf(point, drawing)), chart.y(point.mean)});
        drawing.canvas.dot(run.back(), mood.points.size() > 60 ? 0.9 : 1.8);
    }
    end();
}

} // namespace

void drawMood(const PageDrawing& drawing, const Box& box)
{
    const auto& [canvas, page, words] = drawing;
    const int weeks = page.mood.weeksPerPoint;
    const double top = drawHeading(
        drawing, box, weeks == 1 ? words.mood : filled(words.moodLong, {std::to_string(weeks)}),
        words.moodScale);
    if (page.mood.points.empty()) {
        canvas.text({box.x, top, box.width}, words.noMood, kBody);
        return;
    }
    const double half = box.width * 0.64;
    canvas.text({box.x, top, half},
                meanText(words, words.moodLatest, page.mood.latest)
                    + meanText(words, words.moodBefore, page.mood.before),
                kStrong);
    canvas.text({box.x + half, top + 1, box.width - half}, words.moodLegend,
                onSide(kSmall, Side::Right));
    const double plotTop = top + 18;
    const Chart chart{
        {box.x + 16, plotTop, box.width - 22, box.bottom() - 17 - plotTop}, page.days, kMostMood};
    for (const int level : {0, kMostMood / 2, kMostMood})
        drawLevel(canvas, chart, level, std::to_string(level));
    drawBars(drawing, chart);
    drawMeans(drawing, chart);
    drawSessionMarks(drawing, chart);
    drawDays(drawing, chart, box.bottom() - 9);
}

} // namespace homeward::documents
