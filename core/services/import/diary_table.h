#pragma once

#include "core/services/import/import_fields.h"

namespace homeward::services {

/// The table that `diaryCsv` writes. Every entry comes in private, whatever it was: whom words are
/// shown to is decided where they are read.
class DiaryTable final : public ImportFormat {
public:
    ImportKind kind() const override { return ImportKind::DiaryEntries; }
    bool takeNames(const Fields& names) override;
    [[nodiscard]] Result<ImportRow, RowFault> rowOf(const Fields& fields,
                                                    const ClockReading& now) override;

private:
    HeadColumns m_head;
    Column m_stage;
    Column m_session;
    Column m_sharing;
    Column m_text;
};

} // namespace homeward::services
