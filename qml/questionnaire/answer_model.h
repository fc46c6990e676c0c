#pragma once

#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// A question and what was said to it, in words.
struct AnswerRow {
    QString question;
    QString answer;
    bool isCounted;
};

/// All answers of a questionnaire, to be checked before "Done".
class AnswerModel : public RowModel<AnswerRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the questionnaire controller.")

public:
    using RowModel::RowModel;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const AnswerRow& row, int role) const override;
};

} // namespace homeward::ui
