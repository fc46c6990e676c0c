#pragma once

#include "core/base/wall_clock.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/ride/ride_draft.h"
#include "qml/ride/ride_facts.h"
#include "qml/settings/settings_controller.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace homeward::ui {

/// Who takes the person home, how and when: one part a page. What is typed is held here until it
/// is saved, also while the person looks elsewhere; an error never clears it.
///
/// Lives in the GUI thread; the others outlive it.
class RideEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString sessionText READ sessionText NOTIFY changed FINAL)
    Q_PROPERTY(int firstOpen READ firstOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString relation READ relation WRITE setRelation NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone WRITE setPhone NOTIFY changed FINAL)
    Q_PROPERTY(int method READ method WRITE setMethod NOTIFY changed FINAL)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> methodNames READ methodNames CONSTANT FINAL)
    Q_PROPERTY(QList<QString> relationNames READ relationNames CONSTANT FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
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

    /// What a page asks for, in the order of the pages.
    enum class Part { NamePart, RelationPart, PhonePart, MethodPart, TimePart };
    Q_ENUM(Part)

    RideEditor(AppController& app, ProfileWorker& worker, const WallClock& clock,
               const SettingsController& settings, QObject* parent = nullptr);

    State state() const { return m_state; }
    QString sessionText() const; ///< when the session is
    int firstOpen() const; ///< the first Part that is not filled, or else how one goes home
    QString name() const { return m_draft.name; }
    QString relation() const { return m_draft.relation; }
    QString phone() const { return m_draft.phone; }
    int method() const { return m_draft.method; }
    int minutes() const { return m_draft.minutes; } ///< since midnight
    QStringList methodNames() const;
    QStringList relationNames() const; ///< words that one tap writes
    QString fault() const { return m_fault; } ///< what is wrong with the part last accepted
    QString savedText() const { return m_savedText; } ///< what was done last
    bool canUndo() const { return m_undo.has_value(); }
    QString problem() const { return m_problem; }

    void setName(const QString& name);
    void setRelation(const QString& relation);
    void setPhone(const QString& phone);
    void setMethod(int method);
    void setMinutes(int minutes);

    /// What is on record, or what was begun and not saved.
    Q_INVOKABLE void open(const QString& sessionId);
    Q_INVOKABLE void openForSomebodyElse(const QString& sessionId);

    /// Whether a page's part is filled; `fault` says what is missing where it is not.
    Q_INVOKABLE bool accept(Part part);
    Q_INVOKABLE void save();
    Q_INVOKABLE void revert(); ///< to what is on record
    Q_INVOKABLE void undo(); ///< to the ride before
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();

private:
    /// On record, with what a new draft begins with.
    struct Facts {
        TreatmentSession session;
        RideHome ride;
        std::chrono::minutes observation;
    };
    using Arranged = Result<RideHome, services::RideProblem>;

    [[nodiscard]] static Result<Facts, services::DiaryError>
    read(services::Profile& profile, const SessionId& session, rules::Jurisdiction jurisdiction);

    void load(const QString& sessionId, bool isSomebodyElse);
    void receive(const Facts& facts);
    RideDraft recorded() const;
    void edit();
    void write(const RidePlan& plan, bool isUndo);
    void noteSaved(const RideHome& ride, bool isUndo);
    void show(State state, const QString& problem = {});
    void forgetUndo();
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    const SettingsController& m_settings;
    State m_state = State::Unknown;
    QString m_sessionId;
    bool m_isSomebodyElse = false;
    std::optional<Facts> m_facts;
    RideDraft m_draft;
    bool m_isBegun = false; ///< the draft differs from what is on record
    std::function<void()> m_lastWork; ///< for retry
    std::optional<RidePlan> m_undo; ///< the ride before
    QString m_fault;
    QString m_savedText;
    QString m_problem;
};

} // namespace homeward::ui
