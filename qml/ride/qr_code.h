#pragma once

#include <QColor>
#include <QImage>
#include <QQuickItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace homeward::ui {

/// A text as a QR code (ISO/IEC 18004) with its quiet zone, one pixel a module; null for an empty
/// text or one that no code can hold.
QImage qrImage(const QString& text, const QColor& paper);

/// A QR code for a camera: black on `paper`, in whole pixels of the screen, in the middle of the
/// item.
class QrCode : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QColor paper READ paper WRITE setPaper NOTIFY changed FINAL)
    Q_PROPERTY(bool isReadable READ isReadable NOTIFY changed FINAL)

public:
    static constexpr int kQuietZone = 4; ///< modules on each side, as the standard asks for

    explicit QrCode(QQuickItem* parent = nullptr);

    QString text() const { return m_text; }
    QColor paper() const { return m_paper; }
    bool isReadable() const { return !m_image.isNull(); } ///< there is a code to see

    void setText(const QString& text);
    void setPaper(const QColor& paper);

Q_SIGNALS:
    void changed();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    void draw();

    QString m_text;
    QColor m_paper = Qt::white;
    QImage m_image;
    bool m_isNewImage = false;
};

} // namespace homeward::ui
