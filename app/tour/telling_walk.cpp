#include "app/tour/telling_walk.h"

namespace homeward::app {

namespace {

using State = ui::QuestionnaireController::State;

void answerAll(Walker& walk, int count, int index)
{
    auto& questionnaires = walk.application().questionnaires();
    for (int item = 0; item < count; ++item) {
        const int step = questionnaires.step();
        questionnaires.answer(index);
        walk.waitFor(QStringLiteral("the next question"), [&] {
            return questionnaires.step() != step || questionnaires.state() == State::Checking;
        });
    }
}

void walkQuestionnaire(Walker& walk)
{
    auto& questionnaires = walk.application().questionnaires();
    walk.click(QStringLiteral("offer-phq9"));
    walk.shoot(QStringLiteral("32-questionnaire"));
    walk.click(QStringLiteral("onward"));
    walk.waitFor(QStringLiteral("the first question"),
                 [&] { return questionnaires.state() == State::Asking; });
    answerAll(walk, 2, 1);
    walk.shoot(QStringLiteral("33-question"));
    answerAll(walk, 6, 1);
    answerAll(walk, 1, 1);
    walk.waitFor(QStringLiteral("the help page"), [&] { return questionnaires.isHelpDue(); });
    walk.shoot(QStringLiteral("34-help-first"));
    walk.click(QStringLiteral("back"));
    answerAll(walk, 1, 1);
    walk.shoot(QStringLiteral("35-answers"));
    walk.click(QStringLiteral("onward"));
    walk.waitFor(QStringLiteral("the total"),
                 [&] { return questionnaires.state() == State::Finished; });
    walk.shoot(QStringLiteral("36-total"));
    walk.click(QStringLiteral("onward"));
}

void walkSafetyPlan(Walker& walk)
{
    walk.click(QStringLiteral("safetyPlan"));
    walk.shoot(QStringLiteral("37-safety-plan"));
    walk.click(QStringLiteral("heading0"));
    walk.shoot(QStringLiteral("38-safety-plan-words"));
    walk.click(QStringLiteral("back"));
    walk.click(QStringLiteral("addPerson"));
    walk.shoot(QStringLiteral("39-safety-plan-person"));
    walk.click(QStringLiteral("back"));
    walk.click(QStringLiteral("back"));
}

} // namespace

void walkTelling(Walker& walk)
{
    walk.shoot(QStringLiteral("31-plan"));
    walkQuestionnaire(walk);
    walkSafetyPlan(walk);
}

} // namespace homeward::app
