#pragma once

#include "core/services/import/import_fields.h"

#include <array>

namespace homeward::services {

/// The table that `sessionCsv` writes. A step that the file tells of is written down now: what the
/// clocks of another device said of it is not in there. What a status says has to be what the steps
/// say.
class SessionTable final : public ImportFormat {
public:
    ImportKind kind() const override { return ImportKind::Sessions; }
    bool takeNames(const Fields& names) override;
    [[nodiscard]] Result<ImportRow, RowFault> rowOf(const Fields& fields,
                                                    const ClockReading& now) override;

private:
    [[nodiscard]] Result<SessionPlan, RowFault> planIn(const Fields& fields,
                                                       const ZonedInstant& start) const;
    [[nodiscard]] Result<TreatmentSession, RowFault>
    withSteps(TreatmentSession session, const Fields& fields, const ClockReading& now) const;
    ImportKey keyOf(const RowHead& head, const Fields& fields) const;

    HeadColumns m_head;
    Column m_route;
    Column m_kind;
    Column m_status;
    Column m_length;
    std::array<Column, 5> m_steps; ///< in the order of SessionStep
    Column m_place;
    Column m_dose;
};

} // namespace homeward::services
