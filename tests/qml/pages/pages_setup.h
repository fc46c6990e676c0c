#pragma once

#include <QLocale>
#include <QObject>
#include <QQmlEngine>

/// Prepares the engine before the first page is shown.
class PagesSetup : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
        engine->addImportPath(QStringLiteral("qrc:/qt/qml")); // the default from Qt 6.5 on
    }
};
