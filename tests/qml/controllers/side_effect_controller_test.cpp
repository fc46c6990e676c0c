#include "qml/side_effects/side_effect_controller.h"

#include "tests/qml/controllers/session_world.h"

namespace side_effect_controller_test {

using namespace std::chrono_literals;
using homeward::Route;
using homeward::Severity;
using homeward::testing::SessionWorldTest;
using homeward::testing::World;
using homeward::ui::SideEffectController;
using homeward::ui::SideEffectModel;

class SideEffectTest : public SessionWorldTest {
protected:
    SideEffectTest()
    {
        walkToObservation();
        app.lock();
        World::settle();
        open(); // now the checklist is read, too
        effects.open();
    }

    void answer(int index, Severity severity)
    {
        effects.answer(index, static_cast<int>(severity));
        World::settle();
    }

    QString shownAt(int row, const char* role)
    {
        auto* items = effects.items();
        return items->data(items->index(row), items->roleNames().key(role)).toString();
    }

    SideEffectController effects{app, world.worker, world.wallClock, treatment};
};

TEST_F(SideEffectTest, BeginsWithTheFirstGroupAndKnowsNothing)
{
    EXPECT_EQ(effects.groupName(), "Stomach");
    EXPECT_EQ(effects.step(), 1);
    EXPECT_EQ(effects.steps(), 6);
    EXPECT_EQ(effects.items()->rowCount(), 2);
    EXPECT_EQ(shownAt(0, "name"), "Nausea");
    EXPECT_EQ(shownAt(0, "severity"), "-1");
    EXPECT_EQ(shownAt(0, "answer"), "");
}

TEST_F(SideEffectTest, EachAnswerIsOnDiskAtOnce)
{
    answer(0, Severity::Mild);
    EXPECT_EQ(world.effectsOnDisk(), "nausea 1");
    EXPECT_EQ(shownAt(0, "answer"), "Mild");

    answer(1, Severity::None);
    EXPECT_EQ(world.effectsOnDisk(), "vomiting 0; nausea 1");
}

TEST_F(SideEffectTest, NoneOfTheseAnswersWhatIsStillOpen)
{
    answer(0, Severity::Moderate);
    EXPECT_EQ(effects.unanswered(), 1);

    effects.answerNone();
    World::settle();

    EXPECT_EQ(effects.unanswered(), 0);

    EXPECT_EQ(world.effectsOnDisk(), "vomiting 0; nausea 2");
}

TEST_F(SideEffectTest, LeavingAGroupOutWritesNothing)
{
    for (int group = 1; group < effects.steps(); ++group)
        effects.next();
    EXPECT_EQ(effects.groupName(), "Bladder");
    EXPECT_FALSE(effects.isDone());

    effects.next();

    EXPECT_TRUE(effects.isDone());
    EXPECT_EQ(world.effectsOnDisk(), "");
}

TEST_F(SideEffectTest, OneCanGoBackToWhatOneSaid)
{
    answer(0, Severity::Mild);
    effects.next();
    EXPECT_EQ(effects.groupName(), "Head");

    EXPECT_TRUE(effects.previous());
    EXPECT_EQ(shownAt(0, "answer"), "Mild");
    EXPECT_FALSE(effects.previous());
}

TEST_F(SideEffectTest, TheNoseIsAskedAboutAfterTheNasalSprayAlone)
{
    goTo(9, 9, 0);
    treatment.steps()->confirmSleep();
    World::settle();
    world.addSession(10, 9, 30, Route::EsketamineNasal);
    goTo(10, 9, 30);
    treatment.steps()->begin();
    World::settle();

    effects.open();

    EXPECT_EQ(effects.steps(), 7);
}

TEST_F(SideEffectTest, ASevereAnswerIsForTheClinicAtOnce)
{
    EXPECT_FALSE(effects.isForTheClinic());

    world.breakDiary();
    answer(0, Severity::Severe);

    EXPECT_TRUE(effects.isForTheClinic()) << "also before it is on disk";
    EXPECT_FALSE(effects.problem().isEmpty());
}

TEST_F(SideEffectTest, AFailedAnswerIsKeptAndTriedAgain)
{
    world.breakDiary();
    answer(0, Severity::Mild);
    EXPECT_EQ(shownAt(0, "answer"), "Mild");
    EXPECT_FALSE(effects.problem().isEmpty());

    world.mendDiary();
    effects.retry();
    World::settle();

    EXPECT_EQ(effects.problem(), "");
    EXPECT_EQ(world.effectsOnDisk(), "nausea 1");
}

TEST_F(SideEffectTest, TheNextAnswerSavesWhatCouldNotBeSaved)
{
    world.breakDiary();
    answer(0, Severity::Mild);
    world.mendDiary();

    answer(1, Severity::None);

    EXPECT_EQ(world.effectsOnDisk(), "vomiting 0; nausea 1");
    EXPECT_EQ(effects.problem(), "");
}

TEST_F(SideEffectTest, ResumesForAWhileAndAsksAnewLater)
{
    answer(0, Severity::Mild);
    effects.open();
    EXPECT_EQ(shownAt(0, "answer"), "Mild");

    world.clock.advance(3h);
    effects.open();

    EXPECT_EQ(shownAt(0, "answer"), "");
}

TEST_F(SideEffectTest, IsOfferedInTheEveningAndOnTheNextMorningUntilAnswered)
{
    EXPECT_FALSE(effects.isOffered());

    goTo(1, 18, 0);
    EXPECT_TRUE(effects.isOffered());
    effects.open();
    answer(0, Severity::None);
    EXPECT_FALSE(effects.isOffered());

    goTo(2, 4, 0);
    EXPECT_FALSE(effects.isOffered());
    goTo(2, 8, 0);
    EXPECT_TRUE(effects.isOffered());
    goTo(2, 12, 0);
    EXPECT_FALSE(effects.isOffered());
}

/// A session at 8:00, so that its rules end before the next morning does.
class EarlySessionTest : public SessionWorldTest {
protected:
    EarlySessionTest()
    {
        world.addSession(2, 8, 0);
        goTo(2, 8, 0);
        step(&homeward::ui::SessionSteps::begin);
        goTo(2, 8, 40);
        step(&homeward::ui::SessionSteps::endDosing);
        goTo(3, 8, 0);
        step(&homeward::ui::SessionSteps::confirmSleep);
        app.noteTreatmentChange(nullptr);
        World::settle();
    }

    void step(void (homeward::ui::SessionSteps::*taken)())
    {
        (treatment.steps()->*taken)();
        World::settle();
    }

    void allowBladderQuestion()
    {
        world.takePolicy(R"({"format": 1, "clinic": "River clinic", "version": 4, "routes": {"iv":
                             {"before": [{"rule": "food"}], "observation": {"mode": "planned", "minutes": 90}}},
                             "bladderQuestion": true})");
        app.noteTreatmentChange(nullptr);
        World::settle();
    }

    SideEffectController effects{app, world.worker, world.wallClock, treatment};
};

TEST_F(EarlySessionTest, IsOfferedOnTheNextMorningAlsoOnceTheRulesHaveEnded)
{
    goTo(3, 9, 0);
    ASSERT_FALSE(treatment.isPostSession());
    EXPECT_TRUE(effects.isOffered());

    effects.open();
    effects.answer(0, static_cast<int>(Severity::Mild));
    World::settle();

    EXPECT_FALSE(effects.isOffered());
}

TEST_F(EarlySessionTest, TheBladderQuestionIsTheClinicsToEnable)
{
    goTo(60, 9, 0);
    EXPECT_FALSE(effects.asksAboutBladder());

    allowBladderQuestion();
    EXPECT_TRUE(effects.asksAboutBladder());
}

TEST_F(EarlySessionTest, TheBladderQuestionHasFewItemsAndComesAgainAfterAMonth)
{
    allowBladderQuestion();
    goTo(40, 9, 0);
    EXPECT_FALSE(effects.asksAboutBladder());
    goTo(60, 9, 0);
    ASSERT_TRUE(effects.asksAboutBladder());

    effects.openBladderQuestion();
    EXPECT_EQ(effects.steps(), 2);
    EXPECT_EQ(effects.items()->rowCount(), 1);
    effects.next();
    EXPECT_EQ(effects.groupName(), "Bladder");
    effects.answerNone();
    World::settle();

    EXPECT_FALSE(effects.asksAboutBladder());
    goTo(95, 9, 0);
    EXPECT_TRUE(effects.asksAboutBladder());
    effects.open();
    EXPECT_EQ(effects.groupName(), "Stomach");
}

TEST_F(SideEffectTest, TheFourAnswersHaveTheirSentences)
{
    EXPECT_EQ(effects.answers().size(), 4);
    EXPECT_EQ(effects.answers().first(), "None");
    EXPECT_EQ(effects.answers().last(),
              "Severe: you could not manage washing, eating or dressing.");
}

TEST_F(SideEffectTest, LockingForgetsEverything)
{
    answer(0, Severity::Severe);

    app.lock();
    World::settle();

    EXPECT_EQ(effects.items()->rowCount(), 0);
    EXPECT_FALSE(effects.isForTheClinic());
    EXPECT_FALSE(effects.isOffered());
}

} // namespace side_effect_controller_test
