#pragma once

#include "qml/support/row_model.h"
#include "qml/treatment/day_reading.h"

#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// One stop of the session day. `place` counts as Way's own: done, now, next.
struct WayStop {
    QString title;
    QString detail;
    int place;

    friend bool operator==(const WayStop&, const WayStop&) = default;
};

/// The five stops of the day, in their order.
std::vector<WayStop> wayStops(const DayReading& day);

/// The stops as a page's Way shows them.
class WayModel : public RowModel<WayStop> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session day.")

public:
    using RowModel::RowModel;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant valueOf(const WayStop& stop, int role) const override;
};

} // namespace homeward::ui
