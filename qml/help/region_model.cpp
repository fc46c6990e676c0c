#include "qml/help/region_model.h"

#include <QCoreApplication>

#include <array>

namespace homeward::ui {

namespace {

// The names of the data file, for the translators.
[[maybe_unused]] constexpr std::array kNames{
    QT_TRANSLATE_NOOP("Region", "United States"),
    QT_TRANSLATE_NOOP("Region", "Canada"),
    QT_TRANSLATE_NOOP("Region", "England and Wales"),
    QT_TRANSLATE_NOOP("Region", "Scotland"),
    QT_TRANSLATE_NOOP("Region", "Northern Ireland"),
    QT_TRANSLATE_NOOP("Region", "Ireland"),
    QT_TRANSLATE_NOOP("Region", "Germany"),
    QT_TRANSLATE_NOOP("Region", "France"),
    QT_TRANSLATE_NOOP("Region", "Spain"),
    QT_TRANSLATE_NOOP("Region", "Netherlands"),
    QT_TRANSLATE_NOOP("Region", "Austria"),
    QT_TRANSLATE_NOOP("Region", "Australia"),
    QT_TRANSLATE_NOOP("Region", "New Zealand"),
    QT_TRANSLATE_NOOP("Region", "Another country of the European Union"),
    QT_TRANSLATE_NOOP("Region", "Elsewhere"),
};

} // namespace

QString regionName(const Region& region)
{
    return QCoreApplication::translate("Region", region.name.c_str());
}

QHash<int, QByteArray> RegionModel::roleNames() const
{
    return {{RegionIdRole, "regionId"}, {NameRole, "name"}};
}

QVariant RegionModel::valueOf(const Region& row, int role) const
{
    switch (role) {
    case RegionIdRole:
        return QString::fromStdString(row.id);
    case NameRole:
        return regionName(row);
    default:
        return {};
    }
}

} // namespace homeward::ui
