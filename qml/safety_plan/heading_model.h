#pragma once

#include "core/model/safety_plan.h"
#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace homeward::ui {

QString headingName(SafetyHeading heading); ///< "What I notice first"
QString headingHint(SafetyHeading heading); ///< what one may write there

/// A heading of the plan and the person's own words.
struct HeadingRow {
    SafetyHeading heading;
    std::string text;
};

/// The seven headings in their order.
class HeadingModel : public RowModel<HeadingRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the safety plan controller.")

public:
    using RowModel::RowModel;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const HeadingRow& row, int role) const override;
};

} // namespace homeward::ui
