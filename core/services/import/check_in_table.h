#pragma once

#include "core/services/import/import_fields.h"

namespace homeward::services {

/// The table of check-ins that `moodCsv` writes. Its columns may stand in any order, and others
/// beside them; what can be worked out anew (local day, whether it counts) is not read.
class CheckInTable final : public ImportFormat {
public:
    ImportKind kind() const override { return ImportKind::CheckIns; }
    bool takeNames(const Fields& names) override;
    [[nodiscard]] Result<ImportRow, RowFault> rowOf(const Fields& fields,
                                                    const ClockReading& now) override;

private:
    HeadColumns m_head;
    Column m_score;
    Column m_energy;
    Column m_sleep;
    Column m_note;
};

} // namespace homeward::services
