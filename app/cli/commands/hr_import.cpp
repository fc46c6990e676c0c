#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/opened_file.h"
#include "app/cli/packet_line.h"
#include "core/services/csv/line_reader.h"
#include "core/services/heart_rate_import.h"
#include "sync/ble/gatt_codec.h"

#include <array>
#include <string_view>

namespace homeward::cli {

namespace {

using services::HeartRateImport;
using services::SampleFault;

constexpr std::size_t kLongestLine = 4096; // bytes

/// Why lines were left out, in the order in which they are listed.
constexpr std::array<std::string_view, 10> kLineFaults{
    "time",      "hex",        "noFlags", "rateCutShort", "energyCutShort",
    "duplicate", "outOfOrder", "tooFar",  "inTheFuture",  "alreadyHere"};

/// What became of the lines of a file.
class LineCounts {
public:
    void leaveOut(std::string_view reason, int lines = 1)
    {
        m_counts.at(static_cast<std::size_t>(std::ranges::find(kLineFaults, reason)
                                             - kLineFaults.begin())) += lines;
        m_all += lines;
    }

    int all() const { return m_all; }

    Json json() const
    {
        Json json = Json::object();
        for (std::size_t i = 0; i < kLineFaults.size(); ++i)
            json[std::string{kLineFaults[i]}] = m_counts[i];
        return json;
    }

    std::string text() const
    {
        std::string text;
        for (std::size_t i = 0; i < kLineFaults.size(); ++i)
            if (m_counts[i] != 0)
                text +=
                    "  " + std::string{kLineFaults[i]} + ": " + std::to_string(m_counts[i]) + '\n';
        return text;
    }

private:
    std::array<int, kLineFaults.size()> m_counts{};
    int m_all = 0;
};

std::string_view nameOfFault(SampleFault fault)
{
    switch (fault) {
    case SampleFault::InTheFuture:
        return "inTheFuture";
    case SampleFault::Duplicate:
        return "duplicate";
    case SampleFault::OutOfOrder:
        return "outOfOrder";
    case SampleFault::TooFar:
        break;
    }
    return "tooFar";
}

std::string_view nameOfFault(ble::MeasurementError error)
{
    switch (error) {
    case ble::MeasurementError::NoFlags:
        return "noFlags";
    case ble::MeasurementError::RateCutShort:
        return "rateCutShort";
    case ble::MeasurementError::EnergyCutShort:
        break;
    }
    return "energyCutShort";
}

/// One line, in or left out for a reason.
Result<void, Failure> takeLine(const services::TextLine& line, HeartRateImport& import,
                               LineCounts& counts)
{
    const auto parsed =
        line.isTooLong ? unexpected{PacketLineError::Hex} : parsePacketLine(line.bytes);
    if (!parsed) {
        counts.leaveOut(parsed.error() == PacketLineError::Time ? "time" : "hex");
        return {};
    }
    const auto measured = ble::decodeMeasurement(parsed->packet);
    if (!measured) {
        counts.leaveOut(nameOfFault(measured.error()));
        return {};
    }
    const auto fault =
        explained(import.add({parsed->at, measured->bpm.value_or(0), measured->contact}));
    if (!fault)
        return unexpected{fault.error()};
    if (*fault)
        counts.leaveOut(nameOfFault(**fault));
    return {};
}

Result<void, Failure> takeLines(std::istream& in, HeartRateImport& import, LineCounts& counts)
{
    services::LineReader reader{in, kLongestLine};
    for (;;) {
        const auto line = reader.next();
        if (!line)
            return unexpected{failureOf(line.error() == services::TextFileError::Unreadable
                                            ? services::ImportError::Unreadable
                                            : services::ImportError::NotUtf8Text)};
        if (!*line)
            return {};
        if (isEmptyLine((*line)->bytes))
            continue;
        if (auto taken = takeLine(**line, import, counts); !taken)
            return taken;
    }
}

Answer importedAnswer(const services::ImportedRecording& imported, LineCounts counts)
{
    if (imported.wasHere)
        counts.leaveOut("alreadyHere", imported.samples);
    const int samples = imported.wasHere ? 0 : imported.samples;
    const std::string left = "Left out: " + std::to_string(counts.all()) + ".\n" + counts.text();
    return {.json = {{"recording", imported.id ? Json(imported.id->text()) : Json(nullptr)},
                     {"samples", samples},
                     {"rejected", counts.all()},
                     {"reasons", counts.json()}},
            .text = (imported.id ? "Saved: " + std::to_string(samples) + " samples.\n"
                                 : "Nothing was saved.\n")
                + left};
}

struct HrImportOptions {
    std::string file;
};

Result<Answer, Failure> importPackets(const Invocation& invocation, const HrImportOptions& options)
{
    auto in = openedFile(options.file);
    if (!in)
        return unexpected{in.error()};
    const auto zone = invocation.zone();
    if (!zone)
        return unexpected{zone.error()};
    const auto profile = invocation.openProfile();
    if (!profile)
        return unexpected{profile.error()};
    auto import = explained((*profile)->heartRate().import(**zone));
    if (!import)
        return unexpected{import.error()};
    LineCounts counts;
    if (const auto taken = takeLines(*in, *import, counts); !taken)
        return unexpected{taken.error()};
    return explained(import->finish()).map([&](const services::ImportedRecording& imported) {
        return importedAnswer(imported, counts);
    });
}

void addHrImportOptions(CLI::App& command, HrImportOptions& options)
{
    command
        .add_option("FILE", options.file,
                    "File with one packet a line: an RFC 3339 time, a space, and its bytes")
        ->type_name(kFile)
        ->required();
}

} // namespace

void addHrImportCommand(CLI::App& hr, Action& chosen)
{
    addExamples(
        addCommand<HrImportOptions>(hr, {"import", "Saves the packets of a file as one recording"},
                                    chosen, addHrImportOptions, importPackets),
        "  homewardctl hr import packets.txt\n"
        "  homewardctl --json hr import packets.txt --zone Europe/Berlin");
}

} // namespace homeward::cli
