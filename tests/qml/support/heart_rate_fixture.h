#pragma once

#include "tests/qml/support/care_world.h"
#include "tests/qml/support/fixture.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// A strap that somebody wears, or nearly.
class HeartRateFixture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Fixture* fixture MEMBER m_fixture)

public:
    void setFixture(Fixture* fixture) { m_fixture = fixture; }

    /// Comes into reach.
    Q_INVOKABLE void find(const QString& name, const QString& address)
    {
        wearable().find({.address = address.toStdString(), .name = name.toStdString()});
        settle();
    }

    /// The chosen one says who it is, and sends.
    Q_INVOKABLE void stream(const QString& name = QStringLiteral("Polar H10"))
    {
        wearable().describe(
            {.name = name.toStdString(), .manufacturer = "Polar", .model = "H10", .serial = "A1"},
            80);
        wearable().be(homeward::WearableStage::Streaming);
        settle();
    }

    // As in core/model/wearable.h.
    Q_INVOKABLE void be(int stage, int problem = -1)
    {
        wearable().be(static_cast<homeward::WearableStage>(stage),
                      problem < 0 ? std::nullopt
                                  : std::optional{static_cast<homeward::WearableProblem>(problem)});
        settle();
    }
    Q_INVOKABLE void loseLink()
    {
        wearable().interrupt(boot().now, homeward::GapReason::OutOfReach);
        be(static_cast<int>(homeward::WearableStage::Away));
    }

    /// Time goes by.
    Q_INVOKABLE void pass(int seconds)
    {
        for (int second = 0; second < seconds; ++second) {
            m_fixture->world().clock.advance(std::chrono::seconds{1});
            boot().now += std::chrono::seconds{1};
            m_fixture->heartRate()->look();
        }
        settle();
    }

    /// A rate each second.
    Q_INVOKABLE void beat(int seconds, int bpm, int contact = 2)
    {
        for (int second = 0; second < seconds; ++second) {
            pass(1);
            wearable().send({.at = boot().now,
                             .bpm = bpm,
                             .contact = static_cast<homeward::SensorContact>(contact)});
            settle();
        }
    }

    /// A heart that comes to rest over some minutes.
    Q_INVOKABLE void calmDown(int seconds)
    {
        for (int second = 0; second < seconds; ++second)
            beat(1, 70 + 10 * (seconds - second) / seconds + second * 7 / 20 % 3);
    }

    Q_INVOKABLE QStringList asked() const
    {
        QStringList all;
        for (const std::string& one : m_fixture->wearable()->asked)
            all << QString::fromStdString(one);
        return all;
    }

    Q_INVOKABLE int readingsOnDisk() const
    {
        using homeward::services::Profile;
        return static_cast<int>(
            homeward::testing::onProfile(m_fixture->world(), [](Profile& profile) {
                return profile.heartRate().readings();
            })->size());
    }
    Q_INVOKABLE int samplesOnDisk() const
    {
        using homeward::services::Profile;
        return homeward::testing::onProfile(
                   m_fixture->world(),
                   [](Profile& profile) { return profile.heartRate().recordings(); })
            ->at(0)
            .samples;
    }

    /// Something severe was noticed now.
    Q_INVOKABLE void noticeSevere()
    {
        using homeward::services::Profile;
        const auto recorded =
            homeward::testing::onProfile(m_fixture->world(), [this](Profile& profile) {
                return profile.sideEffects()
                    .record({homeward::findSideEffect("headache"), homeward::Severity::Severe},
                            homeward::testing::inBerlin(m_fixture->world().clock.now()), {})
                    .has_value();
            });
        if (!recorded)
            throw std::runtime_error{"not noticed"};
        m_fixture->app()->noteTreatmentChange(nullptr);
        settle();
    }

private:
    homeward::testing::FakeWearable& wearable() const { return *m_fixture->wearable(); }
    homeward::testing::ManualBootClock& boot() const { return m_fixture->bootClock(); }
    static void settle() { homeward::testing::World::settle(); }

    Fixture* m_fixture = nullptr;
};
