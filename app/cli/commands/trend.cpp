#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/values.h"
#include "core/base/rfc3339.h"

#include <iomanip>
#include <sstream>

namespace homeward::cli {

namespace {

struct TrendOptions {
    std::string by;
    RangeTexts range;
};

Json trendJson(const rules::TrendPoint& point)
{
    return {{"start", dayText(point.start)},
            {"count", point.count},
            {"mean", point.mean},
            {"min", point.lowest.value()},
            {"max", point.highest.value()}};
}

std::string trendLine(const rules::TrendPoint& point)
{
    std::ostringstream line;
    line << dayText(point.start) << "  mean " << std::fixed << std::setprecision(1) << point.mean
         << "  lowest " << point.lowest.value() << "  highest " << point.highest.value()
         << "  days " << point.count << '\n';
    return line.str();
}

Answer trendAnswer(const std::vector<rules::TrendPoint>& points)
{
    Answer answer{.json = Json::array(), .text = points.empty() ? "No entries.\n" : ""};
    for (const rules::TrendPoint& point : points) {
        answer.json.push_back(trendJson(point));
        answer.text += trendLine(point);
    }
    return answer;
}

Result<Answer, Failure> trend(const Invocation& invocation, const TrendOptions& options)
{
    const auto step = parseStep(options.by);
    if (!step)
        return unexpected{step.error()};
    const auto range = parseRange(options.range);
    if (!range)
        return unexpected{range.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    return explained((*profile)->diary().trend(range->days, *step)).map(trendAnswer);
}

void addTrendOptions(CLI::App& command, TrendOptions& options)
{
    command.add_option("--by", options.by, "What makes one point: a day, or a week from Monday")
        ->type_name("day|week")
        ->required();
    addRange(command, options.range);
}

} // namespace

void addTrendCommand(CLI::App& mood, Action& chosen)
{
    addExamples(addCommand<TrendOptions>(mood, {"trend", "Shows how mood went"}, chosen,
                                         addTrendOptions, trend),
                "  homewardctl mood trend --by week\n"
                "  homewardctl --json mood trend --by day --from 2026-03-01");
}

} // namespace homeward::cli
