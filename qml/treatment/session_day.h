#pragma once

#include "qml/treatment/line_model.h"
#include "qml/treatment/way_model.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// What Today shows on the day of a session, in ready words. Belongs to the TreatmentController.
class SessionDay : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the treatment controller.")
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::WayModel* way READ way CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::LineModel* before READ before CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::LineModel* bring READ bring CONSTANT FINAL)
    Q_PROPERTY(QString medicines READ medicines CONSTANT FINAL)
    Q_PROPERTY(bool hasRide READ hasRide NOTIFY changed FINAL)
    Q_PROPERTY(QString rideTitle READ rideTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString rideDetail READ rideDetail NOTIFY changed FINAL)
    Q_PROPERTY(bool isPlannedForToday READ isPlannedForToday NOTIFY changed FINAL)
    Q_PROPERTY(QString endText READ endText NOTIFY changed FINAL)
    Q_PROPERTY(QString endQuestion READ endQuestion NOTIFY changed FINAL)
    Q_PROPERTY(QString endProblem READ endProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool isClockDoubtful READ isClockDoubtful NOTIFY changed FINAL)

public:
    using QObject::QObject;

    void show(const DayReading& day);
    void clear();

    QString dateText() const { return m_dateText; } ///< "Tuesday 11 November, 14:25"
    QString title() const { return m_title; }
    QString sentence() const { return m_sentence; }
    WayModel* way() { return &m_way; }
    LineModel* before() { return &m_before; }
    LineModel* bring() { return &m_bring; }
    QString medicines() const;
    bool hasRide() const { return m_hasRide; }
    QString rideTitle() const { return m_ride.title; }
    QString rideDetail() const { return m_ride.detail; }
    bool isPlannedForToday() const { return m_isPlannedForToday; }
    QString endText() const { return m_endText; } ///< "The infusion has ended"
    QString endQuestion() const { return m_endQuestion; } ///< "When did the infusion end?"
    QString endProblem() const { return m_endProblem; } ///< empty unless its end is missing
    bool isClockDoubtful() const { return m_isClockDoubtful; }

Q_SIGNALS:
    void changed();

private:
    void showSession(const DayReading& day);
    void clearSession();

    WayModel m_way;
    LineModel m_before;
    LineModel m_bring;
    Line m_ride;
    QString m_dateText;
    QString m_title;
    QString m_sentence;
    QString m_endText;
    QString m_endQuestion;
    QString m_endProblem;
    bool m_hasRide = false;
    bool m_isPlannedForToday = false;
    bool m_isClockDoubtful = false;
};

} // namespace homeward::ui
