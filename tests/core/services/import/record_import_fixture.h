#pragma once

#include "core/services/instrument_directory.h"
#include "tests/core/services/import/import_fixture.h"

#include <gtest/gtest.h>

#include <chrono>
#include <vector>

namespace homeward::services {

/// Two devices: one with a record of every kind, and a new one.
class RecordImportTest : public ::testing::Test {
protected:
    using days = std::chrono::days;
    using hours = std::chrono::hours;
    using minutes = std::chrono::minutes;

    RecordImportTest()
    {
        fillSessions();
        fillTelling();
    }

    void fillSessions()
    {
        const auto cancelled = m_old.planned(days{8});
        m_old.take(cancelled, SessionStep::Cancel, days{9});
        m_old.take(m_whole, SessionStep::Start, days{7} - minutes{5});
        m_old.take(m_whole, SessionStep::EndDosing, days{7} - minutes{45});
        m_old.take(m_whole, SessionStep::Discharge, days{7} - hours{3});
        const auto open = m_old.planned(hours{2}, Route::EsketamineNasal);
        m_old.take(open, SessionStep::Start, hours{2});
        (void)m_old.planned(-hours{24}, Route::Intramuscular);
    }

    void fillTelling()
    {
        for (const Instrument& instrument : instruments()) {
            std::vector<ItemAnswer> answers;
            for (const InstrumentItem& item : instrument.items)
                answers.push_back(ItemAnswer::given(item.answers.back().value));
            EXPECT_TRUE(m_old.questionnaires.record(instrument, answers, m_old.moment(hours{48})));
            answers.front() = ItemAnswer::declined();
            EXPECT_TRUE(m_old.questionnaires.record(instrument, answers, m_old.moment(hours{24})));
        }
        for (const SideEffectItem& item : sideEffectItems())
            EXPECT_TRUE(m_old.sideEffects.record({&item, Severity::Severe}, m_old.moment(hours{1}),
                                                 m_whole.id));
        const auto signs = [](const VitalSigns::Numbers& numbers) {
            return VitalSigns::create(numbers).value();
        };
        EXPECT_TRUE(m_old.vitals.record(signs({128, 84, 72, 98}), m_old.moment(hours{2}),
                                        "-KM, \"RN\"", m_whole.id));
        EXPECT_TRUE(m_old.vitals.record(signs({{}, {}, {}, 97}), m_old.moment(hours{2}), "", {}));
        EXPECT_TRUE(m_old.heartRate.record({.moment = m_old.moment(hours{3}), .bpm = 88}));
        EXPECT_TRUE(m_old.heartRate.record({.moment = m_old.moment(days{7} - hours{3}),
                                            .bpm = 64,
                                            .rest = RestQuality{57, 95, 6},
                                            .sensor = "=S \"10\""}));
        (void)m_old.wrote("=1, she \"said\"\r\nand 'went'", {DiaryStage::After, m_whole.id});
        (void)m_old.wrote("\u00dcber", {DiaryStage::Before, {}});
    }

    /// Takes every table of the old device into the new one.
    void moveAll()
    {
        for (const ImportKind kind : kKindsInOrder)
            ASSERT_EQ(m_new.applied(m_old.csv(kind))->bad, 0) << static_cast<int>(kind);
    }

    Device m_old;
    Device m_new;
    TreatmentSession m_whole = m_old.planned(days{7});
};

} // namespace homeward::services
