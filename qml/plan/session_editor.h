#pragma once

#include "core/base/wall_clock.h"
#include "core/services/sessions.h"
#include "qml/plan/session_draft.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace homeward::ui {

/// One session, to be added, moved or cancelled. What the person chooses and types is held here
/// until it is saved, also while they look elsewhere; an error never clears it.
///
/// Lives in the GUI thread; the others outlive it.
class SessionEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed FINAL)
    Q_PROPERTY(bool canChange READ canChange NOTIFY changed FINAL)
    Q_PROPERTY(bool isCancelled READ isCancelled NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed FINAL)
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY changed FINAL)
    Q_PROPERTY(int route READ route WRITE setRoute NOTIFY changed FINAL)
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY changed FINAL)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed FINAL)
    Q_PROPERTY(int length READ length WRITE setLength NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed FINAL)
    Q_PROPERTY(int today READ today NOTIFY changed FINAL)
    Q_PROPERTY(int earliest READ earliest NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> routeNames READ routeNames CONSTANT FINAL)
    Q_PROPERTY(QString routeText READ routeText NOTIFY changed FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed FINAL)
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY changed FINAL)
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed FINAL)
    Q_PROPERTY(QString lapseText READ lapseText NOTIFY changed FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class State {
        Unknown, ///< not read yet
        Editing,
        Saving,
        Saved, ///< it is on disk; the page may go
        Failed, ///< `problem` says why; everything typed is kept
    };
    Q_ENUM(State)

    /// A part of the session that a page asks for.
    enum class Part { RoutePart, DayPart, TimePart, LengthPart, PlacePart };
    Q_ENUM(Part)

    SessionEditor(AppController& app, ProfileWorker& worker, const WallClock& clock,
                  QObject* parent = nullptr);

    State state() const { return m_state; }
    bool isNew() const { return !m_session.has_value(); }
    bool canChange() const; ///< it has not begun, and was not cancelled
    bool isCancelled() const;
    bool canUndo() const { return m_undo != nullptr; }
    bool canRetry() const
    {
        return m_state == State::Failed && m_lastWork;
    } ///< it did not get onto disk
    QString sessionId() const;
    int route() const { return m_draft.route; } ///< -1 while open
    int day() const { return m_draft.day; } ///< days since 1970-01-01; -1 while open
    int minutes() const { return m_draft.minutes; } ///< since midnight
    int length() const { return m_draft.length; } ///< minutes
    QString place() const { return m_draft.place; }
    int today() const;
    int earliest() const; ///< the first day that can be chosen
    QStringList routeNames() const;
    QString routeText() const;
    QString dayText() const;
    QString timeText() const;
    QString lengthText() const;
    QString statusText() const;
    QString lapseText() const; ///< that its time has passed, if it has
    QString savedText() const { return m_savedText; } ///< what was done last
    QString problem() const { return m_problem; }

    void setRoute(int route);
    void setDay(int day);
    void setMinutes(int minutes);
    void setLength(int minutes);
    void setPlace(const QString& place);

    /// A new session, with what was said of the latest one; or what was begun and not saved.
    Q_INVOKABLE void begin();

    /// A new session at a start that somebody has proposed, on its clock; in place of what was
    /// begun.
    void beginAt(const ZonedInstant& start);
    Q_INVOKABLE void open(const QString& sessionId);

    /// Whether a page's part is chosen; says what is missing where it is not.
    Q_INVOKABLE bool accept(Part part);
    Q_INVOKABLE void save();
    Q_INVOKABLE void revert(); ///< to what is on record
    Q_INVOKABLE void cancel(); ///< the session does not take place
    Q_INVOKABLE void undo(); ///< takes back what was saved last
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();

private:
    using Saved = Result<TreatmentSession, services::SessionProblem>;
    using Work = std::function<Saved(services::Sessions&)>;
    using UndoOf = std::function<Work(const TreatmentSession&)>;

    void edit(int& part, int value);
    void beginWith(const std::optional<TreatmentSession>& latest);
    void showSession(const TreatmentSession& session);
    ZonedInstant start() const; ///< as it is in the draft
    ZonedInstant clockOfNew() const; ///< that a new session is meant on
    /// Does it. `saying` tells of it afterwards, and `undoOf` how to take it back.
    void write(const Work& work, const QString& saying, const UndoOf& undoOf);
    void noteSaved(const TreatmentSession& session, const QString& saying);
    void show(State state, const QString& problem = {});
    void forgetUndo();
    void forgetSession();
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    State m_state = State::Unknown;
    QString m_sessionId; ///< as it was asked for; empty for a new one
    std::optional<TreatmentSession> m_session; ///< as it is on disk
    SessionDraft m_draft;
    std::optional<SessionDraft> m_begun; ///< a new one that was left before it was saved
    std::optional<ZonedInstant> m_proposed; ///< where and when that one was proposed
    std::function<void()> m_lastWork; ///< for retry
    Work m_undo; ///< empty if there is nothing to take back
    QString m_savedText;
    QString m_problem;
};

} // namespace homeward::ui
