#include "qml/side_effects/side_effect_model.h"

#include <QCoreApplication>

#include <array>

namespace homeward::ui {

namespace {

enum EffectRole { NameRole = Qt::UserRole, SeverityRole, EffectAnswerRole };
constexpr int kUnanswered = -1;

struct SeverityWords {
    Q_DECLARE_TR_FUNCTIONS(SeverityWords)
};

// The names of the core, for the translators.
[[maybe_unused]] constexpr std::array kItemNames{
    QT_TRANSLATE_NOOP("SideEffect", "Nausea"),
    QT_TRANSLATE_NOOP("SideEffect", "Vomiting"),
    QT_TRANSLATE_NOOP("SideEffect", "Dizzy"),
    QT_TRANSLATE_NOOP("SideEffect", "The room spins"),
    QT_TRANSLATE_NOOP("SideEffect", "Headache"),
    QT_TRANSLATE_NOOP("SideEffect", "Sleepy"),
    QT_TRANSLATE_NOOP("SideEffect", "Tired"),
    QT_TRANSLATE_NOOP("SideEffect", "Blurred vision"),
    QT_TRANSLATE_NOOP("SideEffect", "Ringing in the ears"),
    QT_TRANSLATE_NOOP("SideEffect", "Odd taste"),
    QT_TRANSLATE_NOOP("SideEffect", "Numbness"),
    QT_TRANSLATE_NOOP("SideEffect", "Unreal, or outside my body"),
    QT_TRANSLATE_NOOP("SideEffect", "Time feels odd"),
    QT_TRANSLATE_NOOP("SideEffect", "Confused"),
    QT_TRANSLATE_NOOP("SideEffect", "Anxious"),
    QT_TRANSLATE_NOOP("SideEffect", "Seeing or hearing things"),
    QT_TRANSLATE_NOOP("SideEffect", "Very high mood"),
    QT_TRANSLATE_NOOP("SideEffect", "Irritable"),
    QT_TRANSLATE_NOOP("SideEffect", "Poor memory"),
    QT_TRANSLATE_NOOP("SideEffect", "Poor concentration"),
    QT_TRANSLATE_NOOP("SideEffect", "Fast or pounding heart"),
    QT_TRANSLATE_NOOP("SideEffect", "Sweating"),
    QT_TRANSLATE_NOOP("SideEffect", "Shaking"),
    QT_TRANSLATE_NOOP("SideEffect", "Unsteady"),
    QT_TRANSLATE_NOOP("SideEffect", "Hard to speak"),
    QT_TRANSLATE_NOOP("SideEffect", "Passing water often"),
    QT_TRANSLATE_NOOP("SideEffect", "Urgent need to pass water"),
    QT_TRANSLATE_NOOP("SideEffect", "Pain when passing water"),
    QT_TRANSLATE_NOOP("SideEffect", "Cannot pass water"),
    QT_TRANSLATE_NOOP("SideEffect", "Sore nose or throat"),
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
    return {{NameRole, "name"}, {SeverityRole, "severity"}, {EffectAnswerRole, "answer"}};
}

QVariant SideEffectModel::valueOf(const SideEffectRow& row, int role) const
{
    switch (role) {
    case NameRole:
        return itemName(*row.item);
    case SeverityRole:
        return row.severity ? static_cast<int>(*row.severity) : kUnanswered;
    case EffectAnswerRole:
        return row.severity ? severityName(*row.severity) : QString{};
    default:
        return {};
    }
}

} // namespace homeward::ui
