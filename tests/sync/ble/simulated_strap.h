#pragma once

#include "sync/ble/transport.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace homeward::testing {

/// What goes wrong when the transport asks for a step.
enum class Fault : std::uint8_t {
    Fails,
    Refuses,
    Hangs, ///< no answer, ever
    Drops, ///< the link goes instead of an answer
    Missing, ///< it is not listed
    InUse,
};

/// One question that a connection asks, as a place for a fault.
struct Question {
    enum class Kind : std::uint8_t { Connect, List, Details, Subscribe, Read };

    Kind kind;
    std::uint16_t id = 0; ///< of the service or characteristic

    friend bool operator<(const Question& left, const Question& right)
    {
        return std::tie(left.kind, left.id) < std::tie(right.kind, right.id);
    }
};

inline Question details(ble::Service service)
{
    return {Question::Kind::Details, static_cast<std::uint16_t>(service)};
}

inline Question subscription(ble::Attribute attribute)
{
    return {Question::Kind::Subscribe, static_cast<std::uint16_t>(attribute)};
}

inline Question reading(ble::Attribute attribute)
{
    return {Question::Kind::Read, static_cast<std::uint16_t>(attribute)};
}

/// A strap as a test describes it.
struct SimulatedStrap {
    std::string address = "AA:00";
    std::string name = "Strap";
    std::string serial = "S1";
    std::vector<std::byte> systemId = {};
    int battery = 87;
    int signal = -60;
    bool offersHeartRate = true;
    bool hasTwins = false;
    bool isSilent = false; ///< sends no measurement, in whatever state it is
    std::map<Question, Fault> faults = {};
    std::chrono::milliseconds answersAfter{20}; ///< each question

    std::optional<Fault> faultOf(const Question& question) const
    {
        const auto found = faults.find(question);
        return found == faults.end() ? std::nullopt : std::optional{found->second};
    }

    bool has(const Question& question, Fault fault) const { return faultOf(question) == fault; }
};

inline std::vector<std::byte> asBytes(std::string_view text)
{
    std::vector<std::byte> bytes(text.size());
    std::ranges::transform(text, bytes.begin(), [](char c) { return static_cast<std::byte>(c); });
    return bytes;
}

/// Everything that can be asked of a strap, in the order in which it is asked.
inline std::vector<Question> everyQuestion()
{
    using enum ble::Attribute;
    return {{Question::Kind::Connect},
            {Question::Kind::List},
            details(ble::Service::HeartRate),
            details(ble::Service::Battery),
            details(ble::Service::DeviceInformation),
            subscription(HeartRateMeasurement),
            subscription(BatteryLevel),
            reading(BatteryLevel),
            reading(SerialNumber),
            reading(SystemId),
            reading(ModelNumber),
            reading(ManufacturerName)};
}

} // namespace homeward::testing
