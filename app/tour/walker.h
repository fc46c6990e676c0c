#pragma once

#include "app/application.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>

class QQuickItem;

namespace homeward::app {

/// How the program is set up for one walk.
struct TourLook {
    QString name; ///< ends the pictures' names
    QSize size;
    ui::SettingsController::Appearance appearance;
    int textPercent;
};

/// Drives the window of an Application by the names of its items, and takes pictures.
class Walker {
public:
    /// `application` must outlive this. Without a folder no picture is written.
    Walker(Application& application, const TourLook& look, QString folder);

    void click(const QString& objectName);

    /// Clicks what bears these words, as a person would.
    void press(const QString& words);

    /// Whether these words can be seen.
    bool shows(const QString& words) const;

    void type(const QString& objectName, const QString& text);
    void shoot(const QString& name);
    void note(const QString& problem) { m_problems << problem; }

    /// Lets the program work until `isDone`, or notes a problem after a long wait.
    void waitFor(const QString& what, const std::function<bool()>& isDone);

    const TourLook& look() const { return m_look; }
    Application& application() const { return m_application; }
    int pictures() const { return m_pictures; }
    const QStringList& problems() const { return m_problems; }

private:
    void clickOn(QQuickItem* item, const QString& name);
    QQuickItem* find(const QString& objectName);
    void settle();

    Application& m_application;
    TourLook m_look;
    QString m_folder;
    int m_pictures = 0;
    QStringList m_problems;
};

} // namespace homeward::app
