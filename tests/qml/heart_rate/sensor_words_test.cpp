#include "qml/heart_rate/sensor_words.h"

#include "qml/heart_rate/found_model.h"

#include <gtest/gtest.h>

namespace sensor_words_test {

using homeward::FoundWearable;
using homeward::WearableProblem;
using homeward::ui::FoundModel;
using homeward::ui::sensorName;
using homeward::ui::wearableProblemText;

TEST(SensorName, IsWhatTheStrapSays)
{
    EXPECT_EQ(sensorName("Polar H10 A1B2C3D4"), "Polar H10 A1B2C3D4");
    EXPECT_EQ(sensorName("Gürtel 心拍"), "Gürtel 心拍");
}

TEST(SensorName, IsNeverEmpty)
{
    for (const char* told : {"", "   ", "\n\t", "\x01\x02", "\xFF\xFE"})
        EXPECT_EQ(sensorName(told), "A strap without a name");
}

TEST(SensorName, IsOneLineThatEnds)
{
    const QString name = sensorName(std::string(10'000, 'x'));

    EXPECT_EQ(name.size(), 40);
    EXPECT_TRUE(name.endsWith(u'…'));
    EXPECT_EQ(sensorName("a\nb\r\nc\u2028d"), "a b c d");
}

TEST(SensorName, IsNotCutThroughALetter)
{
    std::string told = "x";
    for (int count = 0; count < 100; ++count)
        told += "\U0001F493";

    const QString name = sensorName(told);

    EXPECT_FALSE(name.toUtf8().contains('?'));
    EXPECT_TRUE(name.isValidUtf16());
}

TEST(SensorName, StaysPlainTextWithMarkup)
{
    EXPECT_EQ(sensorName("<b>H</b><img src=x>"), "<b>H</b><img src=x>");
}

TEST(SensorName, DoesNotTurnTheSentenceRound)
{
    EXPECT_EQ(sensorName("a\u202Eb\u2066c"), "abc");
}

TEST(WearableProblemText, SaysSomethingOfItsOwnForEach)
{
    QStringList all;
    for (int problem = 0; problem <= static_cast<int>(WearableProblem::Failed); ++problem)
        all << wearableProblemText(static_cast<WearableProblem>(problem));

    EXPECT_FALSE(all.contains(QString{}));
    EXPECT_EQ(all.removeDuplicates(), 0);
}

class FoundModelTest : public ::testing::Test {
protected:
    QString name(int row) const
    {
        return model.data(model.index(row), FoundModel::NameRole).toString();
    }
    QString detail(int row) const
    {
        return model.data(model.index(row), FoundModel::DetailRole).toString();
    }

    FoundModel model;
};

TEST_F(FoundModelTest, KeepsItsOrderWhenTheStrengthChanges)
{
    model.show({{.address = "1", .name = "A", .signal = -40},
                {.address = "2", .name = "B", .signal = -60}});
    model.show({{.address = "3", .name = "C", .signal = -30},
                {.address = "2", .name = "B", .signal = -35},
                {.address = "1", .name = "A", .signal = -70}});

    EXPECT_EQ(name(0) + name(1) + name(2), "ABC");
}

TEST_F(FoundModelTest, TellsTwoOfOneNameApart)
{
    model.show({{.address = "AA:BB:CC:00:4F:2A", .name = "H10"},
                {.address = "AA:BB:CC:00:4F:2B", .name = "H10"},
                {.address = "AA:BB:CC:00:4F:2C", .name = "H9"}});

    EXPECT_EQ(detail(0), "Two have this name. Its address ends in 4F:2A.");
    EXPECT_EQ(detail(1), "Two have this name. Its address ends in 4F:2B.");
    EXPECT_EQ(detail(2), "");
}

TEST_F(FoundModelTest, DropsWhatIsNoLongerInReach)
{
    model.show({{.address = "1", .name = "A"}, {.address = "2", .name = "B"}});
    model.show({{.address = "2", .name = "B"}});

    ASSERT_EQ(model.count(), 1);
    EXPECT_EQ(name(0), "B");
}

TEST_F(FoundModelTest, HoldsAThousand)
{
    std::vector<FoundWearable> found;
    for (int number = 0; number < 1000; ++number)
        found.push_back({.address = std::to_string(number), .name = std::string(10'000, '<')});

    model.show(found);

    EXPECT_EQ(model.count(), 1000);
    EXPECT_EQ(name(999).size(), 40);
}

} // namespace sensor_words_test
