#pragma once

#include "core/model/vital_signs.h"
#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

#include <span>

namespace homeward::ui {

/// What was read out once, in words.
struct VitalsRow {
    QString time; ///< "Tue 11 Nov, 14:25"
    QString numbers; ///< "118 over 76 mmHg. Heart rate 72. Oxygen 98 %."
    QString measuredBy; ///< "Measured by JR", or empty
};

/// Vital signs on record, newest first. Listed, never judged.
class VitalsModel : public RowModel<VitalsRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from VitalsController.")

public:
    /// What a delegate can ask of a row.
    enum Role { TimeRole = Qt::UserRole + 1, NumbersRole, MeasuredByRole };

    using RowModel::RowModel;

    void show(std::span<const VitalsRecord> records, const ZonedInstant& now);

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const VitalsRow& row, int role) const override;
};

} // namespace homeward::ui
