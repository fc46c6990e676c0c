#include "app/exports.h"

#include "tests/qml/controllers/open_world.h"
#include "tests/support/file_bytes.h"

#include <nlohmann/json.hpp>

namespace exports_test {

using homeward::testing::OpenWorldTest;
using homeward::testing::World;

/// What the app offers beside the page for the clinic, written by the page's own controller.
class ExportsTest : public OpenWorldTest {
protected:
    ExportsTest()
    {
        open();
        world.addEntry(1, 6, QStringLiteral("canary"));
        exporter.setFolder(world.documents());
        homeward::app::offerExports(exporter, world.clock);
    }

    std::map<std::string, std::string> written(int kind)
    {
        exporter.setKind(kind);
        exporter.begin();
        World::settle();
        return homeward::testing::contentsOf(world.documents());
    }

    homeward::ui::SettingsController settings{world.worker, {.region = "US"}};
    homeward::ui::ExportController exporter{app, world.worker, world.wallClock, settings};
};

TEST_F(ExportsTest, AreThreeKinds)
{
    EXPECT_EQ(exporter.kindNames().size(), 3);
}

TEST_F(ExportsTest, HoldATableOfEachKindWithThePersonsOwnWords)
{
    const auto files = written(1);

    EXPECT_EQ(files.size(), 7U);
    EXPECT_NE(files.at("homeward-2025-11-11/moods.csv").find("canary"), std::string::npos);
    EXPECT_FALSE(files.at("homeward-2025-11-11/sessions.csv").empty()) << "its names of columns";
}

TEST_F(ExportsTest, HoldABundleWithoutThePersonsOwnWords)
{
    const std::string text = written(2).at("homeward-2025-11-11.json");

    const auto bundle = nlohmann::json::parse(text);
    EXPECT_EQ(bundle.at("resourceType"), "Bundle");
    EXPECT_EQ(text.find("canary"), std::string::npos);
}

TEST_F(ExportsTest, SayThatTheDiaryCouldNotBeRead)
{
    world.breakDiary();
    EXPECT_TRUE(!std::filesystem::exists(world.documents()));
    exporter.setKind(2);
    exporter.begin();
    World::settle();

    EXPECT_EQ(exporter.state(), homeward::ui::ExportController::State::Failed);
}

} // namespace exports_test
