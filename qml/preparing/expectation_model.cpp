#include "qml/preparing/expectation_model.h"

#include <QCoreApplication>

#include <string>

namespace homeward::ui {

namespace {

enum ExpectationRole { StatementRole = Qt::UserRole, SourceRole };

struct ExpectationWords {
    Q_DECLARE_TR_FUNCTIONS(ExpectationWords)
};

} // namespace

QStringList expectationCardNames()
{
    return {ExpectationWords::tr("Before"),          ExpectationWords::tr("During"),
            ExpectationWords::tr("The hours after"), ExpectationWords::tr("The weeks after"),
            ExpectationWords::tr("Side effects"),    ExpectationWords::tr("When to call")};
}

QString expectationSourceText(rules::ExpectationSource source)
{
    switch (source) {
    case rules::ExpectationSource::Label:
        return ExpectationWords::tr("From official prescribing information.");
    case rules::ExpectationSource::Study:
        return ExpectationWords::tr("From published studies.");
    case rules::ExpectationSource::Leaflets:
        break;
    }
    return ExpectationWords::tr("From leaflets of clinics. Yours may do it differently.");
}

QHash<int, QByteArray> ExpectationModel::roleNames() const
{
    return {{StatementRole, "statement"}, {SourceRole, "source"}};
}

QVariant ExpectationModel::valueOf(const rules::Expectation& row, int role) const
{
    switch (role) {
    case StatementRole: // in the core, in English
        return QCoreApplication::translate("Expectation", std::string{row.text}.c_str());
    case SourceRole:
        return expectationSourceText(row.source);
    default:
        return {};
    }
}

} // namespace homeward::ui
