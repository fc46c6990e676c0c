#include "tests/qml/pages/text_inspection.h"

#include "tests/qml/pages/pseudo_language.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>

#include <gtest/gtest.h>

#include <memory>

namespace text_inspection_test {

/// A page of 200 pixels with what is written in it.
class TextInspection : public ::testing::Test {
protected:
    QQuickItem& page(const char* content)
    {
        const QString text = QStringLiteral("import QtQuick\nimport QtQuick.Templates as T\n"
                                            "Item { width: 200; height: 100\n%1 }")
                                 .arg(QString::fromUtf8(content));
        QQmlComponent component(&m_engine);
        component.setData(text.toUtf8(), {});
        m_page.reset(qobject_cast<QQuickItem*>(component.create()));
        EXPECT_TRUE(m_page) << qPrintable(component.errorString());
        return *m_page;
    }

    QString fault(const char* content, const QStringList& excerpts = {})
    {
        return cutTexts(page(content), excerpts).join(u'\n');
    }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickItem> m_page;
};

TEST_F(TextInspection, PassesWhatHasItsRoom)
{
    EXPECT_EQ(fault(R"(Text { text: "Short" })"), "");
    EXPECT_EQ(fault(R"(Text { width: 60; wrapMode: Text.Wrap; text: "Several lines of words" })"),
              "");
    EXPECT_EQ(fault(R"(T.Button { width: 90; height: 40; Text { text: "Go" } })"), "");
}

TEST_F(TextInspection, FindsAnElidedText)
{
    constexpr auto kElided = R"(Text { width: 30; elide: Text.ElideRight; text: "A long word" })";

    EXPECT_TRUE(fault(kElided).contains("is elided"));
    EXPECT_EQ(fault(kElided, {QStringLiteral("A long word")}), "");
}

TEST_F(TextInspection, FindsATextThatIsWiderThanItsItem)
{
    EXPECT_TRUE(fault(R"(Text { width: 30; text: "A long line" })").contains("wide in 30"));
}

TEST_F(TextInspection, FindsATextOverTheSideOfTheWindow)
{
    EXPECT_TRUE(fault(R"(Text { x: 190; text: "Over the side" })").contains("of the window"));
    EXPECT_TRUE(fault(R"(Text { x: -20; text: "Over the side" })").contains("of the window"));
}

TEST_F(TextInspection, FindsATextOverTheEdgeOfAButtonOrACard)
{
    constexpr auto kWords =
        R"(Text { width: 50; wrapMode: Text.Wrap; text: "Go on with the rest of it" } })";

    EXPECT_TRUE(fault(qPrintable(QStringLiteral("T.Button { width: 60; height: 20; ")
                                 + QString::fromLatin1(kWords)))
                    .contains("over the edge"));
    EXPECT_TRUE(fault(qPrintable(QStringLiteral("Rectangle { width: 60; height: 20; ")
                                 + QString::fromLatin1(kWords)))
                    .contains("over the edge"));
}

TEST_F(TextInspection, LooksAtNothingThatCannotBeSeen)
{
    EXPECT_EQ(fault(R"(Item { visible: false; Text { x: 190; text: "Over the side" } })"), "");
    EXPECT_EQ(fault(R"(Text { opacity: 0; x: 190; text: "Over the side" })"), "");
}

TEST_F(TextInspection, FindsWhatNobodyTranslated)
{
    const auto isSpoken = [](const QString& text) { return text == QLatin1String("Hilfe"); };

    EXPECT_TRUE(unspokenTexts(page(R"(Text { text: "Hilfe" })"), isSpoken).isEmpty());
    EXPECT_EQ(unspokenTexts(page(R"(Text { text: "Help" })"), isSpoken).size(), 1);
}

TEST_F(TextInspection, FindsWhatDoesNotMirror)
{
    constexpr auto kPlain = R"(Text { horizontalAlignment: Text.AlignLeft; text: "Help" })";
    constexpr auto kMirrored =
        R"(Text { LayoutMirroring.enabled: true; horizontalAlignment: Text.AlignLeft; text: "Help" })";

    EXPECT_EQ(unmirroredTexts(page(kPlain)).size(), 1);
    EXPECT_TRUE(unmirroredTexts(page(kMirrored)).isEmpty());
}

class Pseudo : public ::testing::TestWithParam<PseudoLanguage::Letters> {
protected:
    PseudoLanguage language{GetParam()};

    QString said(const char* text, const char* comment = nullptr) const
    {
        return language.translate("Page", text, comment, -1);
    }
};

TEST_P(Pseudo, IsLongerAndKeepsItsPlaces)
{
    const QString text = said("%1 is here, with %n entries");

    EXPECT_GE(text.size(), 1.4 * 26);
    EXPECT_TRUE(text.contains("%1"));
    EXPECT_TRUE(text.contains("%n"));
}

TEST_P(Pseudo, LeavesPatternsOfDaysAlone)
{
    EXPECT_EQ(said("dddd d MMMM", "date pattern"), "dddd d MMMM");
    EXPECT_EQ(language.translate("DatePattern", "d MMM", nullptr, -1), "d MMM");
}

TEST_P(Pseudo, IsToldFromPlainEnglish)
{
    EXPECT_TRUE(PseudoLanguage::isSpoken(said("Help is here"), {}));
    EXPECT_FALSE(PseudoLanguage::isSpoken(QStringLiteral("Help"), {}));
    EXPECT_FALSE(PseudoLanguage::isSpoken(said("%1 is here").arg(QStringLiteral("Maya")), {}));
    EXPECT_TRUE(PseudoLanguage::isSpoken(said("%1 is here").arg(QStringLiteral("Maya")),
                                         {QStringLiteral("Maya")}));
    EXPECT_TRUE(PseudoLanguage::isSpoken(QStringLiteral("20:15"), {}));
}

INSTANTIATE_TEST_SUITE_P(InBothLetters, Pseudo,
                         ::testing::Values(PseudoLanguage::Letters::Accented,
                                           PseudoLanguage::Letters::FromTheRight));

} // namespace text_inspection_test

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // also where CMake asks for the list of tests
    const QGuiApplication program(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
