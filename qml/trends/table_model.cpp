#include "qml/trends/table_model.h"

namespace homeward::ui {

QHash<int, QByteArray> TableModel::roleNames() const
{
    return {
        {FirstRole, "first"}, {SecondRole, "second"}, {ThirdRole, "third"}, {SpokenRole, "spoken"}};
}

QVariant TableModel::valueOf(const TableLine& line, int role) const
{
    switch (role) {
    case FirstRole:
        return line.first;
    case SecondRole:
        return line.second;
    case ThirdRole:
        return line.third;
    case SpokenRole:
        return line.spoken;
    default:
        return {};
    }
}

} // namespace homeward::ui
