#include "qml/import/bad_row_model.h"

#include "qml/import/import_words.h"

#include <QLocale>

#include <algorithm>

namespace homeward::ui {

void BadRowModel::show(std::span<const services::BadRow> bad)
{
    std::vector<BadLine> rows;
    for (const auto& [line, fault] : bad.first(std::min(bad.size(), kMostShown)))
        rows.push_back(
            {tr("Line %1").arg(QLocale().toString(qlonglong{line})), rowFaultText(fault)});
    setRows(std::move(rows));
}

QHash<int, QByteArray> BadRowModel::roleNames() const
{
    return {{LineRole, "line"}, {ReasonRole, "reason"}};
}

QVariant BadRowModel::valueOf(const BadLine& row, int role) const
{
    return role == LineRole ? row.line : row.reason;
}

} // namespace homeward::ui
