#pragma once

#include "core/base/wall_clock.h"
#include "qml/preparing/expectation_model.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/treatment/treatment_controller.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace homeward::ui {

/// "What to expect", for the way in which the person is treated: that of the session that the day
/// is about, or else of the next one, or else of the last.
///
/// Lives in the GUI thread; the others outlive it.
class ExpectationController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(homeward::ui::ExpectationModel* statements READ statements CONSTANT FINAL)
    Q_PROPERTY(QList<QString> cards READ cards CONSTANT FINAL)
    Q_PROPERTY(QString routeText READ routeText NOTIFY changed FINAL)
    Q_PROPERTY(QString cardName READ cardName NOTIFY changed FINAL)

public:
    ExpectationController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                          const TreatmentController& treatment, QObject* parent = nullptr);

    ExpectationModel* statements() { return &m_statements; }
    QStringList cards() const { return expectationCardNames(); }
    QString routeText() const; ///< for which way it is written
    QString cardName() const; ///< of the open card

    Q_INVOKABLE void open(int card);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void show();
    std::optional<Route> route() const;

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    const TreatmentController& m_treatment;
    ExpectationModel m_statements;
    std::optional<Route> m_planned; ///< of the next session, or of the last
    int m_card = 0;
};

} // namespace homeward::ui
