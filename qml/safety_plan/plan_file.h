#pragma once

#include "core/base/wall_clock.h"
#include "qml/export/export_file.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/settings/settings_controller.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <string>
#include <utility>

namespace homeward::ui {

/// Writes the safety plan into a file of plain text, in the language of the app, where the device
/// keeps documents.
///
/// Lives in the GUI thread; the others outlive it.
class PlanFile : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// How far it has come.
    enum class State {
        Ready,
        Working,
        Done, ///< `savedText` says where the file is
        Failed, ///< `problem` says why
    };
    Q_ENUM(State)

    PlanFile(AppController& app, ProfileWorker& worker, const WallClock& clock,
             const SettingsController& settings);

    /// Where files go, if not where the device keeps documents.
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }

    State state() const { return m_state; }
    QString savedText() const { return m_savedText; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void save();

    /// Forgets what the last file said; for a page that is opened, and when the plan changes.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    void finish(const Result<std::string, ExportFault>& written);

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    const SettingsController& m_settings;
    std::filesystem::path m_folder;
    State m_state = State::Ready;
    QString m_savedText;
    QString m_problem;
};

} // namespace homeward::ui
