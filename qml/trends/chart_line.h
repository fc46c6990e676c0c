#pragma once

#include "qml/trends/time_chart.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// The line of a chart. A Shape strokes it in one go, and then Qt's software renderer walks through
/// all edges in a row of pixels to find the place of each: a year takes it thirty milliseconds. So
/// the line is stroked in short pieces, whose round ends lie upon each other. The colour is opaque.
class ChartLine : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(homeward::ui::TimeChart* chart READ chart WRITE setChart NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(double lineWidth MEMBER m_lineWidth NOTIFY changed FINAL)
    Q_PROPERTY(double headroom MEMBER m_headroom NOTIFY changed FINAL)

public:
    explicit ChartLine(QQuickItem* parent = nullptr);

    TimeChart* chart() const { return m_chart; }
    void setChart(TimeChart* chart);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QPointer<TimeChart> m_chart;
    QColor m_color;
    double m_lineWidth = 1;
    double m_headroom = 0; ///< above the points, for half of the line's width
};

} // namespace homeward::ui
