#pragma once

#include "core/rules/rule_names.h"
#include "qml/support/moment_text.h"
#include "tests/qml/support/care_world.h"
#include "tests/qml/support/fixture.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <fstream>
#include <optional>

/// What happens around a treatment day while somebody looks at the pages.
class CareFixture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Fixture* fixture MEMBER m_fixture)

public:
    void setFixture(Fixture* fixture) { m_fixture = fixture; }

    /// A session that starts that many hours from now.
    Q_INVOKABLE void addSession(int hoursAhead)
    {
        m_session = homeward::testing::addSession(
            world(), homeward::testing::sessionPlan(now() + std::chrono::hours{hoursAhead}));
        tell();
    }

    /// Another plan for the session that was added last.
    Q_INVOKABLE void moveSession(int hoursAhead)
    {
        const auto moved =
            homeward::testing::onProfile(world(), [&](homeward::services::Profile& profile) {
                return profile.sessions().replan(
                    *m_session,
                    homeward::testing::sessionPlan(now() + std::chrono::hours{hoursAhead}));
            });
        if (!moved)
            throw std::runtime_error{"not moved"};
        tell();
    }

    /// A session that was that many days before now, with everything that belongs to one.
    Q_INVOKABLE void addDoneSession(int days)
    {
        using homeward::SessionStep;
        const homeward::Instant start = now() + std::chrono::hours{24 * days};
        const auto id =
            homeward::testing::addSession(world(), homeward::testing::sessionPlan(start));
        const auto done =
            homeward::testing::onProfile(world(), [&](homeward::services::Profile& profile) {
                auto& sessions = profile.sessions();
                return sessions.take(id, SessionStep::Start, start).has_value()
                    && sessions.take(id, SessionStep::EndDosing, start + std::chrono::minutes{40})
                    && sessions.take(id, SessionStep::Discharge, start + std::chrono::hours{3});
            });
        const auto slept =
            homeward::testing::onProfile(world(), [&](homeward::services::Profile& profile) {
                return profile.treatmentDay().confirmSleep(*date::locate_zone("Europe/Berlin"));
            });
        if (!done || !slept)
            throw std::runtime_error{"not done"};
        tell();
    }

    Q_INVOKABLE void startSession() { take(homeward::SessionStep::Start); }
    Q_INVOKABLE void endDosing() { take(homeward::SessionStep::EndDosing); }

    /// Maya comes that many hours from now.
    Q_INVOKABLE void arrangeRide(int hoursAhead)
    {
        arrange(homeward::testing::mayasRide(now() + std::chrono::hours{hoursAhead}));
    }

    Q_INVOKABLE void arrangeRideWith(const QString& name, const QString& relation)
    {
        homeward::RidePlan plan = homeward::testing::mayasRide(now() + std::chrono::hours{3});
        plan.escort =
            homeward::Escort::create(name.toStdString(), relation.toStdString(), "555 0142")
                .value();
        arrange(plan);
    }

    Q_INVOKABLE void pairClinic()
    {
        homeward::testing::pairClinic(world());
        tell();
    }

    /// The person chooses a calendar file with one appointment in Berlin.
    Q_INVOKABLE void lookAtInvitation(const QString& start)
    {
        std::filesystem::create_directories(world().documents());
        std::ofstream{world().documents() / "invitation.ics"}
            << "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Clinic//EN\r\nBEGIN:VEVENT\r\n"
               "UID:1@clinic\r\nDTSTAMP:20251101T080000Z\r\nDTSTART;TZID=Europe/Berlin:"
            << start.toStdString() << "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        const std::string file = (world().documents() / "invitation.ics").string();
        m_fixture->care()->calendar()->look(QUrl::fromLocalFile(QString::fromStdString(file)));
        homeward::testing::World::settle();
    }

    /// What the clinic's own device shows now; of another day if it is to be wrong.
    Q_INVOKABLE QString staffCode(bool isWrong = false) const
    {
        return QString::fromStdString(homeward::testing::staffCodeAt(
            now() + (isWrong ? std::chrono::hours{24} : std::chrono::hours{0})));
    }

    Q_INVOKABLE void advance(int minutes) { world().clock.advance(std::chrono::minutes{minutes}); }

    /// "Planned|Maya Okafor|sister|555 0142|car|17:00"
    Q_INVOKABLE QString rideOnDisk() const
    {
        const auto ride = homeward::testing::rideOf(world(), *m_session);
        QStringList parts{QString::fromUtf8(homeward::rules::nameOf(ride.state).data())};
        if (ride.plan)
            parts << QString::fromStdString(ride.plan->escort.name())
                  << QString::fromStdString(ride.plan->escort.relation())
                  << QString::fromStdString(ride.plan->escort.phone())
                  << QString::fromUtf8(homeward::rules::nameOf(ride.plan->method).data())
                  << homeward::ui::timeText(ride.plan->expectedAt);
        return parts.join(u'|');
    }

    /// "iv|Tue 18 Nov, 13:00|40|Room 12|planned", a line a session.
    Q_INVOKABLE QString sessionsOnDisk() const
    {
        using homeward::services::Profile;
        const auto sessions = homeward::testing::onProfile(
            world(), [](Profile& profile) { return profile.sessions().list(); });
        QStringList lines;
        for (const auto& session : sessions.value())
            lines << QStringList{QString::fromUtf8(
                                     homeward::rules::nameOf(session.plan.route).data()),
                                 homeward::ui::dayAndTimeText(session.plan.start),
                                 QString::number(session.plan.length.count()),
                                 QString::fromStdString(session.plan.place),
                                 QString::fromUtf8(
                                     homeward::rules::nameOf(session.status()).data())}
                         .join(u'|');
        return lines.join(u'\n');
    }

    Q_INVOKABLE int vitalsOnDisk() const
    {
        using homeward::services::Profile;
        const auto records = homeward::testing::onProfile(
            world(), [](Profile& profile) { return profile.vitals().list(); });
        return static_cast<int>(records->size());
    }

private:
    homeward::testing::World& world() const { return m_fixture->world(); }
    homeward::Instant now() const { return world().clock.now(); }

    void arrange(const homeward::RidePlan& plan)
    {
        homeward::testing::arrangeRide(world(), *m_session, plan);
        tell();
    }

    void take(homeward::SessionStep step)
    {
        homeward::testing::takeStep(world(), *m_session, step);
        tell();
    }

    void tell()
    {
        m_fixture->app()->noteTreatmentChange(nullptr);
        homeward::testing::World::settle();
    }

    Fixture* m_fixture = nullptr;
    std::optional<homeward::SessionId> m_session; ///< the one added last
};
