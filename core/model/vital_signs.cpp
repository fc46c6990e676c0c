#include "core/model/vital_signs.h"

namespace homeward {

namespace {

/// What a living person can have. Plausibility only, to catch a slip of the finger: these are no
/// clinical limits, and nobody is told anything about a number within them.
struct PlausibleRange {
    int least;
    int most;

    bool includes(const std::optional<int>& number) const
    {
        return !number || (*number >= least && *number <= most);
    }
};

constexpr PlausibleRange kPressure{20, 350}; // mmHg
constexpr PlausibleRange kHeartRate{10, 350}; // per minute
constexpr PlausibleRange kSaturation{1, 100}; // percent

} // namespace

Result<VitalSigns, VitalsError> VitalSigns::create(const Numbers& numbers)
{
    const auto& [systolic, diastolic, heartRate, saturation] = numbers;
    if (numbers == Numbers{})
        return unexpected{VitalsError::Nothing};
    if (systolic.has_value() != diastolic.has_value())
        return unexpected{VitalsError::HalfPressure};
    if (!kPressure.includes(systolic) || !kPressure.includes(diastolic))
        return unexpected{VitalsError::PressureOutOfRange};
    if (systolic && *systolic <= *diastolic)
        return unexpected{VitalsError::SystolicNotAbove};
    if (!kHeartRate.includes(heartRate))
        return unexpected{VitalsError::HeartRateOutOfRange};
    if (!kSaturation.includes(saturation))
        return unexpected{VitalsError::SaturationOutOfRange};
    return VitalSigns{numbers};
}

std::optional<BloodPressure> VitalSigns::pressure() const
{
    if (!m_numbers.systolic || !m_numbers.diastolic)
        return std::nullopt;
    return BloodPressure{*m_numbers.systolic, *m_numbers.diastolic};
}

} // namespace homeward
