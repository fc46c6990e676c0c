#include "qml/support/translation.h"

#include "core/model/side_effect.h"
#include "core/rules/expectations.h"
#include "core/rules/policy_templates.h"
#include "core/rules/preparation_list.h"
#include "core/services/crisis_directory.h"
#include "core/services/instrument_directory.h"
#include "qml/plan/session_words.h"
#include "qml/support/moment_text.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTranslator>

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace translation_test {

using namespace std::chrono_literals;
using homeward::LocalDay;
using homeward::services::Language;
using homeward::ui::briefDayText;
using homeward::ui::dayText;
using homeward::ui::lengthText;
using homeward::ui::shortDayText;
using homeward::ui::spokenLocale;
using homeward::ui::Translation;

constexpr LocalDay kTuesday = LocalDay{date::year{2025} / 11 / 11};
const QLocale kAustria{QLocale::German, QLocale::Austria};
const QLocale kFrance{QLocale::French, QLocale::France};
const QLocale kMexico{QLocale::Spanish, QLocale::Mexico};
const QLocale kBritain{QLocale::English, QLocale::UnitedKingdom};
const QLocale kAmerica{QLocale::English, QLocale::UnitedStates};

/// Puts back what the other tests read days in.
class TranslationTest : public ::testing::Test {
public:
    TranslationTest() = default;
    TranslationTest(const TranslationTest&) = delete;
    TranslationTest& operator=(const TranslationTest&) = delete;
    ~TranslationTest() override { QLocale::setDefault(m_before); }

protected:
    static QString help() { return QCoreApplication::translate("HelpButton", "Help"); }

private:
    QLocale m_before;
};

TEST(SpokenLocale, IsThatOfTheDeviceWhereThereIsACatalogue)
{
    EXPECT_EQ(spokenLocale(Language::System, kAustria), kAustria);
    EXPECT_EQ(spokenLocale(Language::System, kMexico), kMexico);
    EXPECT_EQ(spokenLocale(Language::System, kBritain), kBritain);
}

TEST(SpokenLocale, IsEnglishForADeviceInAnotherLanguage)
{
    EXPECT_EQ(spokenLocale(Language::System, kFrance).language(), QLocale::English);
    EXPECT_EQ(spokenLocale(Language::System, QLocale::c()), kAmerica);
}

TEST(SpokenLocale, IsTheChosenLanguageInTheFormOfTheDevicesCountry)
{
    EXPECT_EQ(spokenLocale(Language::English, kAustria).language(), QLocale::English);
    EXPECT_EQ(spokenLocale(Language::English, kAustria).territory(), QLocale::Austria);
    EXPECT_EQ(spokenLocale(Language::Spanish, kAmerica).language(), QLocale::Spanish);
    EXPECT_EQ(spokenLocale(Language::German, kFrance).language(), QLocale::German);
}

TEST_F(TranslationTest, SpeaksItsLanguageForAsLongAsItLives)
{
    ASSERT_EQ(help(), "Help");
    {
        const Translation german{kAustria};
        EXPECT_TRUE(german.isComplete());
        EXPECT_EQ(help(), "Hilfe");
    }
    {
        const Translation spanish{kMexico};
        EXPECT_TRUE(spanish.isComplete());
        EXPECT_EQ(help(), "Ayuda");
    }
    EXPECT_EQ(help(), "Help");
}

TEST_F(TranslationTest, OfAnotherLanguageSaysThatItIsNotThere)
{
    EXPECT_FALSE(Translation{kFrance}.isComplete());
}

TEST_F(TranslationTest, LeadsTheLayoutInTheDirectionOfTheLanguage)
{
    {
        const Translation arabic{QLocale{QLocale::Arabic}};
        EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    }
    const Translation german{kAustria};
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

TEST_F(TranslationTest, WritesDaysAsItsLanguageDoes)
{
    const auto days = [](const QLocale& locale) {
        const Translation spoken{locale};
        return QStringList{dayText(kTuesday), shortDayText(kTuesday), briefDayText(kTuesday)}.join(
            u'|');
    };

    EXPECT_EQ(days(kBritain), "Tuesday 11 November|Tue 11 Nov 2025|Tue 11 Nov");
    EXPECT_EQ(days(kAmerica), "Tuesday, November 11|Tue, Nov 11, 2025|Tue, Nov 11");
    EXPECT_EQ(days(QLocale{QLocale::German}).section(u'|', 0, 0), "Dienstag, 11. November");
    EXPECT_EQ(days(QLocale{QLocale::Spanish}).section(u'|', 0, 0), "martes 11 de noviembre");
}

TEST_F(TranslationTest, CountsAsItsLanguageDoes)
{
    const auto lengths = [](const QLocale& locale) {
        const Translation spoken{locale};
        return lengthText(1min) + u'|' + lengthText(40min);
    };

    EXPECT_EQ(lengths(kBritain), "1 minute|40 minutes");
    EXPECT_EQ(lengths(kAustria), "1 Minute|40 Minuten");
    EXPECT_EQ(lengths(kMexico), "1 minuto|40 minutos");
}

/// What the core says in English, each in the context that the pages look it up in.
class WordsOfTheCore : public ::testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(
            m_catalogue.load(QStringLiteral(":/translations/homeward_%1.qm").arg(GetParam())));
    }

    bool isSaid(const char* context, std::string_view words) const
    {
        return !m_catalogue.translate(context, std::string{words}.c_str()).isEmpty();
    }

private:
    QTranslator m_catalogue;
};

TEST_P(WordsOfTheCore, NameWhatIsChosenFrom)
{
    for (const auto& item : homeward::sideEffectItems())
        EXPECT_TRUE(isSaid("SideEffect", item.name)) << item.name;
    for (const auto& region : homeward::services::crisisRegions())
        EXPECT_TRUE(isSaid("Region", region.name)) << region.name;
}

TEST_P(WordsOfTheCore, SayTheRulesAndWhatToExpect)
{
    using namespace homeward::rules;

    for (const auto& line : builtInPolicy(Jurisdiction::Unknown).medicineLines)
        EXPECT_TRUE(isSaid("GeneralRules", line)) << line;
    for (const auto& item : generalPreparation())
        EXPECT_TRUE(isSaid("Preparation", item.text)) << item.text;
    for (int card = 0; card < kExpectationCards; ++card)
        for (const auto route : {homeward::Route::Intravenous, homeward::Route::Intramuscular,
                                 homeward::Route::EsketamineNasal, homeward::Route::OralInClinic})
            for (const auto& said : expectationsOf(static_cast<ExpectationCard>(card), route))
                EXPECT_TRUE(isSaid("Expectation", said.text)) << said.text;
}

TEST_P(WordsOfTheCore, AskWhatTheInstrumentsAsk)
{
    for (const auto& instrument : homeward::services::instruments()) {
        if (!instrument.isOffered())
            continue;
        EXPECT_TRUE(isSaid("Instruments", instrument.stem)) << instrument.id;
        EXPECT_TRUE(isSaid("Instruments", instrument.credit)) << instrument.id;
        for (const auto& item : instrument.items) {
            EXPECT_TRUE(isSaid("Instruments", item.text)) << item.text;
            for (const auto& answer : item.answers)
                EXPECT_TRUE(isSaid("Instruments", answer.text)) << answer.text;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, WordsOfTheCore, ::testing::Values("de", "es"));

} // namespace translation_test
