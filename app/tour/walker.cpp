#include "app/tour/walker.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <utility>

namespace homeward::app {

namespace {

constexpr int kSettleMilliseconds = 80; // longer than any still page needs; nothing moves on a tour
constexpr int kPatienceMilliseconds = 20'000; // the key derivation takes its time on purpose

void work(int milliseconds)
{
    QEventLoop loop; // sleeps while there is nothing to do
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The first visible item that is meant, looked for from the top of the window down.
QQuickItem* visibleItem(QQuickItem* parent, const std::function<bool(const QQuickItem*)>& isMeant)
{
    const auto children = parent->childItems();
    for (qsizetype last = children.size(); last > 0; --last) {
        QQuickItem* child = children.at(last - 1);
        if (!child->isVisible() || !child->isEnabled())
            continue;
        if (isMeant(child))
            return child;
        if (QQuickItem* found = visibleItem(child, isMeant))
            return found;
    }
    return nullptr;
}

bool canBeClicked(const QQuickItem* item)
{
    return item->metaObject()->indexOfMethod("press()") >= 0;
}

} // namespace

Walker::Walker(Application& application, const TourLook& look, QString folder)
    : m_application(application),
      m_look(look),
      m_folder(std::move(folder))
{
    application.settings().setAppearance(look.appearance);
    application.settings().setTextPercent(look.textPercent);
    application.window()->resize(look.size);
    settle();
}

void Walker::click(const QString& objectName)
{
    clickOn(find(objectName), objectName);
}

void Walker::press(const QString& words)
{
    const auto bearsWords = [&](const QQuickItem* item) {
        return canBeClicked(item) && item->property("text").toString() == words;
    };
    clickOn(visibleItem(m_application.window()->contentItem(), bearsWords), words);
}

bool Walker::shows(const QString& words) const
{
    const auto saysThem = [&](const QQuickItem* item) {
        return item->property("text").toString() == words;
    };
    return visibleItem(m_application.window()->contentItem(), saysThem) != nullptr;
}

void Walker::clickOn(QQuickItem* item, const QString& name)
{
    if (item == nullptr || !QMetaObject::invokeMethod(item, "press"))
        note(QStringLiteral("tour: %1 cannot be clicked (%2)").arg(name, m_look.name));
    settle();
}

void Walker::type(const QString& objectName, const QString& text)
{
    if (QQuickItem* item = find(objectName))
        item->setProperty("text", text);
    settle();
}

void Walker::shoot(const QString& name)
{
    settle();
    const QImage image = m_application.window()->grabWindow();
    if (m_folder.isEmpty())
        return;
    const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder, name, m_look.name);
    if (!image.save(file))
        note(QStringLiteral("tour: %1 could not be written").arg(file));
    else
        ++m_pictures;
}

void Walker::waitFor(const QString& what, const std::function<bool()>& isDone)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone() && timer.elapsed() < kPatienceMilliseconds)
        work(10);
    if (!isDone())
        note(QStringLiteral("tour: %1 did not come").arg(what));
    settle();
}

QQuickItem* Walker::find(const QString& objectName)
{
    const auto isNamed = [&](const QQuickItem* item) { return item->objectName() == objectName; };
    QQuickItem* item = visibleItem(m_application.window()->contentItem(), isNamed);
    if (item == nullptr)
        note(QStringLiteral("tour: there is no %1 (%2)").arg(objectName, m_look.name));
    return item;
}

void Walker::settle()
{
    work(kSettleMilliseconds);
}

} // namespace homeward::app
