#pragma once

#include "core/model/wearable.h"
#include "qml/support/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

namespace homeward::ui {

/// A sensor to choose.
struct FoundRow {
    std::string address;
    QString name; ///< one plain line
    QString detail = {}; ///< where others have the same name

    friend bool operator==(const FoundRow&, const FoundRow&) = default;
};

/// What is in reach, in the order in which it was seen first: nothing moves away from under a
/// thumb.
class FoundModel : public RowModel<FoundRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SensorController.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    /// What a delegate can ask of a row.
    enum Role { NameRole = Qt::UserRole + 1, DetailRole };

    using RowModel::RowModel;

    int count() const { return rowCount(); }
    void show(const std::vector<FoundWearable>& found);

    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

protected:
    QVariant valueOf(const FoundRow& row, int role) const override;
};

} // namespace homeward::ui
