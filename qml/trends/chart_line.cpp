#include "qml/trends/chart_line.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace homeward::ui {

namespace {

constexpr qsizetype kStepsOfAPiece = 8;

void strokeInPieces(QPainter& painter, const QPolygonF& line)
{
    for (qsizetype first = 0; first + 1 < line.size(); first += kStepsOfAPiece) {
        const auto steps = std::min(kStepsOfAPiece, line.size() - 1 - first);
        painter.drawPolyline(line.constData() + first, static_cast<int>(steps) + 1);
    }
}

} // namespace

ChartLine::ChartLine(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ChartLine::changed, this, [this] { update(); });
}

void ChartLine::setChart(TimeChart* chart)
{
    if (chart == m_chart)
        return;
    if (m_chart)
        disconnect(m_chart, nullptr, this, nullptr);
    m_chart = chart;
    if (m_chart)
        connect(m_chart, &TimeChart::changed, this, [this] { update(); });
    Q_EMIT changed();
}

void ChartLine::paint(QPainter* painter)
{
    if (!m_chart)
        return;
    painter->translate(0, m_headroom);
    painter->setPen(QPen(m_color, m_lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto lines = m_chart->lines().value<QList<QPolygonF>>();
    for (const QPolygonF& line : lines)
        strokeInPieces(*painter, line);
}

} // namespace homeward::ui
