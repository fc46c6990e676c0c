#pragma once

#include "qml/treatment/line_model.h"
#include "qml/treatment/rest_span.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// What the Rules page shows of a treatment day, in ready words. Belongs to the
/// TreatmentController.
class SessionRules : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the treatment controller.")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL)
    Q_PROPERTY(QString medicines READ medicines NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::LineModel* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(bool isInForce READ isInForce NOTIFY changed FINAL)
    Q_PROPERTY(bool isEndUnknown READ isEndUnknown NOTIFY changed FINAL)
    Q_PROPERTY(bool hasJustEnded READ hasJustEnded NOTIFY changed FINAL)
    Q_PROPERTY(bool asksSleep READ asksSleep NOTIFY changed FINAL)
    Q_PROPERTY(QString closing READ closing CONSTANT FINAL)
    Q_PROPERTY(bool hasSpan READ hasSpan NOTIFY changed FINAL)
    Q_PROPERTY(double passed READ passed NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> nightStarts READ nightStarts NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> nightEnds READ nightEnds NOTIFY changed FINAL)
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed FINAL)
    Q_PROPERTY(QString untilText READ untilText NOTIFY changed FINAL)

public:
    /// How long rules that have ended can still be read.
    static constexpr std::chrono::hours kReadableFor{24};

    using QObject::QObject;

    void show(const DayReading& day);
    void clear();

    QString title() const { return m_title; }
    QString detail() const { return m_detail; }
    QString source() const { return m_source; }
    QString medicines() const { return m_medicines; } ///< all lines, one below the other
    LineModel* lines() { return &m_lines; }
    bool isInForce() const { return m_isInForce; }
    bool isEndUnknown() const { return m_isEndUnknown; }
    bool hasJustEnded() const { return m_hasJustEnded; } ///< within kReadableFor
    bool asksSleep() const { return m_asksSleep; } ///< a night is over, and no answer is on record
    QString closing() const;
    bool hasSpan() const { return m_span.has_value(); }
    double passed() const { return m_span ? m_span->passed : 0; }
    QList<double> nightStarts() const { return m_span ? m_span->nightStarts : QList<double>{}; }
    QList<double> nightEnds() const { return m_span ? m_span->nightEnds : QList<double>{}; }
    QString fromText() const { return m_fromText; }
    QString untilText() const { return m_untilText; }

Q_SIGNALS:
    void changed();

private:
    void showSpan(const DayReading& day);

    LineModel m_lines;
    std::optional<RestSpan> m_span;
    QString m_title;
    QString m_detail;
    QString m_source;
    QString m_medicines;
    QString m_fromText;
    QString m_untilText;
    bool m_isInForce = false;
    bool m_isEndUnknown = false;
    bool m_hasJustEnded = false;
    bool m_asksSleep = false;
};

} // namespace homeward::ui
