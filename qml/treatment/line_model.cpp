#include "qml/treatment/line_model.h"

namespace homeward::ui {

namespace {

enum LineRole { LineGlyphRole = Qt::UserRole, LineTitleRole, LineDetailRole, LineLitRole };

} // namespace

QHash<int, QByteArray> LineModel::roleNames() const
{
    return {{LineGlyphRole, "glyph"},
            {LineTitleRole, "title"},
            {LineDetailRole, "detail"},
            {LineLitRole, "isLit"}};
}

QVariant LineModel::valueOf(const Line& line, int role) const
{
    switch (role) {
    case LineGlyphRole:
        return line.glyph;
    case LineTitleRole:
        return line.title;
    case LineDetailRole:
        return line.detail;
    case LineLitRole:
        return line.isLit;
    default:
        return {};
    }
}

} // namespace homeward::ui
