#include "qml/heart_rate/found_model.h"

#include "qml/heart_rate/sensor_words.h"

#include <algorithm>

namespace homeward::ui {

namespace {

/// Those seen before first, in their order, then the new ones in theirs.
std::vector<FoundRow> inOrder(const std::vector<FoundRow>& before,
                              const std::vector<FoundWearable>& found)
{
    std::vector<FoundRow> rows;
    for (const FoundRow& row : before)
        if (std::ranges::find(found, row.address, &FoundWearable::address) != found.end())
            rows.push_back(row);
    for (const FoundWearable& one : found)
        if (std::ranges::find(rows, one.address, &FoundRow::address) == rows.end())
            rows.push_back({.address = one.address, .name = {}});
    return rows;
}

void nameAll(std::vector<FoundRow>& rows, const std::vector<FoundWearable>& found)
{
    for (FoundRow& row : rows)
        row.name = sensorName(std::ranges::find(found, row.address, &FoundWearable::address)->name);
    for (FoundRow& row : rows)
        row.detail = std::ranges::count(rows, row.name, &FoundRow::name) > 1
            ? FoundModel::tr("Two have this name. Its address ends in %1.")
                  .arg(addressEnding(row.address))
            : QString{};
}

} // namespace

void FoundModel::show(const std::vector<FoundWearable>& found)
{
    std::vector<FoundRow> wanted = inOrder(rows(), found);
    nameAll(wanted, found);
    if (wanted == rows())
        return;
    const int before = rowCount();
    const bool isMore = static_cast<int>(wanted.size()) > before
        && std::equal(rows().begin(), rows().end(), wanted.begin());
    if (isMore)
        append({wanted.begin() + before, wanted.end()});
    else
        setRows(std::move(wanted));
    if (rowCount() != before)
        Q_EMIT countChanged();
}

QHash<int, QByteArray> FoundModel::roleNames() const
{
    return {{NameRole, "name"}, {DetailRole, "detail"}};
}

QVariant FoundModel::valueOf(const FoundRow& row, int role) const
{
    switch (role) {
    case NameRole:
        return row.name;
    case DetailRole:
        return row.detail;
    default:
        return {};
    }
}

} // namespace homeward::ui
