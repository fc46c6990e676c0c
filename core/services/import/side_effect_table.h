#pragma once

#include "core/services/import/import_fields.h"

namespace homeward::services {

/// The table that `sideEffectCsv` writes. What an effect is called in English follows from its
/// code, and is not read.
class SideEffectTable final : public ImportFormat {
public:
    ImportKind kind() const override { return ImportKind::SideEffects; }
    bool takeNames(const Fields& names) override;
    [[nodiscard]] Result<ImportRow, RowFault> rowOf(const Fields& fields,
                                                    const ClockReading& now) override;

private:
    HeadColumns m_head;
    Column m_effect;
    Column m_severity;
    Column m_session;
};

} // namespace homeward::services
