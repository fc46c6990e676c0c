#include "app/cli/commands.h"
#include "app/cli/excerpt.h"
#include "app/cli/local_time.h"
#include "app/cli/strap.h"
#include "app/cli/values.h"

namespace homeward::cli {

namespace {

constexpr int kLongestScan = 60; // seconds

struct HrScanOptions {
    std::string seconds = "10";
};

Answer foundAnswer(const std::vector<FoundWearable>& found)
{
    Answer answer{.json = Json::array(), .text = found.empty() ? "No sensor.\n" : ""};
    for (const FoundWearable& one : found) {
        answer.json.push_back(
            {{"name", textJson(one.name)}, {"address", one.address}, {"signal", one.signal}});
        answer.text +=
            one.address + "  " + std::to_string(one.signal) + " dBm  " + excerpt(one.name) + '\n';
    }
    return answer;
}

Result<Answer, Failure> scanForStraps(const Invocation& invocation, const HrScanOptions& options)
{
    const auto seconds = parseWhole(options.seconds);
    if (!seconds || *seconds < 1 || *seconds > kLongestScan)
        return unexpected{invalid("invalidSeconds", "A scan takes 1 to 60 seconds.")};
    const auto way = invocation.wayToStrap();
    if (!way)
        return unexpected{way.error()};
    Strap strap{*way};
    strap.wearable().look();
    const auto end = way->clock.sinceBoot() + std::chrono::seconds{*seconds};
    while (way->clock.sinceBoot() < end && strap.goesOn())
        continue;
    const WearableStatus status = strap.news().status();
    if (status.problem && *status.problem != WearableProblem::NothingFound)
        return unexpected{failureOf(*status.problem)};
    return foundAnswer(status.found);
}

void addHrScanOptions(CLI::App& command, HrScanOptions& options)
{
    command.add_option("--seconds", options.seconds, "How long, 1 to 60; else 10")->type_name("N");
}

} // namespace

void addHrScanCommand(CLI::App& hr, Action& chosen)
{
    addExamples(addCommand<HrScanOptions>(hr, {"scan", "Shows the straps in reach"}, chosen,
                                          addHrScanOptions, scanForStraps),
                "  homewardctl hr scan\n"
                "  homewardctl --json hr scan --seconds 5");
}

} // namespace homeward::cli
