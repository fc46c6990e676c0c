#include "qml/side_effects/side_effect_model.h"

#include <QCoreApplication>

namespace homeward::ui {

namespace {

enum EffectRole { NameRole = Qt::UserRole, SeverityRole, AnswerRole };
constexpr int kUnanswered = -1;

struct SeverityWords {
    Q_DECLARE_TR_FUNCTIONS(SeverityWords)
};

/// The names stand in the core, in English.
QString itemName(const SideEffectItem& item)
{
    return QCoreApplication::translate("SideEffect", std::string{item.name}.c_str());
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::None:
        return SeverityWords::tr("None");
    case Severity::Mild:
        return SeverityWords::tr("Mild");
    case Severity::Moderate:
        return SeverityWords::tr("Moderate");
    case Severity::Severe:
        break;
    }
    return SeverityWords::tr("Severe");
}

QHash<int, QByteArray> SideEffectModel::roleNames() const
{
    return {{NameRole, "name"}, {SeverityRole, "severity"}, {AnswerRole, "answer"}};
}

QVariant SideEffectModel::valueOf(const SideEffectRow& row, int role) const
{
    switch (role) {
    case NameRole:
        return itemName(*row.item);
    case SeverityRole:
        return row.severity ? static_cast<int>(*row.severity) : kUnanswered;
    case AnswerRole:
        return row.severity ? severityName(*row.severity) : QString{};
    default:
        return {};
    }
}

} // namespace homeward::ui
