#pragma once

#include "core/base/wall_clock.h"
#include "qml/diary/draft_keeper.h"
#include "qml/diary/writing_facts.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace homeward::ui {

/// An entry of the session diary while it is written. What is typed goes to disk as a draft at
/// once, and stays there through a lock or the end of the program until "Done" makes it an entry;
/// an error never clears it. Private unless the person says otherwise.
///
/// Lives in the GUI thread; the others outlive it.
class WritingController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(bool isOnRecord READ isOnRecord NOTIFY changed FINAL)
    Q_PROPERTY(bool isReadOnly READ isReadOnly NOTIFY changed FINAL)
    Q_PROPERTY(bool wasLeft READ wasLeft NOTIFY changed FINAL)
    Q_PROPERTY(bool canShare READ canShare NOTIFY changed FINAL)
    Q_PROPERTY(bool canDelete READ canDelete NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canChooseSession READ canChooseSession NOTIFY changed FINAL)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(int stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> stageNames READ stageNames CONSTANT FINAL)
    Q_PROPERTY(QString sessionText READ sessionText NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> sessionNames READ sessionNames NOTIFY changed FINAL)
    Q_PROPERTY(int sessionIndex READ sessionIndex NOTIFY changed FINAL)
    Q_PROPERTY(bool isShared READ isShared NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class State {
        Unknown, ///< not read yet
        Editing,
        Saving,
        Done, ///< what there is to keep is on disk; the page may go
        Failed, ///< `problem` says why; everything typed is kept
    };
    Q_ENUM(State)

    /// From where it is written; the page says and asks accordingly.
    enum class Kind {
        Entry, ///< the diary
        Intention, ///< the morning of a session
        Note, ///< after a session: no sharing, no deleting
    };
    Q_ENUM(Kind)

    WritingController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                      QObject* parent = nullptr);

    State state() const { return m_state; }
    Kind kind() const { return m_kind; }
    bool isLoaded() const { return m_facts.has_value(); }
    bool isOnRecord() const { return m_facts && m_facts->recorded; }
    bool isReadOnly() const; ///< an intention, once its session has begun
    bool wasLeft() const { return m_wasLeft; } ///< somebody was writing it, and did not finish
    bool canShare() const { return isLoaded() && m_kind == Kind::Entry; }
    bool canDelete() const;
    bool canUndo() const { return m_undo != nullptr; } ///< the last "Delete"
    bool canChooseSession() const; ///< before it is on record
    QString dateText() const;
    QString text() const;
    int stage() const;
    QStringList stageNames() const;
    QString sessionText() const; ///< empty where it is about none
    QStringList sessionNames() const; ///< none, then the newest first
    int sessionIndex() const; ///< among them
    bool isShared() const;
    QString problem() const { return m_problem; }

    void setText(const QString& text);

    Q_INVOKABLE void begin(); ///< an entry about nothing in particular
    Q_INVOKABLE void beginAbout(int stage, const QString& sessionId); ///< a new one
    Q_INVOKABLE void openIntention(const QString& sessionId);
    Q_INVOKABLE void openNote(const QString& sessionId);
    Q_INVOKABLE void open(const QString& entryId); ///< an entry, or words that were left

    Q_INVOKABLE void chooseStage(int stage); ///< the chosen one again: none
    Q_INVOKABLE void chooseSession(int index); ///< of `sessionNames`
    Q_INVOKABLE void share(bool isShared); ///< an entry at once, a new one with "Done"

    /// Makes it an entry. Nothing is kept of an empty new one.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void giveUp(); ///< leaves; words that are on disk as a draft stay to be finished
    Q_INVOKABLE void remove();
    Q_INVOKABLE void undo(); ///< brings back what was deleted last
    Q_INVOKABLE void forgetUndo(); ///< something else was done since
    Q_INVOKABLE void retry(); ///< whatever has failed

Q_SIGNALS:
    void changed();

private:
    using Done = Result<void, services::DiaryError>;
    using Work = std::function<Done(services::SessionDiary&)>;

    using Read = std::function<WritingRead(services::Profile&)>;

    void openFor(Kind kind, DiaryStage stage, const QString& sessionId);
    void read(Kind kind, const Read& work);
    void keep();
    void drop();
    void finishOnDisk();
    void write(const Work& work, const std::function<void()>& done);
    void leave();
    const TreatmentSession* session() const;
    QString nameOf(const TreatmentSession& session) const;
    void show(State state, const QString& problem = {});
    void fail(const QString& problem, std::function<void()> again);
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    State m_state = State::Unknown;
    Kind m_kind = Kind::Entry;
    std::optional<WritingFacts> m_facts;
    DraftKeeper m_keeper;
    bool m_isSessionChosen = false; ///< by the person
    bool m_wasLeft = false;
    bool m_wantsSharing = false; ///< of an entry that is not on record yet
    int m_visit = 0; ///< answers to earlier visits are dropped
    std::function<void()> m_again; ///< for retry
    Work m_undo;
    QString m_problem;
};

} // namespace homeward::ui
