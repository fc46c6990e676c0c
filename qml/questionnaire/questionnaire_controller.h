#pragma once

#include "qml/profile/app_controller.h"
#include "qml/profile/profile_worker.h"
#include "qml/questionnaire/answer_model.h"
#include "qml/questionnaire/offer_model.h"
#include "qml/questionnaire/questionnaire_due.h"
#include "qml/questionnaire/questionnaire_run.h"
#include "qml/treatment/treatment_controller.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>
#include <string>

namespace homeward::ui {

/// A questionnaire, one question after the other, each tap on disk before the next. An answer that
/// asks for the help page has it before anything else of the app, also after the lock.
///
/// Lives in the GUI thread; the others outlive it.
class QuestionnaireController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Handed to the pages by the application.")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(bool isHelpDue READ isHelpDue NOTIFY changed FINAL)
    Q_PROPERTY(bool isOffered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::OfferModel* offers READ offers CONSTANT FINAL)
    Q_PROPERTY(homeward::ui::OfferModel* waiting READ waiting CONSTANT FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    Q_PROPERTY(QString minutes READ minutes NOTIFY changed FINAL)
    Q_PROPERTY(bool isBegun READ isBegun NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    Q_PROPERTY(int steps READ steps NOTIFY changed FINAL)
    Q_PROPERTY(bool isCounted READ isCounted NOTIFY changed FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> answers READ answers NOTIFY changed FINAL)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(bool isDeclined READ isDeclined NOTIFY changed FINAL)
    Q_PROPERTY(homeward::ui::AnswerModel* check READ check CONSTANT FINAL)
    Q_PROPERTY(QString total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString credit READ credit NOTIFY changed FINAL)
    Q_PROPERTY(bool isHelpNear READ isHelpNear NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Which of its pages is there.
    enum class State {
        Closed,
        Resuming, ///< for a moment, until it is known where
        Starting,
        Asking,
        Checking,
        Finished,
    };
    Q_ENUM(State)

    QuestionnaireController(AppController& app, ProfileWorker& worker, const WallClock& clock,
                            const TreatmentController& treatment, QObject* parent = nullptr);

    State state() const;
    bool isKnown() const { return m_isKnown; } ///< whether a help page is due has been looked up
    bool isHelpDue() const { return m_isHelpDue; } ///< before anything else
    bool isOffered() const; ///< never while the rules of a session hold, or may hold
    OfferModel* offers() { return &m_offers; }
    OfferModel* waiting() { return &m_waiting; } ///< what was begun and what is due
    QString name() const;
    QString about() const;
    QString minutes() const;
    bool isBegun() const { return m_run && m_run->isBegun(); }
    int step() const; ///< from 1 on
    int steps() const; ///< those that are counted
    bool isCounted() const; ///< the question, in the total
    QString stem() const;
    QString question() const;
    QList<QString> answers() const;
    int chosen() const; ///< -1 for none
    bool isDeclined() const;
    AnswerModel* check() { return &m_check; }
    QString total() const; ///< with the name of its range, or why there is none
    QString credit() const;
    bool isHelpNear() const; ///< an answer asked for the help page
    QString problem() const { return m_problem; } ///< why the last answer is not on disk

    /// Goes on where one stopped, or shows the first page.
    Q_INVOKABLE void open(const QString& instrument);
    Q_INVOKABLE void start();
    Q_INVOKABLE void answer(int index);
    Q_INVOKABLE void decline();
    Q_INVOKABLE void change(int row); ///< of the answers that are checked
    Q_INVOKABLE void finish();
    Q_INVOKABLE void retry();
    Q_INVOKABLE bool back(); ///< false where there is no page before this one
    Q_INVOKABLE void close(); ///< what was answered stays

    Q_INVOKABLE void goOnFromHelp();

Q_SIGNALS:
    void changed();

private:
    using Drafts = std::vector<QuestionnaireDraft>;
    using Saved = Result<QuestionnaireDraft, services::Problem<services::QuestionnaireError>>;
    using Finished =
        Result<services::ScoredResponse, services::Problem<services::QuestionnaireError>>;

    void read();
    void readSchedule();
    void forget();
    void followTreatment();
    void record(ItemAnswer answer);
    void receive(const Saved& saved, void (QuestionnaireRun::*go)(QuestionnaireDraft));
    void receiveEnd(const Finished& finished);
    void keep(const QuestionnaireDraft& draft);
    void showProblem(const services::Problem<services::QuestionnaireError>& problem);
    void showOffers();
    void showCheck();
    bool isOpen() const { return m_app.state() == AppController::State::Open; }

    AppController& m_app;
    ProfileWorker& m_worker;
    const WallClock& m_clock;
    const TreatmentController& m_treatment;
    OfferModel m_offers;
    OfferModel m_waiting;
    AnswerModel m_check;
    std::map<std::string, QuestionnaireDraft> m_drafts; ///< as on disk, by instrument
    Schedules m_schedules;
    std::optional<QuestionnaireRun> m_run;
    std::optional<ItemAnswer> m_wanted; ///< on its way to disk, or not saved
    std::optional<services::ScoredResponse> m_finished;
    bool m_isSaving = false;
    bool m_isResuming = false;
    bool m_isKnown = false;
    bool m_isHelpDue = false;
    QString m_problem;
};

} // namespace homeward::ui
