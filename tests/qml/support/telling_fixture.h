#pragma once

#include "tests/qml/support/fixture.h"
#include "tests/qml/support/telling_records.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// What is on disk of questionnaires and the safety plan while somebody looks at the pages.
class TellingFixture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Fixture* fixture MEMBER m_fixture)

public:
    Q_INVOKABLE QString drafts() const { return homeward::testing::draftsOnDisk(world()); }
    Q_INVOKABLE QString responses() const { return homeward::testing::responsesOnDisk(world()); }
    Q_INVOKABLE QString people() const { return homeward::testing::peopleOnDisk(world()); }
    Q_INVOKABLE QString reachable() const { return homeward::testing::reachableOnDisk(world()); }
    Q_INVOKABLE QString planText(int heading) const
    {
        return homeward::testing::planTextOnDisk(
            world(), homeward::kSafetyHeadings.at(static_cast<std::size_t>(heading)));
    }

    /// Maya can be seen while locked, Jo can not.
    Q_INVOKABLE void addPeople()
    {
        homeward::testing::writePeople(world(),
                                       {{"Maya", "555 0142", true}, {"Jo", "555 0143", false}});
        m_fixture->safetyPlan()->refresh();
        homeward::testing::World::settle();
    }

    Q_INVOKABLE void writeWords()
    {
        homeward::testing::writePlan(world(), homeward::SafetyHeading::NoticeFirst,
                                     "I stop answering messages.");
        m_fixture->safetyPlan()->refresh();
        homeward::testing::World::settle();
    }

private:
    homeward::testing::World& world() const { return m_fixture->world(); }

    Fixture* m_fixture = nullptr;
};
