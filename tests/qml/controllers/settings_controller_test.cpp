#include "qml/settings/settings_controller.h"
#include "tests/qml/support/world.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <fstream>

using namespace std::chrono_literals;
using homeward::services::Preferences;
using homeward::testing::World;
using homeward::ui::SettingsController;

namespace {

class SettingsTest : public ::testing::Test {
protected:
    Preferences onDisk()
    {
        return homeward::services::loadPreferences(world.files, world.folder().preferences());
    }

    World world;
    SettingsController settings{world.worker, {}};
};

TEST_F(SettingsTest, AreInForceAtOnceAndKept)
{
    settings.setAppearance(SettingsController::Appearance::Dark);
    settings.setTextPercent(150);
    settings.setReducedMotion(true);
    settings.setAutoLockMinutes(15);
    settings.setRegionId(QStringLiteral("DE"));
    settings.setLockShortcuts(true);
    settings.setLanguageChoice(3);
    World::settle();

    EXPECT_TRUE(settings.isDark());
    EXPECT_EQ(onDisk().textPercent, 150);
    EXPECT_TRUE(onDisk().reducedMotion);
    EXPECT_EQ(onDisk().autoLock, 15min);
    EXPECT_EQ(onDisk().region, "DE");
    EXPECT_TRUE(onDisk().lockShortcuts);
    EXPECT_EQ(onDisk().language, homeward::services::Language::German);
}

TEST_F(SettingsTest, EachLanguageIsNamedInItself)
{
    EXPECT_EQ(settings.languageChoice(), 0);
    EXPECT_EQ(settings.languageNames(), (QStringList{"As phone", "English", "Español", "Deutsch"}));
}

TEST_F(SettingsTest, AlwaysLightIsTheLightLookAndOffIsAsThePhone)
{
    settings.setAppearance(SettingsController::Appearance::Dark);
    EXPECT_FALSE(settings.isAlwaysLight());

    settings.setAlwaysLight(true);
    EXPECT_EQ(settings.appearance(), SettingsController::Appearance::Light);
    EXPECT_TRUE(settings.isAlwaysLight());

    settings.setAlwaysLight(false);
    EXPECT_EQ(settings.appearance(), SettingsController::Appearance::System);
}

TEST_F(SettingsTest, TheTextStaysWithinWhatThePagesCanShow)
{
    settings.setTextPercent(20);
    EXPECT_EQ(settings.textPercent(), 100);

    settings.setTextPercent(900);
    EXPECT_EQ(settings.textPercent(), 200);
}

TEST_F(SettingsTest, EveryChoiceOfAPageHasAValueAndBack)
{
    for (int index = 0; index < settings.textNames().size(); ++index) {
        settings.setTextChoice(index);
        EXPECT_EQ(settings.textChoice(), index);
    }
    for (int index = 0; index < settings.lockNames().size(); ++index) {
        settings.setLockChoice(index);
        EXPECT_EQ(settings.lockChoice(), index);
    }
    EXPECT_EQ(settings.autoLockMinutes(), 30);
    EXPECT_EQ(settings.lookNames().size(), 3);
}

TEST_F(SettingsTest, AValueBetweenTheChoicesShowsTheLowerOne)
{
    settings.setAutoLockMinutes(7);
    settings.setTextPercent(130);

    EXPECT_EQ(settings.lockNames().at(settings.lockChoice()), "5 minutes");
    EXPECT_EQ(settings.textNames().at(settings.textChoice()), "125 %");
}

TEST_F(SettingsTest, WithoutARegionOneIsProposed)
{
    EXPECT_NE(settings.regionId(), "");
}

TEST_F(SettingsTest, TheSameValueAgainIsNoChange)
{
    const QSignalSpy changes(&settings, &SettingsController::changed);

    settings.setTextPercent(settings.textPercent());

    EXPECT_EQ(changes.count(), 0);
}

TEST_F(SettingsTest, WhatCannotBeKeptStillHoldsAndSaysSo)
{
    std::ofstream{world.folder().path} << "a file where the folder belongs";

    settings.setTextPercent(150);
    World::settle();

    EXPECT_EQ(settings.textPercent(), 150);
    EXPECT_FALSE(settings.problem().isEmpty());
}

} // namespace
