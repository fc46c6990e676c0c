#pragma once

#include "core/services/record_import.h"
#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace homeward::ui {

/// A word of another diary and what it is read as.
struct MoodWordRow {
    std::string word;
    int score; ///< -1 where nobody has given one
};

/// The words of a file: those without a score first, since their lines stay out.
class MoodWordModel : public RowModel<MoodWordRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ImportController.")

public:
    /// What a delegate can ask of a row.
    enum Role { WordRole = Qt::UserRole + 1, ScoreRole };

    using RowModel::RowModel;

    void show(const services::ImportPreview& preview);

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const MoodWordRow& row, int role) const override;
};

} // namespace homeward::ui
