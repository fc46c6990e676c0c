#pragma once

#include "core/services/import/import_fields.h"

#include <array>

namespace homeward::services {

/// The table that `vitalsCsv` writes.
class VitalsTable final : public ImportFormat {
public:
    ImportKind kind() const override { return ImportKind::VitalSigns; }
    bool takeNames(const Fields& names) override;
    [[nodiscard]] Result<ImportRow, RowFault> rowOf(const Fields& fields,
                                                    const ClockReading& now) override;

private:
    [[nodiscard]] Result<VitalSigns, RowFault> signsIn(const Fields& fields) const;

    HeadColumns m_head;
    std::array<Column, 4> m_numbers; ///< in the order of VitalSigns::Numbers
    Column m_measuredBy;
    Column m_session;
};

} // namespace homeward::services
