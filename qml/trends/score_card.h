#pragma once

#include "qml/trends/table_model.h"
#include "qml/trends/time_chart.h"
#include "qml/trends/trend_words.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// What a person has answered to one questionnaire, over time.
///
/// Lives in the GUI thread.
class ScoreCard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from TrendsController.")
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(QString credit READ credit CONSTANT FINAL)
    Q_PROPERTY(QStringList axisNames READ axisNames CONSTANT FINAL)
    Q_PROPERTY(QList<int> bandStarts READ bandStarts CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::TimeChart* chart READ chart CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::TableModel* table READ table CONSTANT FINAL)

public:
    /// `instrument` must outlive it; those of the program do.
    explicit ScoreCard(const Instrument& instrument, QObject* parent = nullptr);

    const Instrument& instrument() const { return m_instrument; }
    QString name() const { return QString::fromStdString(m_instrument.name); }
    QString sentence() const { return m_sentence; } ///< about the newest response
    QString credit() const;

    // The published ranges: where each starts, and its name ("10 moderate").
    QStringList axisNames() const;
    QList<int> bandStarts() const;

    TimeChart* chart() { return &m_chart; }
    TableModel* table() { return &m_table; }

    /// Of this instrument, at least one.
    void show(const std::vector<services::ScoredResponse>& newestFirst,
              std::vector<ChartMark> marks);

Q_SIGNALS:
    void changed();

private:
    const Instrument& m_instrument;
    QString m_sentence;
    TimeChart m_chart;
    TableModel m_table;
};

} // namespace homeward::ui
