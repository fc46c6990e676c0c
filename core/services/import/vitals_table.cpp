#include "core/services/import/vitals_table.h"

#include <algorithm>
#include <utility>

namespace homeward::services {

namespace {

constexpr std::array kNumberNames{"systolic (mmHg)", "diastolic (mmHg)", "heart rate (per minute)",
                                  "oxygen saturation (%)"};

/// Nothing where nothing was read out.
Result<std::optional<int>, RowFault> wholeNumberIn(const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    const auto number = numberIn<int>(text);
    if (!number)
        return unexpected{RowFault::Vitals};
    return number;
}

} // namespace

bool VitalsTable::takeNames(const Fields& names)
{
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        m_numbers.at(i) = columnOf(names, kNumberNames.at(i));
    m_measuredBy = columnOf(names, "measured by");
    m_session = columnOf(names, "session (id)");
    const bool hasNumbers = std::ranges::any_of(m_numbers, &Column::has_value);
    return m_head.takeNames(names, "at (RFC 3339)") && hasNumbers;
}

Result<VitalSigns, RowFault> VitalsTable::signsIn(const Fields& fields) const
{
    std::array<std::optional<int>, 4> numbers;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto number = wholeNumberIn(fieldAt(fields, m_numbers.at(i)));
        if (!number)
            return unexpected{number.error()};
        numbers.at(i) = *number;
    }
    const auto& [systolic, diastolic, heartRate, saturation] = numbers;
    return VitalSigns::create({systolic, diastolic, heartRate, saturation})
        .map_error([](VitalsError) { return RowFault::Vitals; });
}

Result<ImportRow, RowFault> VitalsTable::rowOf(const Fields& fields, const ClockReading& now)
{
    const auto head = m_head.headOf(fields);
    if (!head)
        return unexpected{head.error()};
    const auto signs = signsIn(fields);
    if (!signs)
        return unexpected{signs.error()};
    auto measuredBy = shortWords(wordsAt(fields, m_measuredBy));
    if (!measuredBy)
        return unexpected{measuredBy.error()};
    const auto session = sessionIn(fieldAt(fields, m_session));
    if (!session)
        return unexpected{session.error()};
    std::vector<std::string> read{*measuredBy, fieldAt(fields, m_session)};
    for (const Column column : m_numbers)
        read.push_back(fieldAt(fields, column));
    return ImportRow{.key = head->keyFor("homeward.vitals", read),
                     .hasId = head->id.has_value(),
                     .record = VitalsRecord{.id = head->idAs<VitalsRecordId>(),
                                            .moment = head->moment,
                                            .signs = *signs,
                                            .measuredBy = std::move(*measuredBy),
                                            .session = *session,
                                            .recordedAt = now.wall}};
}

} // namespace homeward::services
