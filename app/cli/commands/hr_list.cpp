#include "app/cli/commands.h"
#include "app/cli/heart_rate_answer.h"
#include "app/cli/open_day.h"
#include "app/cli/values.h"

#include <algorithm>

namespace homeward::cli {

namespace {

/// A line of the list, whatever it is of.
struct HeartRateLine {
    Instant at;
    Json json;
    std::string text;
};

std::vector<HeartRateLine> linesOf(const std::vector<HeartRateRecording>& recordings,
                                   const std::vector<HeartRateReading>& readings,
                                   const date::time_zone& here)
{
    std::vector<HeartRateLine> lines;
    lines.reserve(recordings.size() + readings.size());
    for (const HeartRateRecording& recording : recordings)
        lines.push_back(
            {recording.start.at(), recordingJson(recording), recordingLine(recording, here)});
    for (const HeartRateReading& reading : readings)
        lines.push_back(
            {reading.moment.at(), heartReadingJson(reading), heartReadingLine(reading, here)});
    std::ranges::stable_sort(lines, std::ranges::greater{}, &HeartRateLine::at);
    return lines;
}

Result<Answer, Failure> listHeartRate(const Invocation& invocation)
{
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    services::HeartRate& heartRate = day->profile->heartRate();
    const auto recordings = explained(heartRate.recordings());
    if (!recordings)
        return unexpected{recordings.error()};
    const auto readings = explained(heartRate.readings());
    if (!readings)
        return unexpected{readings.error()};
    Answer answer{.json = Json::array(), .text = ""};
    for (HeartRateLine& line : linesOf(*recordings, *readings, *day->zone)) {
        answer.json.push_back(std::move(line.json));
        answer.text += line.text;
    }
    if (answer.text.empty())
        answer.text = "No heart rate.\n";
    return answer;
}

struct HrAddOptions {
    std::string bpm;
    OptionalText at;
};

Result<Answer, Failure> addReadingByHand(const Invocation& invocation, const HrAddOptions& options)
{
    const auto bpm = parseWhole(options.bpm);
    if (!bpm)
        return unexpected{failureOf(services::ReadingError::RateOutOfRange)};
    const auto moment = invocation.momentAt(options.at);
    if (!moment)
        return unexpected{moment.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    return explained(day->profile->heartRate().record({.moment = *moment, .bpm = *bpm}))
        .map([&](const HeartRateReading& reading) {
            return Answer{.json = heartReadingJson(reading),
                          .text = "Saved: " + heartReadingLine(reading, *day->zone)};
        });
}

void addHrAddOptions(CLI::App& command, HrAddOptions& options)
{
    command.add_option("--bpm", options.bpm, "Beats per minute, 25 to 240")
        ->type_name("N")
        ->required();
    addText(command, "--at", options.at, "When it was measured, if not now", kMoment);
}

} // namespace

void addHrListCommand(CLI::App& hr, Action& chosen)
{
    addExamples(addCommand(hr, {"list", "Shows recordings and readings, newest first"}, chosen,
                           listHeartRate),
                "  homewardctl hr list");
}

void addHrAddCommand(CLI::App& hr, Action& chosen)
{
    addExamples(addCommand<HrAddOptions>(hr, {"add", "Saves a rate that was counted by hand"},
                                         chosen, addHrAddOptions, addReadingByHand),
                "  homewardctl hr add --bpm 72\n"
                "  homewardctl hr add --bpm 72 --at 2026-03-01T08:10:00+01:00");
}

} // namespace homeward::cli
