#include "tests/sync/ble/session_rig.h"

#include "tests/support/seeded_random.h"

#include <array>

namespace homeward::ble::session_walk_test {

using namespace std::chrono_literals;
using homeward::testing::Fault;
using homeward::testing::Question;
using homeward::testing::SeededRandom;
using homeward::testing::SessionRig;
using homeward::testing::SimulatedStrap;

/// A person, a strap and a radio that do anything at all. The rig checks after each event that
/// something is still going to happen; the radio, that it is used as it may be.
class Walk {
public:
    explicit Walk(std::uint64_t seed) : m_random(seed) { }

    void step()
    {
        switch (m_random.below(14)) {
        case 0:
            return m_rig.radio.dropLink();
        case 1:
            return m_rig.radio.takeAway("AA:00");
        case 2:
        case 3:
            return m_rig.radio.bring("AA:00");
        case 4:
            return setFault();
        case 5:
        case 6:
            return m_strap.faults.clear();
        case 7:
            m_strap.isSilent = m_random.below(2) == 0;
            return;
        case 8:
            return m_rig.radio.setRadio(anyRadio());
        case 9:
            return m_rig.radio.setRadio(std::nullopt);
        case 10:
            return m_rig.radio.forget("AA:00");
        default:
            return command();
        }
    }

    void pass()
    {
        const std::uint64_t most = m_random.below(4) == 0 ? 70'000 : 4000;
        m_rig.run(std::chrono::milliseconds(m_random.below(most)));
    }

    /// Everything is well again: after whatever has happened, the heart rate comes.
    void expectRecovery()
    {
        m_rig.radio.setRadio(std::nullopt);
        m_strap.faults.clear();
        m_strap.isSilent = false;
        m_rig.radio.bring("AA:00");
        m_rig.keep(m_strap);
        m_rig.run(6s);
        EXPECT_TRUE(m_rig.isSettled());
        m_rig.run(2min);
        EXPECT_EQ(m_rig.stage(), WearableStage::Streaming);
    }

    /// Each rate is one that the strap has sent, once and in order; each gap begins with one.
    void expectNothingInvented() const
    {
        EXPECT_LE(m_rig.heard.rates.size(), static_cast<std::size_t>(m_rig.radio.sent));
        for (std::size_t i = 1; i < m_rig.heard.rates.size(); ++i)
            EXPECT_LT(m_rig.heard.rates[i - 1].at, m_rig.heard.rates[i].at);
        for (std::size_t i = 1; i < m_rig.heard.gaps.size(); ++i)
            EXPECT_LT(m_rig.heard.gaps[i - 1].since, m_rig.heard.gaps[i].since);
        for (const auto& gap : m_rig.heard.gaps)
            EXPECT_TRUE(std::ranges::any_of(
                m_rig.heard.rates, [&](const auto& rate) { return rate.at == gap.since; }));
        expectNoViolation(m_rig);
    }

private:
    std::optional<TransportError> anyRadio()
    {
        constexpr std::array kAll{TransportError::BluetoothOff, TransportError::NoAdapter,
                                  TransportError::NotAllowed, TransportError::ServiceMissing};
        return kAll.at(m_random.below(kAll.size()));
    }

    void setFault()
    {
        constexpr std::array kAll{Fault::Fails, Fault::Refuses, Fault::Hangs,
                                  Fault::Drops, Fault::Missing, Fault::InUse};
        const auto questions = homeward::testing::everyQuestion();
        m_strap.faults[questions.at(m_random.below(questions.size()))] =
            kAll.at(m_random.below(kAll.size()));
    }

    void command()
    {
        const auto now = m_rig.now();
        switch (m_random.below(6)) {
        case 0:
            return m_rig.session.look(now);
        case 1:
            return m_rig.session.choose(now, "AA:00");
        case 2:
            return m_rig.session.stop(now);
        case 3:
            return m_rig.session.accept(now);
        default:
            return m_rig.keep(m_strap);
        }
    }

    SeededRandom m_random;
    SessionRig m_rig;
    SimulatedStrap& m_strap = m_rig.radio.add({});
};

TEST(SessionWalk, StreamsAgainAfterAnythingAtAll)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        Walk walk{seed};
        for (int i = 0; i < 40; ++i) {
            walk.step();
            walk.pass();
        }
        walk.expectRecovery();
        walk.expectNothingInvented();
        if (::testing::Test::HasFailure())
            return;
    }
}

/// The longest time for which a person saw neither a rate nor a reason.
std::chrono::milliseconds longestWithoutWord(const SessionRig& rig)
{
    std::chrono::milliseconds longest{0};
    std::optional<SinceBoot> since;
    const auto& statuses = rig.heard.statuses;
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        const WearableStatus& status = statuses[i].status;
        const SinceBoot until = i + 1 < statuses.size() ? statuses[i + 1].at : rig.now();
        if (status.stage == WearableStage::Streaming || status.problem)
            since.reset();
        else if (!since)
            since = statuses[i].at;
        if (since)
            longest = std::max(longest, until - *since);
    }
    return longest;
}

TEST(SessionWalk, LeavesNobodyWithoutAWordForSixSecondsWhateverTwoFaults)
{
    const auto questions = homeward::testing::everyQuestion();
    SeededRandom random{3};
    for (int i = 0; i < 300; ++i) {
        SessionRig rig;
        SimulatedStrap& strap = rig.radio.add({});
        for (int fault = 0; fault < 2; ++fault)
            strap.faults[questions.at(random.below(questions.size()))] =
                static_cast<Fault>(random.below(6));
        rig.keep(strap);
        rig.run(70s);
        EXPECT_LE(longestWithoutWord(rig), 6s) << i;
        expectNoViolation(rig);
    }
}

} // namespace homeward::ble::session_walk_test
