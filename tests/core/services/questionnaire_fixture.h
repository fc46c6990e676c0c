#pragma once

#include "core/services/questionnaires.h"
#include "core/storage/integrity.h"
#include "tests/support/profile_fixture.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace homeward::services {

/// Questionnaires on a store of their own, which can be closed and opened again, and looked at with
/// plain SQL. It is Tuesday 5 March 2024, noon in UTC.
class QuestionnaireTest : public ::testing::Test {
protected:
    using Answers = std::vector<ItemAnswer>;

    QuestionnaireTest()
    {
        EXPECT_TRUE(storage::Store::create(path(), m_enrolment.key, m_enrolment.vault.storeId));
        reopen();
    }

    /// What a kill and a restart of the program do.
    void reopen()
    {
        m_questionnaires.reset();
        m_store.reset();
        m_store.emplace(
            storage::Store::open(path(), m_enrolment.key, m_enrolment.vault.storeId).value());
        m_questionnaires =
            std::make_unique<Questionnaires>(*m_store, m_world.clock, m_world.random);
    }

    Questionnaires& questionnaires() { return *m_questionnaires; }
    storage::Database& database() { return m_store->writer(); }
    testing::ManualClock& clock() { return m_world.clock; }
    ZonedInstant moment() const { return testing::momentIn("Europe/Berlin", m_world.clock.now()); }

    std::int64_t count(const std::string& table)
    {
        return database().integer("SELECT count(*) FROM " + table).value();
    }
    std::vector<std::string> findings() { return storage::integrityFindings(database()).value(); }

    /// From now on, writing into the table fails.
    void block(const std::string& table)
    {
        ASSERT_TRUE(database().execute("CREATE TRIGGER stop_" + table + " BEFORE INSERT ON " + table
                                       + " BEGIN SELECT RAISE(ABORT, 'stop'); END"));
    }

    /// The reason for which the program itself refuses, if it does.
    template <class Value, class Reason>
    static std::optional<Reason> reason(const Result<Value, Problem<Reason>>& result)
    {
        if (result || !std::holds_alternative<Reason>(result.error()))
            return std::nullopt;
        return std::get<Reason>(result.error());
    }

    template <class Value, class Reason>
    static std::optional<DiaryError> fault(const Result<Value, Problem<Reason>>& result)
    {
        if (result || !std::holds_alternative<DiaryError>(result.error()))
            return std::nullopt;
        return std::get<DiaryError>(result.error());
    }

    QuestionnaireDraft tap(std::size_t item, ItemAnswer answer, const char* instrument = "phq9")
    {
        return questionnaires().answer(instrument, item - 1, answer).value();
    }
    QuestionnaireDraft tap(std::size_t item, int value)
    {
        return tap(item, ItemAnswer::given(value));
    }

    /// A draft of the PHQ-9 that is answered from the first item to `last`.
    void answerUpTo(std::size_t last, int value)
    {
        ASSERT_TRUE(questionnaires().begin("phq9"));
        for (std::size_t item = 1; item <= last; ++item)
            tap(item, value);
    }

    static constexpr std::size_t kItems = 10; ///< of the PHQ-9, with the one that is not scored
    static constexpr std::size_t kHelpItem = 9;

private:
    std::filesystem::path path() const { return m_world.temporary.path() / "diary.db"; }

    testing::World m_world;
    vault::Enrolment m_enrolment = m_world.enrolment();
    std::optional<storage::Store> m_store;
    std::unique_ptr<Questionnaires> m_questionnaires;
};

} // namespace homeward::services
