#pragma once

#include "core/base/wall_clock.h"
#include "qml/export/export_days.h"
#include "qml/export/export_file.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/settings/settings_controller.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <map>

namespace homeward::ui {

/// Writes what is on record into files that others can read: the page for the clinic, and whatever
/// else is offered. They go where the device keeps documents, under names that say nothing of
/// health.
///
/// Lives in the GUI thread; the others outlive it.
class ExportController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> kindNames READ kindNames NOTIFY changed FINAL)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed FINAL)
    Q_PROPERTY(QString kindDetail READ kindDetail NOTIFY changed FINAL)
    Q_PROPERTY(bool asksName READ asksName NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> spanNames READ spanNames CONSTANT FINAL)
    Q_PROPERTY(int span READ span WRITE setSpan NOTIFY changed FINAL)
    Q_PROPERTY(bool asksDays READ asksDays NOTIFY changed FINAL)
    Q_PROPERTY(int today READ today NOTIFY changed FINAL)
    Q_PROPERTY(int firstDay READ firstDay WRITE setFirstDay NOTIFY changed FINAL)
    Q_PROPERTY(int lastDay READ lastDay WRITE setLastDay NOTIFY changed FINAL)
    Q_PROPERTY(QString firstDayText READ firstDayText NOTIFY changed FINAL)
    Q_PROPERTY(QString lastDayText READ lastDayText NOTIFY changed FINAL)
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

    ExportController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                     const SettingsController& settings);

    /// Where files go, if not where the device keeps documents.
    void setFolder(std::filesystem::path folder) { m_folder = std::move(folder); }

    /// Offers another kind. The page for the clinic is offered from the start.
    void offer(ExportKind kind, MakeFiles make);

    State state() const { return m_state; }
    QStringList kindNames() const;
    int kind() const { return m_kind; } ///< index of those that are offered
    QString kindDetail() const;
    bool asksName() const { return chosen() == ExportKind::ClinicPage; }
    QString name() const { return m_name; }
    QStringList spanNames() const;
    int span() const { return m_days.span(); }
    bool asksDays() const { return m_days.isOwn(); } ///< for the first and the last
    int today() const; ///< days are counted from 1970-01-01
    int firstDay() const;
    int lastDay() const;
    QString firstDayText() const;
    QString lastDayText() const;
    QString savedText() const { return m_savedText; }
    QString problem() const { return m_problem; }

    void setKind(int kind);
    void setName(const QString& name);
    void setSpan(int span);
    void setFirstDay(int day); ///< the last moves with it, rather than come before
    void setLastDay(int day); ///< and the other way round

    Q_INVOKABLE void begin();

    /// Forgets what the last export said; for a page that is opened.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    ExportKind chosen() const;
    MakeFiles clinicPage() const;
    void finish(const Result<WrittenExport, ExportFault>& written);
    void show(State state);

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    const SettingsController& m_settings;
    std::filesystem::path m_folder;
    std::map<ExportKind, MakeFiles> m_offered; ///< ClinicPage is made anew each time
    State m_state = State::Ready;
    int m_kind = 0;
    QString m_name;
    ExportDays m_days;
    QString m_savedText;
    QString m_problem;
};

} // namespace homeward::ui
