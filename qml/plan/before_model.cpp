#include "qml/plan/before_model.h"

#include "qml/support/local_moment.h"
#include "qml/support/moment_text.h"

namespace homeward::ui {

namespace {

/// With a time: from when on. Without one it is the clinic's to say.
QString beforeText(const BeforeRule& rule, const QString& from)
{
    const bool isTimed = !from.isEmpty();
    switch (rule.kind) {
    case BeforeKind::Food:
        return isTimed ? BeforeModel::tr("No food from %1").arg(from) : BeforeModel::tr("Food");
    case BeforeKind::ClearLiquids:
        return isTimed ? BeforeModel::tr("No water or clear drinks from %1").arg(from)
                       : BeforeModel::tr("Water and clear drinks");
    case BeforeKind::NasalSpray:
        return isTimed ? BeforeModel::tr("No nasal spray from %1").arg(from)
                       : BeforeModel::tr("Nasal sprays");
    case BeforeKind::TellAboutCold:
        return BeforeModel::tr("Tell your clinic about a cold or a blocked nose");
    case BeforeKind::NoAlcoholNightBefore:
        return BeforeModel::tr("No alcohol the evening before");
    }
    return {};
}

/// Whether the rule says all there is to know without a time.
bool isWhole(BeforeKind kind)
{
    return kind == BeforeKind::TellAboutCold || kind == BeforeKind::NoAlcoholNightBefore;
}

BeforeRow beforeRowOf(const BeforeRule& rule, const PolicyOrigin& origin, const ZonedInstant& start)
{
    const QString from =
        rule.within ? timeText(onClockOf(start, start.at() - *rule.within)) : QString{};
    QString detail = BeforeModel::tr("Ask your clinic");
    if (rule.within || isWhole(rule.kind))
        detail = origin.source == PolicySource::Clinic
            ? BeforeModel::tr("Your clinic's rule")
            : BeforeModel::tr("General rule; ask your clinic");
    return {.text = beforeText(rule, from), .detail = detail};
}

} // namespace

void BeforeModel::show(const rules::RulesInForce& rules, const ZonedInstant& start)
{
    std::vector<BeforeRow> rows;
    for (std::size_t index = 0; index < rules.rules.before.size(); ++index)
        rows.push_back(
            beforeRowOf(rules.rules.before[index], rules.beforeOrigins.at(index), start));
    setRows(std::move(rows));
}

QHash<int, QByteArray> BeforeModel::roleNames() const
{
    return {{TextRole, "text"}, {DetailRole, "detail"}};
}

QVariant BeforeModel::valueOf(const BeforeRow& row, int role) const
{
    switch (role) {
    case TextRole:
        return row.text;
    case DetailRole:
        return row.detail;
    default:
        return {};
    }
}

} // namespace homeward::ui
