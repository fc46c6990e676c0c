#include "qml/questionnaire/offer_model.h"

namespace homeward::ui {

namespace {

enum OfferRole { InstrumentRole = Qt::UserRole + 1, OfferNameRole, OfferDetailRole };

} // namespace

QHash<int, QByteArray> OfferModel::roleNames() const
{
    return {{InstrumentRole, "instrument"}, {OfferNameRole, "name"}, {OfferDetailRole, "detail"}};
}

QVariant OfferModel::valueOf(const OfferRow& row, int role) const
{
    switch (role) {
    case InstrumentRole:
        return row.instrument;
    case OfferNameRole:
        return row.name;
    case OfferDetailRole:
        return row.detail;
    default:
        return {};
    }
}

} // namespace homeward::ui
