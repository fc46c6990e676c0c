#include "app/cli/commands.h"
#include "app/cli/excerpt.h"
#include "app/cli/heart_rate_answer.h"
#include "app/cli/open_day.h"
#include "app/cli/strap.h"
#include "app/cli/strap_recording.h"
#include "app/cli/values.h"

#include <iostream>

namespace homeward::cli {

namespace {

constexpr int kLongestRecording = 86400; // seconds
constexpr std::chrono::seconds kBetweenLines{10};

struct HrRecordOptions {
    std::string seconds;
    OptionalText device;
};

/// Lines for a person who waits. A script gets none: its standard error is for errors.
class Progress {
public:
    explicit Progress(bool isShown) : m_isShown(isShown) { }

    void tell(const std::string& line) const
    {
        if (m_isShown)
            std::cerr << line << std::endl;
    }

    void count(const StrapEvent& event)
    {
        if (const auto* rate = std::get_if<WearableRate>(&event)) {
            ++m_samples;
            m_bpm = rate->bpm;
        }
    }

    void look(std::chrono::milliseconds passed)
    {
        if (passed < m_next)
            return;
        m_next += kBetweenLines;
        const auto seconds = std::chrono::floor<std::chrono::seconds>(passed).count();
        tell(std::to_string(seconds) + " s, " + std::to_string(m_samples) + " samples, last "
             + std::to_string(m_bpm) + " /min");
    }

private:
    bool m_isShown;
    int m_samples = 0;
    int m_bpm = 0;
    std::chrono::milliseconds m_next = kBetweenLines;
};

/// Until the time is over or the person ends it.
void recordFor(std::chrono::seconds length, Strap& strap, StrapRecording& recording,
               Progress& progress)
{
    const auto begin = strap.clock().sinceBoot();
    auto now = begin;
    while (now - begin < length && strap.goesOn()) {
        for (const StrapEvent& event : strap.news().take()) {
            recording.note(event);
            progress.count(event);
        }
        now = strap.clock().sinceBoot();
        recording.writeDue(now);
        progress.look(now - begin);
    }
}

SensorDescription describedBy(Strap& strap)
{
    const auto known = strap.news().status().sensor;
    return known ? known->sensor : SensorDescription{};
}

Answer recordedAnswer(const HeartRateRecording& recording, const date::time_zone& here)
{
    const auto length = recording.length.value_or(std::chrono::milliseconds{0});
    return {.json = {{"recording", recording.id.text()},
                     {"samples", recording.samples},
                     {"gaps", recording.gaps},
                     {"seconds", static_cast<double>(length.count()) / 1000.0}},
            .text = "Saved: " + recordingLine(recording, here)};
}

/// From a strap that sends.
Result<Answer, Failure> recordFrom(Strap& strap, const OpenDay& day, const Invocation& invocation,
                                   std::chrono::seconds length)
{
    const auto folder = invocation.folder();
    const auto moment = invocation.momentAt(std::nullopt);
    if (!folder || !moment)
        return unexpected{folder ? moment.error() : folder.error()};
    Progress progress{!invocation.options().json};
    const SensorDescription sensor = describedBy(strap);
    auto recording = explained(
        StrapRecording::begin(*day.profile, {folder->path, invocation.surroundings().files},
                              {*moment, strap.clock().sinceBoot()}, sensor));
    if (!recording)
        return unexpected{recording.error()};
    progress.tell("Recording from " + excerpt(sensor.name) + ".");
    recordFor(length, strap, *recording, progress);
    return explained(recording->end(strap.clock().sinceBoot()))
        .map([&](const HeartRateRecording& ended) { return recordedAnswer(ended, *day.zone); });
}

Result<Answer, Failure> recordStrap(const Invocation& invocation, const HrRecordOptions& options)
{
    const auto seconds = parseWhole(options.seconds);
    if (!seconds || *seconds < 1 || *seconds > kLongestRecording)
        return unexpected{invalid("invalidSeconds", "A recording takes 1 to 86400 seconds.")};
    const auto way = invocation.wayToStrap();
    if (!way)
        return unexpected{way.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    Strap strap{*way};
    Progress{!invocation.options().json}.tell("Looking for a strap.");
    if (const auto connected = connect(strap, options.device); !connected)
        return unexpected{connected.error()};
    return recordFrom(strap, *day, invocation, std::chrono::seconds{*seconds});
}

void addHrRecordOptions(CLI::App& command, HrRecordOptions& options)
{
    command.add_option("--seconds", options.seconds, "How long, 1 to 86400")
        ->type_name("N")
        ->required();
    addText(command, "--device", options.device, "Its name or address; else the one there is");
}

} // namespace

void addHrRecordCommand(CLI::App& hr, Action& chosen)
{
    addExamples(addCommand<HrRecordOptions>(hr, {"record", "Records what a strap sends"}, chosen,
                                            addHrRecordOptions, recordStrap),
                "  homewardctl hr record --seconds 600\n"
                "  homewardctl hr record --seconds 60 --device \"Polar H10 12345678\"");
}

} // namespace homeward::cli
