#pragma once

#include "core/services/record_import.h"
#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

#include <span>

namespace homeward::ui {

/// A line of a file that stays out, in words.
struct BadLine {
    QString line; ///< "Line 12"
    QString reason; ///< a sentence
};

/// The first lines that stay out.
class BadRowModel : public RowModel<BadLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ImportController.")

public:
    /// What a delegate can ask of a row.
    enum Role { LineRole = Qt::UserRole + 1, ReasonRole };

    static constexpr std::size_t kMostShown = 20; ///< more help nobody

    using RowModel::RowModel;

    void show(std::span<const services::BadRow> bad);

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const BadLine& row, int role) const override;
};

} // namespace homeward::ui
