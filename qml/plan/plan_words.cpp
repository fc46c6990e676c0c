#include "qml/plan/plan_words.h"

#include "qml/support/moment_text.h"
#include "qml/support/problem_text.h"

#include <QCoreApplication>

namespace homeward::ui {

using rules::BoosterError;
using rules::CourseError;

namespace {

/// Gives the sentences below a context for translators.
struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString sessionsText(Route route, int count)
{
    switch (route) {
    case Route::Intravenous:
        return PlanWords::tr("%n infusions", "", count);
    case Route::Intramuscular:
        return PlanWords::tr("%n injections", "", count);
    case Route::EsketamineNasal:
    case Route::OralInClinic:
        break;
    }
    return PlanWords::tr("%n sessions", "", count);
}

QString phaseText(Route route, const CoursePhase& phase)
{
    return PlanWords::tr("%1 in %2", "sessions, weeks")
        .arg(sessionsText(route, phase.sessions), PlanWords::tr("%n weeks", "", phase.weeks));
}

QString courseReasonText(CourseError reason)
{
    switch (reason) {
    case CourseError::NoSessions:
        return PlanWords::tr("There is no date yet. Add the first one.");
    case CourseError::TooMany:
        return PlanWords::tr("These are too many dates at once. Take some out.");
    case CourseError::InThePast:
        return PlanWords::tr("One of these times has passed. Change it, or take it out.");
    case CourseError::TooFar:
        return PlanWords::tr("One of these dates is over two years away. Check its year.");
    case CourseError::SameDay:
        return PlanWords::tr("Two sessions are on one day. Change one, or take it out.");
    case CourseError::OtherRoute:
    case CourseError::NoSuchTemplate:
    case CourseError::Ended:
        break;
    }
    return PlanWords::tr("These dates do not go together. Go back and choose the course again.");
}

QString boosterReasonText(BoosterError reason)
{
    switch (reason) {
    case BoosterError::InThePast:
        return PlanWords::tr("This day has passed. Choose a later one.");
    case BoosterError::TooFar:
        return PlanWords::tr("This day is over two years away. Check its year.");
    case BoosterError::WeeksOutOfRange:
        break;
    }
    return PlanWords::tr("Choose between 1 and 52 weeks.");
}

} // namespace

QString templateText(const CourseTemplate& courseTemplate)
{
    QString text;
    for (const CoursePhase& phase : courseTemplate.phases) {
        const QString part = phaseText(courseTemplate.route, phase);
        text = text.isEmpty() ? part : PlanWords::tr("%1, then %2").arg(text, part);
    }
    return text;
}

QString afterCourseText(AfterCourse after)
{
    switch (after) {
    case AfterCourse::ClinicDecides:
        return PlanWords::tr("What follows is for your clinic to say.");
    case AfterCourse::Review:
        return PlanWords::tr("After it, your clinic looks back with you.");
    case AfterCourse::WeeklyOrFortnightly:
        return PlanWords::tr("After it, every one or two weeks, as your clinic says.");
    }
    return {};
}

QString courseProblemText(const services::CourseProblem& problem)
{
    if (const auto* reason = std::get_if<CourseError>(&problem))
        return courseReasonText(*reason);
    if (const auto* reason = std::get_if<rules::SessionError>(&problem))
        return sessionProblemText(*reason);
    return saveProblemText(std::get<services::DiaryError>(problem));
}

QString boosterProblemText(const services::BoosterProblem& problem)
{
    if (const auto* reason = std::get_if<BoosterError>(&problem))
        return boosterReasonText(*reason);
    return saveProblemText(std::get<services::DiaryError>(problem));
}

QString boosterTimeText(const BoosterTime& when)
{
    if (const auto* date = std::get_if<BoosterDate>(&when))
        return PlanWords::tr("Around %1").arg(shortDayText(date->day));
    if (const auto* interval = std::get_if<BoosterInterval>(&when))
        return PlanWords::tr("%n weeks after your last session", "", interval->weeks);
    return {};
}

QString boosterSentence(LocalDay day)
{
    return PlanWords::tr("Your clinic suggested thinking about your next session around %1.")
        .arg(briefDayText(day));
}

} // namespace homeward::ui
