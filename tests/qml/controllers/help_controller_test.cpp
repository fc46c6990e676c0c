#include "qml/help/help_controller.h"
#include "tests/qml/support/world.h"

#include <gtest/gtest.h>

using homeward::testing::World;
using homeward::ui::ContactModel;
using homeward::ui::HelpController;
using homeward::ui::SettingsController;

namespace {

class HelpTest : public ::testing::Test {
protected:
    HelpTest() { settings.setRegionId(QStringLiteral("US")); }

    World world;
    SettingsController settings{world.worker, {}};
    HelpController help{settings, world.wallClock};
};

TEST_F(HelpTest, FollowsTheChosenCountryWithoutAProfile)
{
    EXPECT_EQ(help.emergencyNumber(), "911");
    EXPECT_EQ(help.regionName(), "United States");

    settings.setRegionId(QStringLiteral("DE"));

    EXPECT_EQ(help.emergencyNumber(), "112");
    EXPECT_EQ(help.regionName(), "Germany");
}

TEST_F(HelpTest, AnUnknownCountryHasNoNumberOfItsOwn)
{
    settings.setRegionId(QStringLiteral("ZZ"));

    EXPECT_EQ(help.emergencyNumber(), "");
}

TEST_F(HelpTest, EveryContactHasAWayToReachIt)
{
    for (int row = 0; row < help.regions()->rowCount(); ++row) {
        const auto& region = help.regions()->rows()[static_cast<std::size_t>(row)];
        settings.setRegionId(QString::fromStdString(region.id));
        for (const auto& contact : help.contacts()->rows())
            EXPECT_FALSE(contact.call.empty() && contact.text.empty() && contact.web.empty())
                << region.id << ' ' << contact.name;
    }
}

TEST_F(HelpTest, SaysWhenTheNumbersWereCheckedAndWhenThatIsLongAgo)
{
    EXPECT_TRUE(help.checkedText().startsWith(QStringLiteral("Numbers checked on ")));

    world.clock.advance(std::chrono::hours{24 * 365 * 3});

    EXPECT_TRUE(help.checkedText().endsWith(QStringLiteral("They may have changed.")));
}

TEST_F(HelpTest, TheDetailNamesTheNumberToDial)
{
    const QString detail =
        help.contacts()->data(help.contacts()->index(0), ContactModel::DetailRole).toString();

    EXPECT_TRUE(detail.contains(QStringLiteral("988"))) << qPrintable(detail);
}

} // namespace
