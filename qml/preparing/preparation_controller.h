#pragma once

#include "qml/preparing/preparation_model.h"
#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace homeward::ui {

/// What a clinic asks for before a course, and how far that has come. Nothing is judged by it.
///
/// Lives in the GUI thread; the others outlive it.
class PreparationController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::PreparationModel* items READ items CONSTANT FINAL)
    Q_PROPERTY(QList<QString> answers READ answers CONSTANT FINAL)
    Q_PROPERTY(bool isOffered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(QString sourceText READ sourceText NOTIFY changed FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class State {
        Unknown, ///< not read yet
        Ready,
        Failed, ///< it could not be read
    };
    Q_ENUM(State)

    PreparationController(AppController& app, ProfileWorker& worker, QObject* parent = nullptr);

    State state() const { return m_state; }
    PreparationModel* items() { return &m_items; }
    QStringList answers() const { return preparationAnswers(); }
    bool isOffered() const; ///< until a session has begun
    QString sourceText() const; ///< whose list it is
    QString progressText() const; ///< "2 of 5 done"
    QString problem() const { return m_problem; } ///< why the last answer is not on disk

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void answer(int index, int answer); ///< of `answers`
    Q_INVOKABLE void retry(); ///< the answer that could not be saved

Q_SIGNALS:
    void changed();

private:
    /// What is read at once.
    struct Facts {
        services::PreparationList list;
        bool hasBegun; ///< any session
    };
    using Read = Result<Facts, services::DiaryError>;

    /// An answer on its way to the disk.
    struct Answer {
        std::string item;
        PreparationState state;
    };

    static Read read(services::Profile& profile);
    void show(Read facts);
    void forget();

    AppController& m_app;
    ProfileWorker& m_worker;
    PreparationModel m_items;
    State m_state = State::Unknown;
    PolicyOrigin m_origin;
    bool m_hasBegun = false;
    std::optional<Answer> m_unsaved;
    QString m_problem;
};

} // namespace homeward::ui
