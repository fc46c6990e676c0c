#include "qml/preparing/preparation_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace homeward::ui {

namespace {

enum PreparationRole { TextRole = Qt::UserRole, AnswerRole, AnswerTextRole };

constexpr std::array kAnswers{PreparationState::Done, PreparationState::NotDone,
                              PreparationState::AskClinic};

struct PreparationWords {
    Q_DECLARE_TR_FUNCTIONS(PreparationWords)
};

/// The general list stands in the core, in English; a clinic's own words have no translation.
QString itemText(const PreparationItem& item)
{
    return QCoreApplication::translate("Preparation", item.text.c_str());
}

} // namespace

QStringList preparationAnswers()
{
    return {PreparationWords::tr("Done"), PreparationWords::tr("Not yet"),
            PreparationWords::tr("Ask my clinic")};
}

int answerOf(PreparationState state)
{
    return static_cast<int>(std::ranges::find(kAnswers, state) - kAnswers.begin());
}

PreparationState stateOf(int answer)
{
    return kAnswers.at(static_cast<std::size_t>(answer));
}

QHash<int, QByteArray> PreparationModel::roleNames() const
{
    return {{TextRole, "itemText"}, {AnswerRole, "answer"}, {AnswerTextRole, "answerText"}};
}

QVariant PreparationModel::valueOf(const services::PreparationRow& row, int role) const
{
    switch (role) {
    case TextRole:
        return itemText(row.item);
    case AnswerRole:
        return answerOf(row.state);
    case AnswerTextRole:
        return preparationAnswers().at(answerOf(row.state));
    default:
        return {};
    }
}

} // namespace homeward::ui
