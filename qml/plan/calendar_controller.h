#pragma once

#include "core/base/wall_clock.h"
#include "core/calendar/invitation.h"
#include "qml/export/export_file.h"
#include "qml/plan/session_editor.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/treatment/line_model.h"

#include <QObject>
#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <utility>
#include <vector>

namespace homeward::ui {

/// The plan as a file for another calendar, and a file from a clinic as a start for typing. Nothing
/// that a file says is on record before the person has confirmed it as a session.
///
/// Lives in the GUI thread; the others outlive it.
class CalendarController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::LineModel* starts READ starts CONSTANT FINAL)
    Q_PROPERTY(QString leftOutText READ leftOutText NOTIFY changed FINAL)

public:
    enum class State {
        Ready,
        Working,
        Done, ///< `savedText` says where the file is, or `starts` what was read
        Failed, ///< `problem` says why
    };
    Q_ENUM(State)

    CalendarController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                       SessionEditor& editor);

    /// Where the file goes, if not where the device keeps documents.
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }

    State state() const { return m_state; }
    QString savedText() const { return m_savedText; }
    QString problem() const { return m_problem; }
    LineModel* starts() { return &m_starts; } ///< that the file proposes
    QString leftOutText() const { return m_leftOutText; }

    Q_INVOKABLE void reset(); ///< for a page that is opened
    Q_INVOKABLE void forget(); ///< what was read, too
    Q_INVOKABLE void save();

    /// What the file proposes, into `starts`.
    Q_INVOKABLE void look(const QUrl& file);

    /// Begins a new session at what was proposed.
    Q_INVOKABLE void propose(int index);

Q_SIGNALS:
    void changed();

private:
    /// What reading has come to: an invitation, or a sentence.
    using Read = Result<calendar::Invitation, QString>;

    void showInvitation(const Read& read);
    void finish(const Result<std::string, ExportFault>& written);
    void show(State state, const QString& problem = {});

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    SessionEditor& m_editor;
    std::filesystem::path m_folder;
    State m_state = State::Ready;
    QString m_savedText;
    QString m_problem;
    LineModel m_starts;
    std::vector<calendar::ProposedStart> m_proposed;
    QString m_leftOutText;
};

} // namespace homeward::ui
