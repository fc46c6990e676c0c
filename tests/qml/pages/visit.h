#pragma once

#include "tests/qml/support/fixture.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <functional>

/// A person at the window: finds what has a name, taps it, writes into it.
class Visit {
public:
    Visit(const QSize& size, int textPercent, bool isDark)
    {
        using Appearance = homeward::ui::SettingsController::Appearance;
        fixture.settings()->setTextPercent(textPercent);
        fixture.settings()->setAppearance(isDark ? Appearance::Dark : Appearance::Light);
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml")); // the default from Qt 6.5 on
        m_engine.setInitialProperties({
            {"app", QVariant::fromValue(fixture.app())},
            {"onboarding", QVariant::fromValue(fixture.onboarding())},
            {"lock", QVariant::fromValue(fixture.lock())},
            {"checkIn", QVariant::fromValue(fixture.checkIn())},
            {"diary", QVariant::fromValue(fixture.diary())},
            {"day", QVariant::fromValue(fixture.day())},
            {"entry", QVariant::fromValue(fixture.entry())},
            {"treatment", QVariant::fromValue(fixture.treatment())},
            {"sideEffects", QVariant::fromValue(fixture.sideEffects())},
            {"questionnaires", QVariant::fromValue(fixture.questionnaires())},
            {"safetyPlan", QVariant::fromValue(fixture.safetyPlan())},
            {"care", QVariant::fromValue(fixture.care())},
            {"trends", QVariant::fromValue(fixture.trends())},
            {"reminders", QVariant::fromValue(fixture.reminders())},
            {"heartRate", QVariant::fromValue(fixture.heartRate())},
            {"help", QVariant::fromValue(fixture.help())},
            {"settings", QVariant::fromValue(fixture.settings())},
            {"isMirrored", QGuiApplication::isRightToLeft()},
            {"isStill", true},
        });
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Homeward/Main.qml")));
        m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().value(0));
        m_window->resize(size);
        settle();
    }

    QQuickItem* find(const char* name) const { return find(m_window->contentItem(), name); }

    void tap(const char* name) const
    {
        if (QQuickItem* item = find(name))
            QMetaObject::invokeMethod(item, "clicked");
        else
            qWarning("%s is not there", name);
        settle();
    }

    void write(const char* name, const QString& text) const
    {
        if (QQuickItem* item = find(name)) {
            item->setProperty("text", text);
            QMetaObject::invokeMethod(item, "edited", Q_ARG(QString, text));
        }
        settle();
    }

    void shoot(const QString& name)
    {
        settle();
        m_window->grabWindow().save(QStringLiteral(PICTURES "/%1.png").arg(name));
        if (look) // after the picture, which lays out what has just appeared
            look(*m_window->contentItem(), name);
    }

    static void settle()
    {
        for (int turn = 0; turn < 6; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 15);
    }

    Fixture fixture;

    /// Looks at each page before its picture is taken, where somebody wants to.
    static inline std::function<void(const QQuickItem& page, const QString& name)> look;

private:
    static QQuickItem* find(QQuickItem* item, const char* name)
    {
        if (!item->isVisible())
            return nullptr;
        if (item->objectName() == QLatin1String(name))
            return item;
        for (QQuickItem* child : item->childItems())
            if (QQuickItem* found = find(child, name))
                return found;
        return nullptr;
    }

    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
};
