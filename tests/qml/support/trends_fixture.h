#pragma once

#include "core/services/instrument_directory.h"
#include "tests/qml/support/care_world.h"
#include "tests/qml/support/fixture.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// Weeks that lie behind somebody: what they answered and felt, and what their clinic wants.
class TrendsFixture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Fixture* fixture MEMBER m_fixture)

public:
    void setFixture(Fixture* fixture) { m_fixture = fixture; }

    /// A session that was that many days before now, with the end of its dosing.
    Q_INVOKABLE void addSession(int daysAgo, bool isBooster = false)
    {
        using homeward::SessionStep;
        const homeward::Instant start = now() - std::chrono::hours{24 * daysAgo};
        homeward::SessionPlan plan = homeward::testing::sessionPlan(start);
        plan.kind = isBooster ? homeward::SessionKind::Booster : homeward::SessionKind::Induction;
        m_session = homeward::testing::addSession(world(), plan);
        onProfile([&](Profile& profile) {
            auto& sessions = profile.sessions();
            return sessions.take(*m_session, SessionStep::Start, start)
                && sessions.take(*m_session, SessionStep::EndDosing,
                                 start + std::chrono::minutes{40})
                && profile.treatmentDay().confirmSleep(*date::locate_zone("Europe/Berlin"));
        });
        tell();
    }

    /// Every scored item answered alike, one of them more by `more`; -1 declines the first.
    Q_INVOKABLE void answer(const QString& id, int value, int more, int daysAgo)
    {
        const auto& instrument = *homeward::services::findInstrument(id.toStdString());
        std::vector<homeward::ItemAnswer> answers(instrument.scoredCount(),
                                                  homeward::ItemAnswer::given(value));
        answers.front() =
            more < 0 ? homeward::ItemAnswer::declined() : homeward::ItemAnswer::given(value + more);
        onProfile([&](Profile& profile) {
            return profile.questionnaires()
                .record(instrument, answers, momentBefore(24 * daysAgo))
                .has_value();
        });
        m_fixture->app()->noteDiaryChange(nullptr);
        settle();
    }

    /// One that this edition cannot read.
    Q_INVOKABLE void answerInAnotherVersion()
    {
        homeward::Instrument other = *homeward::services::findInstrument("phq2");
        other.version = "of another edition";
        const std::vector<homeward::ItemAnswer> answers(2, homeward::ItemAnswer::given(1));
        onProfile([&](Profile& profile) {
            return profile.questionnaires().record(other, answers, momentBefore(1)).has_value();
        });
        m_fixture->app()->noteDiaryChange(nullptr);
        settle();
    }

    /// Of the session added last, that many minutes after the end of its dosing.
    Q_INVOKABLE void noticeEffect(const QString& code, int severity, int minutes)
    {
        onProfile([&](Profile& profile) {
            const auto session = profile.sessions().find(*m_session);
            return profile.sideEffects()
                .record({homeward::findSideEffect(code.toStdString()),
                         static_cast<homeward::Severity>(severity)},
                        homeward::testing::inBerlin(session->dosingEnded->at
                                                    + std::chrono::minutes{minutes}),
                        m_session)
                .has_value();
        });
        tell();
    }

    Q_INVOKABLE void readHeartRate(int perMinute)
    {
        onProfile([&](Profile& profile) {
            const auto signs = homeward::VitalSigns::create({.heartRate = perMinute});
            return profile.vitals()
                .record(signs.value(), momentBefore(4), "JR", std::nullopt)
                .has_value();
        });
        tell();
    }

    /// The clinic's policy asks for notices, or does not.
    Q_INVOKABLE void wantNotices(bool wants)
    {
        homeward::ClinicPolicy policy =
            homeward::rules::builtInPolicy(homeward::rules::Jurisdiction::UnitedStates);
        policy.origin = {homeward::PolicySource::Clinic, "Riverside Clinic", 1};
        policy.allowsTrendNotice = wants;
        world().takePolicy(homeward::rules::policyText(policy));
        tell();
    }

    /// A session 40 days ago, three weeks of 7 after it, and a week that is much lower.
    Q_INVOKABLE void goThroughLowWeek()
    {
        addSession(40);
        for (int day = 38; day >= 0; --day)
            if (day >= 19 || day < 7)
                world().addEntry(day, day >= 19 ? 7 : 2);
        m_fixture->app()->noteDiaryChange(nullptr);
        settle();
    }

    Q_INVOKABLE int noticesOnDisk() const
    {
        using homeward::services::Profile;
        const auto last = homeward::testing::onProfile(
            world(), [](Profile& profile) { return profile.trendNotices().lastShown(); });
        return last->has_value() ? 1 : 0;
    }

private:
    using Profile = homeward::services::Profile;

    homeward::testing::World& world() const { return m_fixture->world(); }
    homeward::Instant now() const { return world().clock.now(); }
    homeward::ZonedInstant momentBefore(int hours) const
    {
        return homeward::testing::inBerlin(now() - std::chrono::hours{hours});
    }

    template <class Work>
    void onProfile(Work work)
    {
        if (!homeward::testing::onProfile(
                world(), [&work](Profile& profile) { return static_cast<bool>(work(profile)); }))
            throw std::runtime_error{"not written"};
    }

    void tell()
    {
        m_fixture->app()->noteTreatmentChange(nullptr);
        settle();
    }
    static void settle() { homeward::testing::World::settle(); }

    Fixture* m_fixture = nullptr;
    std::optional<homeward::SessionId> m_session; ///< the one added last
};
