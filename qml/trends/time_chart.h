#pragma once

#include "qml/trends/chart_shapes.h"
#include "qml/trends/mark_model.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace homeward::ui {

/// What a chart over time is made of. x is in days since 1970, or in whatever its maker counts.
struct ChartContent {
    std::vector<std::vector<rules::ChartSample>> series; ///< no line leads from one to the next
    std::vector<rules::BandSample> band = {};
    std::vector<ChartMark> marks = {};
    double lowest = 0;
    double highest = 10;
    double longestStep = 3; ///< in x: a longer way between two values is a gap
};

/// A chart over time, made into few points for the pixels that it has. The page draws them.
///
/// Lives in the GUI thread.
class TimeChart : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from TrendsController.")
    Q_PROPERTY(QSizeF size READ size WRITE setSize NOTIFY changed FINAL)
    Q_PROPERTY(double badgeWidth READ badgeWidth WRITE setBadgeWidth NOTIFY changed FINAL)
    Q_PROPERTY(QVariant lines READ lines NOTIFY changed FINAL)
    Q_PROPERTY(QVariant bands READ bands NOTIFY changed FINAL)
    Q_PROPERTY(QVariant markLines READ markLines NOTIFY changed FINAL)
    Q_PROPERTY(QList<QPointF> dots READ dots NOTIFY changed FINAL)
    Q_PROPERTY(QList<QPointF> allDots READ allDots NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::MarkModel* marks READ marks CONSTANT FINAL)
    Q_PROPERTY(bool hasLast READ hasLast NOTIFY changed FINAL)
    Q_PROPERTY(QPointF last READ last NOTIFY changed FINAL)
    Q_PROPERTY(bool hasSession READ hasSession NOTIFY changed FINAL)
    Q_PROPERTY(bool hasBooster READ hasBooster NOTIFY changed FINAL)
    Q_PROPERTY(double lowest READ lowest NOTIFY changed FINAL)
    Q_PROPERTY(double highest READ highest NOTIFY changed FINAL)

public:
    using QObject::QObject;

    QSizeF size() const { return m_size; } ///< of the plot
    void setSize(const QSizeF& size);
    double badgeWidth() const { return m_badgeWidth; } ///< room that a mark's number needs
    void setBadgeWidth(double width);

    // Lists of polygons, as a path takes them.
    QVariant lines() const { return QVariant::fromValue(m_lines); }
    QVariant bands() const { return QVariant::fromValue(m_bands); }
    QVariant markLines() const { return QVariant::fromValue(m_markLines); }
    QList<QPointF> dots() const { return m_loneDots; } ///< of values without a line
    QList<QPointF> allDots() const { return m_allDots; }
    MarkModel* marks() { return &m_marks; }
    bool hasLast() const { return m_hasLast; } ///< the newest value of all is in sight
    QPointF last() const { return m_last; }
    bool hasSession() const { return !m_marks.rows().empty(); }
    bool hasBooster() const { return m_hasBooster; }
    double lowest() const { return m_content.lowest; }
    double highest() const { return m_content.highest; }

    void setContent(ChartContent content);

    /// x at the left and the right edge.
    void setWindow(double from, double to);

Q_SIGNALS:
    void changed();

private:
    ChartPlace place() const;
    void draw();
    void drawSeries(const ChartPlace& place);
    void drawMarks(const ChartPlace& place);

    ChartContent m_content;
    QSizeF m_size;
    double m_badgeWidth = 24;
    double m_from = 0;
    double m_to = 1;
    QList<QPolygonF> m_lines;
    QList<QPolygonF> m_bands;
    QList<QPolygonF> m_markLines;
    QList<QPointF> m_loneDots;
    QList<QPointF> m_allDots;
    MarkModel m_marks;
    bool m_hasLast = false;
    bool m_hasBooster = false;
    QPointF m_last;
};

} // namespace homeward::ui
