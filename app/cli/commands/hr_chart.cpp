#include "app/cli/commands.h"
#include "app/cli/local_time.h"
#include "app/cli/open_day.h"
#include "app/cli/values.h"

#include <iomanip>
#include <locale>
#include <sstream>

namespace homeward::cli {

namespace {

using services::HeartRatePoint;

constexpr int kMostPoints = 100'000;
constexpr std::chrono::hours kDay{24};

struct HrChartOptions {
    RangeTexts range;
    std::string points = "200";
};

/// What is to be drawn.
struct ChartWindow {
    Instant from;
    Instant until;
};

/// A day begins and ends on the clocks of the person; a moment ends the chart before it.
ChartWindow windowOf(const Range& range, const OpenDay& day, Instant now)
{
    const auto startOf = [&](LocalDay local) { return latestInstant(LocalTime{local}, *day.zone); };
    const bool hasEnd = range.to || range.days.last != LocalDay::max();
    const bool hasStart = range.from || range.days.first != LocalDay::min();
    ChartWindow window{};
    window.until = now;
    if (hasEnd)
        window.until = range.to ? *range.to : startOf(range.days.last + date::days{1});
    window.from = window.until - kDay;
    if (hasStart)
        window.from = range.from ? *range.from : startOf(range.days.first);
    return window;
}

Result<int, Failure> parsePoints(const std::string& text)
{
    const auto points = parseWhole(text);
    if (!points || *points < 1 || *points > kMostPoints)
        return unexpected{
            invalid("invalidPoints", "The number of points is a whole number from 1 to 100000.")};
    return *points;
}

std::string chartLine(const HeartRatePoint& point, const ZonedInstant& at)
{
    std::ostringstream line;
    line.imbue(std::locale::classic());
    line << rfc3339(at) << "  " << std::setw(3) << point.lowest << "  " << std::setw(3)
         << point.highest << "  " << std::fixed << std::setprecision(1) << std::setw(5)
         << point.mean << '\n';
    return line.str();
}

Result<Answer, Failure> chartHeartRate(const Invocation& invocation, const HrChartOptions& options)
{
    const auto range = parseRange(options.range);
    if (!range)
        return unexpected{range.error()};
    const auto points = parsePoints(options.points);
    if (!points)
        return unexpected{points.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    const auto [from, until] = windowOf(*range, *day, invocation.surroundings().clock.now());
    const auto chart = explained(day->profile->heartRate().chart(from, until, *points));
    if (!chart)
        return unexpected{chart.error()};
    Answer answer{.json = Json::array(), .text = chart->empty() ? "No heart rate then.\n" : ""};
    for (const HeartRatePoint& point : *chart) {
        const ZonedInstant at = day->onOwnClock(point.from);
        answer.json.push_back({{"t", timeJson(at)},
                               {"lo", point.lowest},
                               {"hi", point.highest},
                               {"mean", point.mean}});
        answer.text += chartLine(point, at);
    }
    return answer;
}

void addHrChartOptions(CLI::App& command, HrChartOptions& options)
{
    addRange(command, options.range);
    command.add_option("--points", options.points, "Stretches of equal length, at most; 200")
        ->type_name("N");
}

} // namespace

void addHrChartCommand(CLI::App& hr, Action& chosen)
{
    addExamples(addCommand<HrChartOptions>(
                    hr, {"chart", "Shows the lowest, the highest and the mean rate over time"},
                    chosen, addHrChartOptions, chartHeartRate),
                "  homewardctl hr chart --points 24\n"
                "  homewardctl --json hr chart --from 2026-03-01 --to 2026-03-02 --points 200");
}

} // namespace homeward::cli
