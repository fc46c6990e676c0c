#pragma once

#include "core/services/import/import_fields.h"

#include <array>

namespace homeward::services {

/// The table that `heartRateCsv` writes. A row with the three numbers of a guided rest reading is
/// one; a row with none of them is a rate like any other.
class HeartRateTable final : public ImportFormat {
public:
    ImportKind kind() const override { return ImportKind::HeartRates; }
    bool takeNames(const Fields& names) override;
    [[nodiscard]] Result<ImportRow, RowFault> rowOf(const Fields& fields,
                                                    const ClockReading& now) override;

private:
    [[nodiscard]] Result<std::optional<RestQuality>, RowFault> restIn(const Fields& fields) const;
    [[nodiscard]] Result<HeartRateReading, RowFault>
    readingIn(const RowHead& head, const Fields& fields, Instant now) const;
    ImportKey keyOf(const RowHead& head, const Fields& fields) const;

    HeadColumns m_head;
    Column m_rate;
    std::array<Column, 3> m_rest; ///< in the order of RestQuality
    Column m_sinceDoseEnd;
    Column m_sensor;
    Column m_session;
};

} // namespace homeward::services
