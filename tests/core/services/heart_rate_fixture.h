#pragma once

#include "core/services/heart_rate.h"
#include "tests/core/services/treatment_fixture.h"

#include <optional>
#include <vector>

namespace homeward::services {

/// Heart rate beside the sessions of a patient in Berlin; it is Tuesday 5 March 2024, 13:00 there.
class HeartRateTest : public TreatmentTest {
protected:
    HeartRate& heartRate()
    {
        if (!m_heartRate)
            m_heartRate.emplace(store(), clock(), m_random);
        return *m_heartRate;
    }

    void restart()
    {
        m_heartRate.reset();
        reopen();
    }

    HeartRateRecordingId begun() { return heartRate().begin(moment(), strap(), {}).value().id; }

    static SensorDescription strap()
    {
        return {.name = "Strap <b>1</b>", .manufacturer = "M", .model = "S 10", .serial = "17"};
    }

    /// One sample a second, from the second `from` of the recording on.
    static RecordedPart part(std::uint32_t number, int from, int samples)
    {
        RecordedPart made{.number = number};
        for (int i = 0; i < samples; ++i)
            made.samples.push_back({.at = std::chrono::seconds{from + i},
                                    .bpm = 60 + i % 10,
                                    .contact = SensorContact::Contact});
        return made;
    }

    HeartRateRecording only() { return heartRate().recordings().value().at(0); }

private:
    testing::SeededRandom m_random{6};
    std::optional<HeartRate> m_heartRate;
};

} // namespace homeward::services
