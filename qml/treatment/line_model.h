#pragma once

#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// One line of a list that only says something: an icon, a few words, a sentence.
struct Line {
    QString glyph;
    QString title;
    QString detail = {};
    bool isLit = false; ///< in force, or worth knowing now

    friend bool operator==(const Line&, const Line&) = default;
};

/// Lines as a page's InfoRows show them.
class LineModel : public RowModel<Line> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a controller.")

public:
    using RowModel::RowModel;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const Line& line, int role) const override;
};

} // namespace homeward::ui
