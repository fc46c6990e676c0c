#pragma once

#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// A questionnaire that somebody can answer now.
struct OfferRow {
    QString instrument; ///< "phq9"
    QString name; ///< "PHQ-9"
    QString detail;
    bool isBegun = false;
    bool isDue = false;

    friend bool operator==(const OfferRow&, const OfferRow&) = default;
};

/// All questionnaires whose texts ship, or those of them that Today has a row for.
class OfferModel : public RowModel<OfferRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the questionnaire controller.")

public:
    using RowModel::RowModel;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const OfferRow& row, int role) const override;
};

} // namespace homeward::ui
