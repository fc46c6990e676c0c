#pragma once

#include "tests/qml/support/fixture.h"
#include "tests/qml/support/writing_world.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// The session diary behind the pages.
class WritingFixture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Fixture* fixture MEMBER m_fixture)

public:
    void setFixture(Fixture* fixture) { m_fixture = fixture; }

    /// Stages as in writingsOnDisk.
    Q_INVOKABLE void add(int daysAgo, const QString& text, const QString& stage = {})
    {
        homeward::services::DiaryStart start;
        for (const auto one : {homeward::DiaryStage::Before, homeward::DiaryStage::After,
                               homeward::DiaryStage::Integration})
            if (homeward::testing::stageCode(one) == stage)
                start.stage = one;
        homeward::testing::addWriting(m_fixture->world(), daysAgo, text.toStdString(), start);
        m_fixture->app()->noteDiaryChange(nullptr);
        m_fixture->settle();
    }

    Q_INVOKABLE QString onDisk() { return homeward::testing::writingsOnDisk(m_fixture->world()); }

    /// The program ends without a word, and is started and unlocked again.
    Q_INVOKABLE void restart()
    {
        m_fixture->app()->lock();
        m_fixture->settle();
        m_fixture->world().open(*m_fixture->app());
    }

private:
    Fixture* m_fixture = nullptr;
};
