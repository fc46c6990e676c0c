#pragma once

#include "core/services/import_format.h"

namespace homeward::services {

/// The table of check-ins that `moodCsv` writes. Its columns may stand in any order, and others
/// beside them; what can be worked out anew (local day, whether it counts) is not read.
class HomewardTable final : public ImportFormat {
public:
    bool takeNames(const Fields& names) override;
    [[nodiscard]] Result<ImportRow, RowFault> rowOf(const Fields& fields) override;

private:
    using Column = std::optional<std::size_t>;

    Column m_id;
    Column m_at;
    Column m_zone;
    Column m_score;
    Column m_energy;
    Column m_sleep;
    Column m_note;
};

} // namespace homeward::services
