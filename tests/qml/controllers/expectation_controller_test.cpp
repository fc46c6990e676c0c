#include "qml/preparing/expectation_controller.h"

#include "tests/qml/controllers/session_world.h"

namespace expectation_controller_test {

using homeward::Route;
using homeward::testing::SessionWorldTest;
using homeward::testing::World;
using homeward::ui::ExpectationController;

class ExpectationControllerTest : public SessionWorldTest {
protected:
    bool says(const QString& words)
    {
        auto* said = expectations.statements();
        const int role = said->roleNames().key("statement");
        for (int row = 0; row < said->rowCount(); ++row)
            if (said->data(said->index(row), role).toString().contains(words))
                return true;
        return false;
    }

    ExpectationController expectations{app, world.worker, world.wallClock, treatment};
};

TEST_F(ExpectationControllerTest, WithoutASessionItIsForEveryKind)
{
    expectations.open(0);

    EXPECT_EQ(expectations.routeText(), "For every kind of session.");
    EXPECT_EQ(expectations.cardName(), "Before");
    EXPECT_GT(expectations.statements()->rowCount(), 0);
    EXPECT_FALSE(says(QStringLiteral("2 hours")));
}

TEST_F(ExpectationControllerTest, IsForTheSessionOfTheDay)
{
    addSession(Route::EsketamineNasal);
    expectations.open(0);

    EXPECT_EQ(expectations.routeText(), "Nasal spray.");
    EXPECT_TRUE(says(QStringLiteral("Nothing to eat for at least 2 hours before.")));
}

TEST_F(ExpectationControllerTest, OtherwiseForTheNextOne)
{
    world.addSession(5, 13, 0, Route::Intravenous);
    app.noteTreatmentChange(nullptr);
    World::settle();
    expectations.open(1);

    EXPECT_EQ(expectations.routeText(), "Infusion into a vein.");
    EXPECT_TRUE(says(QStringLiteral("An infusion often takes about 40 minutes.")));
}

TEST_F(ExpectationControllerTest, EveryStatementHasASource)
{
    for (int card = 0; card < expectations.cards().size(); ++card) {
        expectations.open(card);
        auto* said = expectations.statements();
        const int role = said->roleNames().key("source");
        for (int row = 0; row < said->rowCount(); ++row)
            EXPECT_NE(said->data(said->index(row), role).toString(), "");
    }
}

} // namespace expectation_controller_test
