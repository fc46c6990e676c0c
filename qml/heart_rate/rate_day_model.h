#pragma once

#include "qml/heart_rate/rate_day.h"
#include "qml/support/row_model.h"

#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// The days with a rate on record, newest first.
class RateDayModel : public RowModel<RateDay> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from RateHistory.")

public:
    /// What a delegate can ask of a row.
    enum Role { TitleRole = Qt::UserRole + 1, DetailRole, SessionsRole };

    using RowModel::RowModel;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const RateDay& day, int role) const override;
};

} // namespace homeward::ui
