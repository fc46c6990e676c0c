#include "qml/questionnaire/answer_model.h"

namespace homeward::ui {

namespace {

enum CheckRole { QuestionRole = Qt::UserRole + 1, SaidRole, CountedRole };

} // namespace

QHash<int, QByteArray> AnswerModel::roleNames() const
{
    return {{QuestionRole, "question"}, {SaidRole, "answer"}, {CountedRole, "isCounted"}};
}

QVariant AnswerModel::valueOf(const AnswerRow& row, int role) const
{
    switch (role) {
    case QuestionRole:
        return row.question;
    case SaidRole:
        return row.answer;
    case CountedRole:
        return row.isCounted;
    default:
        return {};
    }
}

} // namespace homeward::ui
