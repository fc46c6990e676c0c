#pragma once

#include "core/services/preparations.h"
#include "qml/support/row_model.h"

#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// The checklist before a course.
class PreparationModel : public RowModel<services::PreparationRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the preparation controller.")

public:
    using RowModel::RowModel;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const services::PreparationRow& row, int role) const override;
};

QStringList preparationAnswers(); ///< "Done", "Not yet", "Ask my clinic": as a page offers them
int answerOf(PreparationState state); ///< its place among them
PreparationState stateOf(int answer);

} // namespace homeward::ui
