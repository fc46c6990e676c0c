#include "qml/help/contact_model.h"

namespace homeward::ui {

namespace {

/// What one does with it, with the number to read out loud or to dial on another phone.
QString detailOf(const CrisisContact& contact)
{
    const auto call = QString::fromStdString(contact.call);
    const auto text = QString::fromStdString(contact.text);
    const auto keyword = QString::fromStdString(contact.keyword);
    if (!contact.call.empty() && !contact.text.empty())
        return call == text ? ContactModel::tr("Call or text %1").arg(call)
                            : ContactModel::tr("Call %1, or text %2").arg(call, text);
    if (!contact.call.empty())
        return ContactModel::tr("Call %1").arg(call);
    if (!contact.text.empty())
        return keyword.isEmpty() ? ContactModel::tr("Text %1").arg(text)
                                 : ContactModel::tr("Text %1 to %2").arg(keyword, text);
    return QString::fromStdString(contact.web);
}

} // namespace

QHash<int, QByteArray> ContactModel::roleNames() const
{
    return {{NameRole, "name"},
            {DetailRole, "detail"},
            {CallRole, "call"},
            {TextRole, "text"},
            {WebRole, "web"}};
}

QVariant ContactModel::valueOf(const CrisisContact& row, int role) const
{
    switch (role) {
    case NameRole:
        return QString::fromStdString(row.name);
    case DetailRole:
        return detailOf(row);
    case CallRole:
        return QString::fromStdString(row.call);
    case TextRole:
        return QString::fromStdString(row.text);
    case WebRole:
        return QString::fromStdString(row.web);
    default:
        return {};
    }
}

} // namespace homeward::ui
