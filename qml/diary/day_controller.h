#pragma once

#include "core/base/wall_clock.h"
#include "qml/diary/day_model.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace homeward::ui {

/// One day of the diary with its entries.
///
/// Lives in the GUI thread; the others outlive it.
class DayController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the page by the application.")
    Q_PROPERTY(homeward::ui::DayModel* model READ model CONSTANT FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(int entries READ entries NOTIFY changed FINAL)

public:
    enum class State { Unknown, Ready, Failed };
    Q_ENUM(State)

    DayController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                  QObject* parent = nullptr);

    DayModel* model() { return &m_model; }
    State state() const { return m_state; }
    QString title() const;
    int entries() const { return m_model.rowCount(); }

    Q_INVOKABLE void open(int day); ///< days since 1970-01-01, as DiaryModel has it
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();

private:
    void show(State state);

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    DayModel m_model;
    State m_state = State::Unknown;
    std::optional<LocalDay> m_day;
};

} // namespace homeward::ui
