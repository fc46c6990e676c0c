#include "app/cli/measurement_answer.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace homeward::cli {

namespace {

using ble::Anomalies;
using ble::Measurement;
using ble::MeasurementError;

struct AnomalyWords {
    int Anomalies::*count;
    const char* name;
    const char* words;
};

constexpr std::array kAnomalies{
    AnomalyWords{&Anomalies::noFlags, "noFlags", "without a byte"},
    AnomalyWords{&Anomalies::rateCutShort, "rateCutShort", "with half a rate, or none"},
    AnomalyWords{&Anomalies::energyCutShort, "energyCutShort", "with half an energy, or none"},
    AnomalyWords{&Anomalies::reservedBits, "reservedBits", "with reserved bits"},
    AnomalyWords{&Anomalies::trailingBytes, "trailingBytes", "bytes at the end that mean nothing"},
    AnomalyWords{&Anomalies::emptyRr, "emptyRr", "without the intervals that are announced"},
    AnomalyWords{&Anomalies::oddRrBytes, "oddRrBytes", "half an interval at the end"},
    AnomalyWords{&Anomalies::implausibleRate, "implausibleRate", "rate that no heart has"},
    AnomalyWords{&Anomalies::implausibleRr, "implausibleRr", "intervals that no heart has"},
    AnomalyWords{&Anomalies::saturatedEnergy, "saturatedEnergy", "energy at the end of its range"},
};

const char* nameOf(MeasurementError error)
{
    switch (error) {
    case MeasurementError::NoFlags:
        return "noFlags";
    case MeasurementError::RateCutShort:
        return "rateCutShort";
    case MeasurementError::EnergyCutShort:
        break;
    }
    return "energyCutShort";
}

const char* wordsOf(MeasurementError error)
{
    switch (error) {
    case MeasurementError::NoFlags:
        return "it is empty";
    case MeasurementError::RateCutShort:
        return "it ends before its rate does";
    case MeasurementError::EnergyCutShort:
        break;
    }
    return "it ends before its energy does";
}

/// To the microsecond: the unit of 1/1024 s has more places than anybody needs.
double shownMilliseconds(std::uint16_t interval)
{
    constexpr double kThousandths = 1000;
    return std::round(ble::rrMilliseconds(interval) * kThousandths) / kThousandths;
}

Json rrJson(const std::vector<std::uint16_t>& intervals)
{
    Json shown = Json::array();
    for (const std::uint16_t interval : intervals)
        shown.push_back(shownMilliseconds(interval));
    return shown;
}

std::string contactWords(SensorContact contact)
{
    switch (contact) {
    case SensorContact::Unsupported:
        return "contact not known";
    case SensorContact::None:
        return "no contact";
    case SensorContact::Contact:
        break;
    }
    return "contact";
}

std::string rrWords(const std::vector<std::uint16_t>& intervals)
{
    std::string words;
    for (const std::uint16_t interval : intervals) {
        std::array<char, 16> text{};
        (void)std::snprintf(text.data(), text.size(), " %.3f", ble::rrMilliseconds(interval));
        words += text.data();
    }
    return words;
}

std::string oddities(const Anomalies& anomalies)
{
    std::string lines;
    for (const AnomalyWords& anomaly : kAnomalies)
        if (const int count = anomalies.*anomaly.count; count > 0)
            lines += "Odd: " + std::to_string(count) + ' ' + anomaly.words + '\n';
    return lines;
}

std::string wordsOf(const Measurement& measurement)
{
    std::string text =
        measurement.bpm ? std::to_string(*measurement.bpm) + " /min" : std::string{"No rate"};
    text += ", " + contactWords(measurement.contact) + '\n';
    if (measurement.energy)
        text += "Energy: " + std::to_string(*measurement.energy) + " kJ\n";
    if (!measurement.rr.empty())
        text += "RR in ms:" + rrWords(measurement.rr) + '\n';
    return text + oddities(measurement.anomalies);
}

Json refusedJson(const Anomalies& anomalies, MeasurementError reason)
{
    return {{"valid", false},          {"bpm", nullptr},
            {"contact", nullptr},      {"energyKj", nullptr},
            {"rrMs", Json::array()},   {"anomalies", anomaliesJson(anomalies)},
            {"reason", nameOf(reason)}};
}

} // namespace

const char* contactName(SensorContact contact)
{
    switch (contact) {
    case SensorContact::Unsupported:
        return "unsupported";
    case SensorContact::None:
        return "none";
    case SensorContact::Contact:
        break;
    }
    return "contact";
}

Json anomaliesJson(const Anomalies& anomalies)
{
    Json counts = Json::object();
    for (const AnomalyWords& anomaly : kAnomalies)
        counts[anomaly.name] = anomalies.*anomaly.count;
    return counts;
}

Answer measurementAnswer(const Result<Measurement, MeasurementError>& decoded)
{
    const Anomalies anomalies = ble::anomaliesOf(decoded);
    if (!decoded)
        return {.json = refusedJson(anomalies, decoded.error()),
                .text = std::string{"Not a measurement: "} + wordsOf(decoded.error()) + ".\n"};
    return {.json = {{"valid", true},
                     {"bpm", decoded->bpm ? Json(*decoded->bpm) : Json(nullptr)},
                     {"contact", contactName(decoded->contact)},
                     {"energyKj", decoded->energy ? Json(*decoded->energy) : Json(nullptr)},
                     {"rrMs", rrJson(decoded->rr)},
                     {"anomalies", anomaliesJson(anomalies)},
                     {"reason", nullptr}},
            .text = wordsOf(*decoded)};
}

} // namespace homeward::cli
