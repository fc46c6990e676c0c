#include "qml/ride/qr_code.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <algorithm>
#include <cmath>
#include <memory>
#include <qrcodegen/QrCode.hpp>

namespace homeward::ui {

namespace {

using Modules = qrcodegen::QrCode;

/// The library says with an exception that a text is too long.
std::unique_ptr<const Modules> encoded(const QString& text)
{
    try {
        // A lit screen has no stains: large modules serve a camera better than spare ones.
        return std::make_unique<const Modules>(
            Modules::encodeText(text.toUtf8().constData(), Modules::Ecc::LOW));
    } catch (const qrcodegen::data_too_long&) {
        return nullptr;
    }
}

} // namespace

QImage qrImage(const QString& text, const QColor& paper)
{
    const auto code = text.isEmpty() ? nullptr : encoded(text);
    if (!code)
        return {};
    const int size = code->getSize();
    QImage image(size + 2 * QrCode::kQuietZone, size + 2 * QrCode::kQuietZone,
                 QImage::Format_RGB32);
    image.fill(paper);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            if (code->getModule(x, y))
                image.setPixelColor(x + QrCode::kQuietZone, y + QrCode::kQuietZone, Qt::black);
    return image;
}

QrCode::QrCode(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void QrCode::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    draw();
}

void QrCode::setPaper(const QColor& paper)
{
    if (paper == m_paper)
        return;
    m_paper = paper;
    draw();
}

void QrCode::draw()
{
    m_image = qrImage(m_text, m_paper);
    m_isNewImage = true;
    update();
    Q_EMIT changed();
}

void QrCode::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    update();
}

QSGNode* QrCode::updatePaintNode(QSGNode* old, UpdatePaintNodeData* /*data*/)
{
    auto* node = static_cast<QSGImageNode*>(old);
    if (m_image.isNull()) {
        delete node;
        return nullptr;
    }
    if (node == nullptr) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Nearest);
        m_isNewImage = true;
    }
    if (m_isNewImage)
        node->setTexture(window()->createTextureFromImage(m_image));
    m_isNewImage = false;
    // A whole number of the screen's pixels a module: no camera has to guess at an edge.
    const qreal ratio = window()->effectiveDevicePixelRatio();
    const qreal room = std::min(width(), height()) * ratio;
    const qreal pixels = std::max(1.0, std::floor(room / m_image.width()));
    const qreal side = pixels * m_image.width() / ratio;
    const qreal left = std::round((width() - side) / 2 * ratio) / ratio;
    const qreal top = std::round((height() - side) / 2 * ratio) / ratio;
    node->setRect(left, top, side, side);
    return node;
}

} // namespace homeward::ui
