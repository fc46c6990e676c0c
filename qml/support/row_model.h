#pragma once

#include <QAbstractListModel>

#include <utility>
#include <vector>

namespace homeward::ui {

/// A list model over a vector of values; what a row shows is all that is left to say.
template <class RowType>
class RowModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    const std::vector<RowType>& rows() const { return m_rows; }

    /// As many rows as before are changed where they stand, so that a list does not jump.
    void setRows(std::vector<RowType> rows)
    {
        if (!rows.empty() && rows.size() == m_rows.size()) {
            m_rows = std::move(rows);
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    void append(std::vector<RowType> rows)
    {
        if (rows.empty())
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return valueOf(m_rows[static_cast<std::size_t>(index.row())], role);
    }

protected:
    virtual QVariant valueOf(const RowType& row, int role) const = 0;

private:
    std::vector<RowType> m_rows;
};

} // namespace homeward::ui
