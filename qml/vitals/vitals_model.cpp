#include "qml/vitals/vitals_model.h"

#include "qml/support/moment_text.h"
#include "qml/support/person_text.h"

#include <QStringList>

namespace homeward::ui {

namespace {

QString numbersText(const VitalSigns& signs)
{
    QStringList parts;
    if (const auto pressure = signs.pressure())
        parts << VitalsModel::tr("Blood pressure %1 over %2.")
                     .arg(pressure->systolic)
                     .arg(pressure->diastolic);
    if (signs.heartRate())
        parts << VitalsModel::tr("Heart rate %1.").arg(*signs.heartRate());
    if (signs.saturation())
        parts << VitalsModel::tr("Oxygen %1 %.").arg(*signs.saturation());
    return parts.join(u' ');
}

VitalsRow vitalsRowOf(const VitalsRecord& record, const ZonedInstant& now)
{
    return {.time = dayAndTimeThereAndHere(record.moment.at(), record.moment, now),
            .numbers = numbersText(record.signs),
            .measuredBy = record.measuredBy.empty()
                ? QString{}
                : VitalsModel::tr("Measured by %1").arg(insertedText(record.measuredBy))};
}

} // namespace

void VitalsModel::show(std::span<const VitalsRecord> records, const ZonedInstant& now)
{
    std::vector<VitalsRow> rows;
    for (const VitalsRecord& record : records)
        rows.push_back(vitalsRowOf(record, now));
    setRows(std::move(rows));
}

QHash<int, QByteArray> VitalsModel::roleNames() const
{
    return {{TimeRole, "time"}, {NumbersRole, "numbers"}, {MeasuredByRole, "measuredBy"}};
}

QVariant VitalsModel::valueOf(const VitalsRow& row, int role) const
{
    switch (role) {
    case TimeRole:
        return row.time;
    case NumbersRole:
        return row.numbers;
    case MeasuredByRole:
        return row.measuredBy;
    default:
        return {};
    }
}

} // namespace homeward::ui
