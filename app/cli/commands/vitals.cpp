#include "app/cli/commands.h"
#include "app/cli/excerpt.h"
#include "app/cli/local_time.h"
#include "app/cli/open_day.h"
#include "app/cli/values.h"
#include "core/base/rfc3339.h"

namespace homeward::cli {

namespace {

constexpr std::size_t kLongestName = 120; // bytes

struct VitalsOptions {
    OptionalText systolic;
    OptionalText diastolic;
    OptionalText heartRate;
    OptionalText saturation;
    OptionalText at;
    OptionalText by;
    OptionalText session;
};

Json numberJson(std::optional<int> number)
{
    return number ? Json(*number) : Json(nullptr);
}

Json vitalsJson(const VitalsRecord& record)
{
    const VitalSigns::Numbers& numbers = record.signs.numbers();
    return {{"id", record.id.text()},
            {"at", timeJson(record.moment)},
            {"zone", record.moment.zone()},
            {"systolic", numberJson(numbers.systolic)},
            {"diastolic", numberJson(numbers.diastolic)},
            {"heartRate", numberJson(numbers.heartRate)},
            {"saturation", numberJson(numbers.saturation)},
            {"measuredBy", textJson(record.measuredBy)},
            {"session", record.session ? Json(record.session->text()) : Json(nullptr)},
            {"recordedAt", timeJson(record.moment, record.recordedAt)}};
}

std::string vitalsLine(const VitalsRecord& record, const date::time_zone& here)
{
    const VitalSigns& signs = record.signs;
    std::string line = timeText(record.moment, here);
    if (const auto pressure = signs.pressure())
        line += "  blood pressure " + std::to_string(pressure->systolic) + '/'
            + std::to_string(pressure->diastolic) + " mmHg";
    if (signs.heartRate())
        line += "  heart rate " + std::to_string(*signs.heartRate()) + " /min";
    if (signs.saturation())
        line += "  oxygen saturation " + std::to_string(*signs.saturation()) + " %";
    if (!record.measuredBy.empty())
        line += "  measured by " + excerpt(record.measuredBy);
    return line + '\n';
}

/// A number as staff read it out: `error` if the text is none.
Result<std::optional<int>, Failure> parseReadOut(const OptionalText& text, VitalsError error)
{
    if (!text)
        return std::nullopt;
    const auto number = parseWhole(*text);
    if (!number)
        return unexpected{failureOf(error)};
    return number;
}

Result<VitalSigns, Failure> parseSigns(const VitalsOptions& options)
{
    const auto systolic = parseReadOut(options.systolic, VitalsError::PressureOutOfRange);
    if (!systolic)
        return unexpected{systolic.error()};
    const auto diastolic = parseReadOut(options.diastolic, VitalsError::PressureOutOfRange);
    if (!diastolic)
        return unexpected{diastolic.error()};
    const auto heartRate = parseReadOut(options.heartRate, VitalsError::HeartRateOutOfRange);
    if (!heartRate)
        return unexpected{heartRate.error()};
    const auto saturation = parseReadOut(options.saturation, VitalsError::SaturationOutOfRange);
    if (!saturation)
        return unexpected{saturation.error()};
    return explained(VitalSigns::create({*systolic, *diastolic, *heartRate, *saturation}));
}

/// What was typed, judged.
struct VitalsInput {
    VitalSigns signs;
    ZonedInstant moment;
    std::string by;
    std::optional<SessionId> session;
};

Result<VitalsInput, Failure> parseVitals(const Invocation& invocation, const VitalsOptions& options)
{
    const auto signs = parseSigns(options);
    if (!signs)
        return unexpected{signs.error()};
    const auto moment = invocation.momentAt(options.at);
    if (!moment)
        return unexpected{moment.error()};
    const auto by = parseWords(options.by.value_or(""), kLongestName);
    if (!by)
        return unexpected{by.error()};
    return parseSession(options.session).map([&](const std::optional<SessionId>& session) {
        return VitalsInput{*signs, *moment, *by, session};
    });
}

Result<Answer, Failure> recordVitals(const Invocation& invocation, const VitalsOptions& options)
{
    auto input = parseVitals(invocation, options);
    if (!input)
        return unexpected{input.error()};
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    const auto status = day->status();
    if (!status)
        return unexpected{status.error()};
    const auto session = input->session ? input->session : sessionAtClinic(*status);
    return explainedTreatment(
               day->profile->vitals().record(input->signs, input->moment, input->by, session))
        .map([&](const VitalsRecord& record) {
            return Answer{.json = vitalsJson(record),
                          .text = "Saved: " + vitalsLine(record, *day->zone)};
        });
}

Result<Answer, Failure> listVitals(const Invocation& invocation)
{
    const auto day = openDay(invocation);
    if (!day)
        return unexpected{day.error()};
    const auto records = explainedTreatment(day->profile->vitals().list());
    if (!records)
        return unexpected{records.error()};
    Answer answer{.json = Json::array(), .text = records->empty() ? "No vital signs.\n" : ""};
    for (const VitalsRecord& record : *records) {
        answer.json.push_back(vitalsJson(record));
        answer.text += vitalsLine(record, *day->zone);
    }
    return answer;
}

void addVitalsOptions(CLI::App& command, VitalsOptions& options)
{
    addText(command, "--systolic", options.systolic, "The higher blood pressure, mmHg", "N");
    addText(command, "--diastolic", options.diastolic, "The lower blood pressure, mmHg", "N");
    addText(command, "--heart-rate", options.heartRate, "Per minute", "N");
    addText(command, "--spo2", options.saturation, "Oxygen saturation, percent", "N");
    addText(command, "--at", options.at, "When it was measured, if not now", kMoment);
    addText(command, "--by", options.by, "Who measured");
    addSessionOption(command, options.session);
}

} // namespace

void addVitalsCommands(CLI::App& app, Action& chosen)
{
    CLI::App& group = addGroup(app, "vitals", "Vital signs as staff read them out");
    addExamples(addCommand<VitalsOptions>(group, {"add", "Saves what was read out"}, chosen,
                                          addVitalsOptions, recordVitals),
                "  homewardctl vitals add --systolic 128 --diastolic 84 --heart-rate 72 --spo2 98 "
                "--by KM");
    addExamples(addCommand(group, {"list", "Shows them, newest first"}, chosen, listVitals),
                "  homewardctl vitals list");
}

} // namespace homeward::cli
