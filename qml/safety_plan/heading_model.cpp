#include "qml/safety_plan/heading_model.h"

#include <QCoreApplication>

namespace homeward::ui {

namespace {

enum PlanRole { HeadingRole = Qt::UserRole + 1, HintRole, WordsRole, HasPeopleRole };

struct HeadingWords {
    Q_DECLARE_TR_FUNCTIONS(HeadingWords)
};

} // namespace

QString headingName(SafetyHeading heading)
{
    switch (heading) {
    case SafetyHeading::NoticeFirst:
        return HeadingWords::tr("What I notice first");
    case SafetyHeading::ByMyself:
        return HeadingWords::tr("What I can do by myself");
    case SafetyHeading::Distraction:
        return HeadingWords::tr("Where and with whom I can be distracted");
    case SafetyHeading::AskForHelp:
        return HeadingWords::tr("Whom I can ask for help");
    case SafetyHeading::Professionals:
        return HeadingWords::tr("Professionals and services");
    case SafetyHeading::SaferPlace:
        return HeadingWords::tr("Making my place safer");
    case SafetyHeading::KeepsMeGoing:
        break;
    }
    return HeadingWords::tr("What keeps me going");
}

QString headingHint(SafetyHeading heading)
{
    switch (heading) {
    case SafetyHeading::NoticeFirst:
        return HeadingWords::tr("Thoughts, feelings or things you do when a bad hour comes.");
    case SafetyHeading::ByMyself:
        return HeadingWords::tr("What has helped before, without anybody else.");
    case SafetyHeading::Distraction:
        return HeadingWords::tr("Places where you like to be. People you like to be with.");
    case SafetyHeading::AskForHelp:
        return HeadingWords::tr("Whom you can tell how bad it is.");
    case SafetyHeading::Professionals:
        return HeadingWords::tr("Doctors, therapists, your clinic, a crisis service.");
    case SafetyHeading::SaferPlace:
        return HeadingWords::tr("What to put out of reach, and who can help with it.");
    case SafetyHeading::KeepsMeGoing:
        break;
    }
    return HeadingWords::tr("People, animals, plans, or anything that matters to you.");
}

QHash<int, QByteArray> HeadingModel::roleNames() const
{
    return {{HeadingRole, "heading"},
            {HintRole, "hint"},
            {WordsRole, "words"},
            {HasPeopleRole, "hasPeople"}};
}

QVariant HeadingModel::valueOf(const HeadingRow& row, int role) const
{
    switch (role) {
    case HeadingRole:
        return headingName(row.heading);
    case HintRole:
        return headingHint(row.heading);
    case WordsRole:
        return QString::fromStdString(row.text);
    case HasPeopleRole:
        return row.heading == SafetyHeading::AskForHelp;
    default:
        return {};
    }
}

} // namespace homeward::ui
