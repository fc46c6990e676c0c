#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/zoned_instant.h"
#include "core/model/treatment_session.h"

#include <cstdint>
#include <optional>
#include <string>

namespace homeward {

/// Why numbers cannot be vital signs. They are asked again, never judged.
enum class VitalsError : std::uint8_t {
    Nothing, ///< no number at all
    HalfPressure, ///< one of systolic and diastolic
    SystolicNotAbove, ///< systolic is not above diastolic
    PressureOutOfRange,
    HeartRateOutOfRange,
    SaturationOutOfRange, ///< not 1 to 100 %
};

/// Blood pressure as staff read it out.
struct BloodPressure {
    int systolic; ///< mmHg
    int diastolic; ///< mmHg

    friend bool operator==(const BloodPressure&, const BloodPressure&) = default;
};

/// Vital signs as staff read them out: numbers that a living person can have. No limits beyond
/// that, no colours, no words.
class VitalSigns {
public:
    /// What was read out, before anybody looked at it.
    struct Numbers {
        std::optional<int> systolic = {}; ///< mmHg
        std::optional<int> diastolic = {}; ///< mmHg
        std::optional<int> heartRate = {}; ///< per minute
        std::optional<int> saturation = {}; ///< SpO2, percent

        friend bool operator==(const Numbers&, const Numbers&) = default;
    };

    [[nodiscard]] static Result<VitalSigns, VitalsError> create(const Numbers& numbers);

    std::optional<BloodPressure> pressure() const;
    std::optional<int> heartRate() const { return m_numbers.heartRate; }
    std::optional<int> saturation() const { return m_numbers.saturation; }
    const Numbers& numbers() const { return m_numbers; }

    friend bool operator==(const VitalSigns&, const VitalSigns&) = default;

private:
    explicit VitalSigns(const Numbers& numbers) : m_numbers(numbers) { }

    Numbers m_numbers;
};

struct VitalsRecordTag;
using VitalsRecordId = Id<VitalsRecordTag>;

/// Vital signs on record.
struct VitalsRecord {
    VitalsRecordId id;
    ZonedInstant moment;
    VitalSigns signs;
    std::string measuredBy = {}; ///< as staff say; may be empty
    std::optional<SessionId> session = {};
    Instant recordedAt;

    friend bool operator==(const VitalsRecord&, const VitalsRecord&) = default;
};

} // namespace homeward
