#include "tests/qml/pages/text_inspection.h"

#include <QRectF>

namespace {

constexpr qreal kTolerance = 1.5; // pixels that a line may hang over

bool isText(const QQuickItem& item)
{
    return item.inherits("QQuickText");
}

/// Calls `visit` for each text that can be seen.
void forEachText(const QQuickItem& item, const std::function<void(const QQuickItem&)>& visit)
{
    if (!item.isVisible() || qFuzzyIsNull(item.opacity()))
        return;
    if (isText(item) && !item.property("text").toString().isEmpty())
        visit(item);
    for (const QQuickItem* child : item.childItems())
        forEachText(*child, visit);
}

/// Where the letters are, in the item's own coordinates.
QRectF painted(const QQuickItem& text)
{
    const qreal left = text.property("leftPadding").toReal();
    const qreal top = text.property("topPadding").toReal();
    const qreal room = text.width() - left - text.property("rightPadding").toReal();
    const qreal width = text.property("contentWidth").toReal();
    const int alignment = text.property("effectiveHorizontalAlignment").toInt();
    const qreal spare = room - width;
    const qreal x = left
        + ((alignment & Qt::AlignRight) != 0         ? spare
               : (alignment & Qt::AlignHCenter) != 0 ? spare / 2
                                                     : 0);
    return {x, top, width, text.property("contentHeight").toReal()};
}

/// Something with an edge that one sees: a button, a card, a field.
bool hasEdge(const QQuickItem& item)
{
    return item.inherits("QQuickAbstractButton") || item.inherits("QQuickTextField")
        || item.inherits("QQuickRectangle");
}

bool isWithin(const QRectF& inner, const QQuickItem& outer)
{
    return outer.boundingRect()
        .adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance)
        .contains(inner);
}

/// The nearest thing over whose edge the text is painted.
const QQuickItem* overstepped(const QQuickItem& text)
{
    for (const QQuickItem* outer = text.parentItem(); outer != nullptr; outer = outer->parentItem())
        if (hasEdge(*outer) && !isWithin(text.mapRectToItem(outer, painted(text)), *outer))
            return outer;
    return nullptr;
}

bool isOverTheSide(const QQuickItem& text, const QQuickItem& page)
{
    const QRectF place = text.mapRectToItem(&page, painted(text));
    return place.left() < -kTolerance || place.right() > page.width() + kTolerance;
}

QString faultOf(const QQuickItem& text, const QQuickItem& page, const QStringList& excerpts)
{
    if (text.property("truncated").toBool() && !excerpts.contains(text.property("text").toString()))
        return QStringLiteral("is elided");
    if (text.property("contentWidth").toReal() > text.width() + kTolerance)
        return QStringLiteral("is %1 wide in %2")
            .arg(text.property("contentWidth").toReal())
            .arg(text.width());
    if (isOverTheSide(text, page))
        return QStringLiteral("is painted over the side of the window");
    if (const QQuickItem* outer = overstepped(text))
        return QStringLiteral("is painted over the edge of %1 %2")
            .arg(QString::fromLatin1(outer->metaObject()->className()), outer->objectName());
    return {};
}

/// Whether it stands in a component of one of these types.
bool isIn(const QQuickItem& item, const QStringList& types)
{
    for (const QQuickItem* outer = &item; outer != nullptr; outer = outer->parentItem()) {
        const QString type = QString::fromLatin1(outer->metaObject()->className());
        if (types.contains(type.section(u'_', 0, 0)))
            return true;
    }
    return false;
}

/// What is the same in every layout: a pad of digits, the picture, and time on a chart.
bool neverMirrors(const QQuickItem& item)
{
    return isIn(item,
                {QStringLiteral("PinPad"), QStringLiteral("Horizon"), QStringLiteral("TimePlot")});
}

} // namespace

QStringList cutTexts(const QQuickItem& page, const QStringList& excerpts)
{
    QStringList faults;
    forEachText(page, [&](const QQuickItem& text) {
        const QString fault = faultOf(text, page, excerpts);
        if (!fault.isEmpty())
            faults << QStringLiteral("“%1” %2").arg(text.property("text").toString(), fault);
    });
    return faults;
}

QStringList unspokenTexts(const QQuickItem& page,
                          const std::function<bool(const QString&)>& isSpoken)
{
    QStringList faults;
    forEachText(page, [&](const QQuickItem& text) {
        const QString words = text.property("text").toString();
        if (!isSpoken(words) && !isIn(text, {QStringLiteral("WordGrid")}))
            faults << QStringLiteral("“%1” is not translated").arg(words);
    });
    return faults;
}

QStringList unmirroredTexts(const QQuickItem& page)
{
    QStringList faults;
    forEachText(page, [&](const QQuickItem& text) {
        const int alignment = text.property("horizontalAlignment").toInt();
        const int effective = text.property("effectiveHorizontalAlignment").toInt();
        if ((alignment & Qt::AlignLeft) != 0 && effective == alignment && !neverMirrors(text))
            faults
                << QStringLiteral("“%1” begins at the left").arg(text.property("text").toString());
    });
    return faults;
}
