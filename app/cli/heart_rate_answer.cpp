#include "app/cli/heart_rate_answer.h"

#include "app/cli/excerpt.h"
#include "app/cli/local_time.h"

namespace homeward::cli {

namespace {

Json sessionIdJson(const std::optional<SessionId>& session)
{
    return session ? Json(session->text()) : Json(nullptr);
}

double secondsIn(std::chrono::milliseconds length)
{
    return static_cast<double>(length.count()) / 1000.0;
}

Json restJson(const std::optional<RestQuality>& rest)
{
    if (!rest)
        return nullptr;
    return {
        {"samples", rest->samples}, {"validPercent", rest->validPercent}, {"spread", rest->spread}};
}

std::string lengthWords(const HeartRateRecording& recording)
{
    if (!recording.length)
        return "going on";
    const auto minutes = std::chrono::round<std::chrono::minutes>(*recording.length).count();
    return std::to_string(minutes) + (minutes == 1 ? " minute" : " minutes");
}

} // namespace

Json recordingJson(const HeartRateRecording& recording)
{
    return {{"kind", "recording"},
            {"id", recording.id.text()},
            {"at", timeJson(recording.start)},
            {"zone", recording.start.zone()},
            {"seconds", recording.length ? Json(secondsIn(*recording.length)) : Json(nullptr)},
            {"samples", recording.samples},
            {"gaps", recording.gaps},
            {"sensor", textJson(recording.sensor.name)},
            {"model", textJson(recording.sensor.model)},
            {"session", sessionIdJson(recording.session)}};
}

std::string recordingLine(const HeartRateRecording& recording, const date::time_zone& here)
{
    std::string line = timeText(recording.start, here) + "  recording, " + lengthWords(recording)
        + ", " + std::to_string(recording.samples)
        + (recording.samples == 1 ? " sample" : " samples");
    if (!recording.sensor.name.empty())
        line += ", " + excerpt(recording.sensor.name);
    return line + '\n';
}

Json heartReadingJson(const HeartRateReading& reading)
{
    const auto& since = reading.sinceDoseEnd;
    return {{"kind", "reading"},
            {"id", reading.id.text()},
            {"at", timeJson(reading.moment)},
            {"zone", reading.moment.zone()},
            {"bpm", reading.bpm},
            {"resting", reading.isResting()},
            {"rest", restJson(reading.rest)},
            {"minutesSinceDoseEnd", since ? Json(since->count()) : Json(nullptr)},
            {"sensor", textJson(reading.sensor)},
            {"session", sessionIdJson(reading.session)},
            {"recordedAt", timeJson(reading.moment, reading.recordedAt)}};
}

std::string heartReadingLine(const HeartRateReading& reading, const date::time_zone& here)
{
    std::string line =
        timeText(reading.moment, here) + "  " + std::to_string(reading.bpm) + " /min";
    if (reading.isResting())
        line += ", at rest";
    if (reading.sinceDoseEnd)
        line += ", " + std::to_string(reading.sinceDoseEnd->count())
            + " minutes after the end of dosing";
    return line + '\n';
}

} // namespace homeward::cli
