#pragma once

#include "core/rules/expectations.h"
#include "qml/support/row_model.h"

#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// The statements of one card, each with its source in words.
class ExpectationModel : public RowModel<rules::Expectation> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the expectation controller.")

public:
    using RowModel::RowModel;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const rules::Expectation& row, int role) const override;
};

QStringList expectationCardNames(); ///< in the order of ExpectationCard
QString expectationSourceText(rules::ExpectationSource source);

} // namespace homeward::ui
